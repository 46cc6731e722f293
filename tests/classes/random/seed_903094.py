# 903094
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import bisect, heapq, inspect, itertools, json, math, operator, types, typing
import sys, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

gc.disable()
T = TypeVar("T")
U = TypeVar("U", bound=int)
mro_of = type.__dict__["__mro__"].__get__
name_of = type.__dict__["__name__"].__get__
said = 0


def say(*words):
    global said
    said += 1
    if said < 4000:
        print(*words)


def put(*words):
    print(*[word if type(word) is str else show(word) for word in words])


def mask(text):
    text = text.replace("<NULL>", "None")  # CPython's staticmethod without any
    first, *rest = text.split("0x")
    return first + "".join(["ADDR" + part.lstrip("0123456789abcdef")
                            for part in rest])


def tell(e):
    try:
        text = mask(str(e))
    except Exception as inner:
        text = "str failed: " + type(inner).__name__
    if "too many data types" in text:  # a set
        text = text[:text.index("{")]
    text = name_of(type(e)) + ": " + text[:300]
    if e.__cause__ is not None:
        text += " from " + name_of(type(e.__cause__))
    elif e.__context__ is not None:
        text += " after " + name_of(type(e.__context__))
    if getattr(e, "__notes__", None):
        text += " notes " + show(e.__notes__)
    return text


def show(v, depth=0):
    t = type(v)
    if v is None or v is NotImplemented or v is Ellipsis:
        return repr(v)
    if t in (int, bool, float, complex, bytes, range, slice):
        return mask(repr(v)[:200])
    if t is str:
        if v[:5] in ("int([", "str(o") and "\n\n" in v:
            return "doc of " + v[:3]  # said in own words
        return mask(repr(v[:400]))
    if type in mro_of(t):
        return "class " + name_of(v)
    if depth < 4:
        if t in (list, tuple):
            return (t.__name__ + "["
                    + ", ".join([show(x, depth + 1) for x in list(v)[:40]])
                    + "]")
        if t in (set, frozenset):
            if "x" in v and "0" in v:
                return t.__name__ + " of an address's letters"
            return t.__name__ + str(sorted([show(x, depth + 1) for x in v]))
        if t is dict or t is types.MappingProxyType:
            return "{" + ", ".join([show(k, depth + 1) + ": "
                                    + show(x, depth + 1)
                                    for k, x in list(v.items())[:40]]) + "}"
        if BaseException in mro_of(t):
            return "<" + name_of(t) + " " + show(v.args, depth + 1) + ">"
    if t in (types.FunctionType, types.MethodType, types.BuiltinMethodType):
        return mask(repr(v))[:200]
    return "<" + name_of(t) + ">"


def attempt(label, fn):
    try:
        print(label, "->", show(fn()))
    except RecursionError:
        print(label, "-> RecursionError")
    except BaseException as e:
        print(label, "->", tell(e))


def brief(cls):
    """What the class statement made."""
    t = type(cls)
    if type not in mro_of(t):
        return cls
    return (t, list(mro_of(cls))[1:], cls.__dictoffset__ != 0,
            cls.__weakrefoffset__ != 0, type.__dict__["__base__"].__get__(cls))


def names(found):
    """Of names, those that programs make."""
    return [n for n in found if type(n) is str
            and n.strip("_") in ("a", "b", "c", "d", "m", "n", "p", "x", "y")]


async def agen(*items):
    for item in items:
        yield item


async def later(x):
    return x


def call(fn, *args, **kwargs):
    return fn(*args, **kwargs)


class Plain:
    pass


class Text(str):
    pass


class NonData:
    def __init__(self, v=0):
        self.v = v

    def __get__(self, o, cls=None):
        return ("nondata", self.v, o is None)


class Data(NonData):
    def __get__(self, o, cls=None):
        return ("data", self.v, o is None)

    def __set__(self, o, v):
        say("data set", show(v))

    def __delete__(self, o):
        say("data delete")


class SetOnly:
    def __set__(self, o, v):
        say("set only", show(v))


class Named:
    def __set_name__(self, owner, name):
        say("named", name_of(owner), name)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("no name " + name)


class Entries:
    """Not a class, but stands for some among the bases."""
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        say("mro_entries", len(bases))
        return self.bases


class Counting:
    """A descriptor whose value changes with every look."""
    def __init__(self):
        self.looks = 0

    def __get__(self, o, cls=None):
        self.looks += 1
        return self.looks


def decorated(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return ("wrapped", fn(*args, **kwargs))
    return wrapper


class M1(type):
    tag = "M1"

    def on_meta(cls):
        return "on_meta " + cls.__name__


class M2(M1):
    def __call__(cls, *args, **kwargs):
        say("M2 call", cls.__name__)
        return super().__call__(*args, **kwargs)

    @property
    def d(cls):
        return "M2.d"


def dataclass_facts(cls):
    if not dataclasses.is_dataclass(cls):
        return None
    return ([(f.name, f.init, f.repr, f.hash, f.compare, f.kw_only,
              f.default is dataclasses.MISSING) for f in
             dataclasses.fields(cls)],
            getattr(cls, "__match_args__", None), cls.__hash__ is None,
            mask(repr(cls.__dataclass_params__)),
            cls.__dict__.get("__slots__"), str(inspect.signature(cls)))


def enum_facts(cls):
    return [(n, mask(repr(m)), mask(str(m))) for n, m in
            cls.__members__.items()], len(cls), list(cls)


def tuple_facts(cls):
    return (cls._fields, cls._field_defaults, cls.__doc__,
            str(inspect.signature(cls)), cls.__match_args__)


def generic_facts(cls):
    return (mask(repr(cls.__parameters__)) if hasattr(cls, "__parameters__")
            else None, mask(repr(cls.__type_params__)),
            mask(repr(getattr(cls, "__orig_bases__", None))))


def own_doc(x):
    """The docstring, if a program has written it."""
    found = x.__doc__
    return found if type(found) is str and "doc" in found[:6] else "other"


def opened(x):
    """Opened, but the program's own files stay open."""
    return open(x, closefd=not hasattr(type(x), "__index__"))


def raise_it(x, cause=None):
    if cause is None:
        raise x
    raise x from cause


def catch(cls, x):
    try:
        raise_it(x)
    except cls as e:
        return ("caught", e)


def matched(x, cls):
    match x:
        case cls(a, b):
            return ("two", a, b)
        case cls(a):
            return ("one", a)
        case cls(b=b, c=c):
            return ("keys", b, c)
        case cls():
            return "instance"
        case [first, *rest]:
            return ("sequence", first, rest)
        case {"a": v, **more}:
            return ("mapping", v, more)
        case int() | str():
            return "simple"
        case _:
            return "none"


def used(x, inner):
    with x as y, contextlib.suppress(KeyError):
        return (y, raise_it(ValueError("in with")) if inner is x else inner)


def unpack(x):
    first, *rest = x
    return (first, rest)


def awaited(x):
    async def work():
        return await x
    try:
        work().send(None)
    except StopIteration as e:
        return ("result", e.value)


def yields(x):
    def work():
        return (yield from x)
    return list(work())


def deleted(x, name):
    delattr(x, name)
    return hasattr(x, name)


def loops(x):
    seen = []
    while x:
        seen.append(1)
        if len(seen) > 2:
            break
    for y in x:
        seen.append(y)
        if len(seen) > 8:
            break
    else:
        seen.append("else")
    return seen


def asserts(x):
    assert x, x


def drive(work):
    try:
        work.send(None)
    except StopIteration as e:
        return ("result", e.value)
    finally:
        work.close()
    return "suspended"


def asynced(x):
    async def work():
        return [await y async for y in x]
    return drive(work())


def async_for(x):
    async def work():
        seen = []
        async for y in x:
            seen.append(y)
            if len(seen) > 3:
                break
        else:
            seen.append("else")
        return seen
    return drive(work())


def async_with(x, inner):
    async def work():
        async with x as y:
            if inner is x:
                raise ValueError("in async with")
            return y
    return drive(work())


def spread(x, y):
    def take(*args, k=0, **kw):
        return (args, k, sorted(kw))
    return (take(*x, *y), [*x, *y], {*x})


def sliced(x, y):
    x[y:] = [1]
    x[:1, ...] = y
    del x[::2]
    return x


def caught_as(x, cls):
    try:
        try:
            raise_it(x)
        finally:
            say("finally")
    except* cls as group:
        found = ("group", group)
    except* (KeyError, cls):
        found = "other"
    return found


def inside(x, cls):
    class Here(cls):
        a = x
        if x:
            b = [x for y in (1, 2) if x is a]
        def m(self):
            return (super().m(), __class__.__name__)
    return (Here.__mro__[1:], Here().m())


def compared(x, y):
    return [x < y, x <= y, x > y, x >= y, x == y, x != y, x is y]


try:
    class C1(str):
        __slots__ = ('__p', '__weakref__')
        a = 2.5
        def m(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class E2(enum.Flag):
        def __init__(self, *args):
            self.c = len(args)
        D = enum.auto()
        A = 1
        @classmethod
        def n(cls):
            return [x.name for x in cls]
        _ignore_ = ['F']
except Exception as e:
    print('class E2', tell(e))
    E2 = C1
else:
    attempt('made E2', lambda: (brief(E2), enum_facts(E2)))
try:
    class E3(dict, enum.Enum):
        B = enum.auto()
        a = lambda self: 'method'
        E = enum.nonmember(4)
except Exception as e:
    print('class E3', tell(e))
    E3 = C1
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    E4 = enum.IntEnum('E4', {'_f': 0, 'D': 1, 'E': 2})
except Exception as e:
    print('class E4', tell(e))
    E4 = C1
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    N5 = M2('N5', (C1, Exception, ), {'b': types.MethodType(lambda *args: ('bound', len(args)), 74), 'a': 2.5, 'd': property(lambda self: 'prop50', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc50')})
except Exception as e:
    print('class N5', tell(e))
    N5 = C1
else:
    attempt('made N5', lambda: (brief(N5)))
try:
    N6 = type(Text(1), [object], {'d': property(lambda self: 'prop37', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc37'), '__slots__': ('_q', 'a', '__weakref__')})
except Exception as e:
    print('class N6', tell(e))
    N6 = N5
else:
    attempt('made N6', lambda: (brief(N6)))
try:
    o0 = N6()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N6()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = N5(1, 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("object.__format__(o1, '')", lambda: (object.__format__(o1, '')))
attempt("operator.iadd(o0, [3])", lambda: (operator.iadd(o0, [3])))
attempt("frozenset(o4)", lambda: (frozenset(o4)))
attempt("E3.__slots__", lambda: (E3.__slots__))
def loop7():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                E4.__bases__ = (C1,)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E4.__bases__ = (N5,)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                delattr(o4, Text('c'))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2.c.__wrapped__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
        try:
            v = show('s' // o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(sorted([C1, E3], key=name_of))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
try:
    class E8(enum.Flag):
        _order_ = 'A B C'
        _f = enum.auto()
except Exception as e:
    print('class E8', tell(e))
    E8 = N6
else:
    attempt('made E8', lambda: (brief(E8), enum_facts(E8)))
attempt("sorted([E8, E2], key=name_of)", lambda: (sorted([E8, E2], key=name_of)))
def loop9():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0[0]
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3, o3 = o3, o3
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                E8.__match_args__ = ('a', 'b')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(E8[int])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def step10():
    global o0, o1, o2, o3, o4
    o1.__dict__ = o2.__dict__
attempt("o1.__dict__ = o2.__dict__", step10)
try:
    class L11():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L11', tell(e))
    L11 = E8
else:
    attempt('made L11', lambda: (brief(L11)))
def model12():
    @dataclass(eq=False)
    class P:
        x: int
        b: object = field(default_factory=list)
    class En(P, enum.Flag):
        A = 1
        B = 4
    put(mask(repr(E.A)), E.A.x, E.A.b, E.A.value, mask(str(E.B)), E(E.A.value) is E.A)
    put(hash(E.A) == hash(E.A), E.A == E.B, copy.copy(E.A) is E.A)
attempt('model12', model12)
gc.collect()
def step13():
    global o0, o1, o2, o3, o4
    o0 = dataclass(E4)()
attempt("o0 = dataclass(E4)()", step13)
attempt("'{0[a]} {0[0]}'.format(o4)", lambda: ('{0[a]} {0[0]}'.format(o4)))
def step14():
    global o0, o1, o2, o3, o4
    del M2.__annotations__
attempt("del M2.__annotations__", step14)
attempt("o4.n(1)", lambda: (o4.n(1)))
try:
    @enum.unique
    class E15(enum.IntFlag, boundary=enum.CONFORM):
        _ignore_ = ['F']
        C = enum.auto()
        a = enum.auto()
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E15', tell(e))
    E15 = L11
else:
    attempt('made E15', lambda: (brief(E15), enum_facts(E15)))
attempt("o3.copy()", lambda: (o3.copy()))
def step16():
    global o0, o1, o2, o3, o4
    o0 = weakref.proxy(o0)
attempt("o0 = weakref.proxy(o0)", step16)
attempt("bytearray(o4)", lambda: (bytearray(o4)))
attempt("L11._fields", lambda: (L11._fields))
def step17():
    global o0, o1, o2, o3, o4
    E8.__doc__ = 'new doc'
attempt("E8.__doc__ = 'new doc'", step17)
attempt("o2.__reduce_ex__(4)", lambda: (o2.__reduce_ex__(4)))
try:
    class L18():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = L11
else:
    attempt('made L18', lambda: (brief(L18)))
def model19():
    class X: __slots__ = ('c', '__dict__')
    class Y: __slots__ = ('c', '__weakref__')
    class Z(X): __slots__ = 'c'
    for x in (X(), Y(), Z(), o0):
        for cls in (Y, X, Z, E8, int):
            try: x.__class__ = cls; put('is now', cls)
            except TypeError as e: put(tell(e))
        attempt('a', lambda: x.c)
attempt('model19', model19)
gc.collect()
def step20():
    global o0, o1, o2, o3, o4
    o3 = N6(1, 2)
attempt("o3 = N6(1, 2)", step20)
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 @= o2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3 < o1 < o3)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(min([o2, o2]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("max([1, 2], key=o4, default=o1)", lambda: (max([1, 2], key=o4, default=o1)))
attempt("format(o3)", lambda: (format(o3)))
attempt("'{0:>{1}}'.format(o1, o2)", lambda: ('{0:>{1}}'.format(o1, o2)))
attempt("o2.n()", lambda: (o2.n()))
attempt("{**o3}", lambda: ({**o3}))
try:
    class L22():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L22', tell(e))
    L22 = L18
else:
    attempt('made L22', lambda: (brief(L22)))
def scene23():
    e = ExceptionGroup('g', [ValueError(L22('grouped'))])
    try:
        raise e
    except* ValueError as eg:
        put(len(eg.exceptions))
    del e; put('group gone')
attempt('scene23', scene23)
gc.collect()
attempt("weakref.ref(o3)() is o3", lambda: (weakref.ref(o3)() is o3))
attempt("object.__init_subclass__()", lambda: (object.__init_subclass__()))
attempt("E3.p.__annotations__", lambda: (E3.p.__annotations__))
attempt("M2.__dict__['c'].getter(len).__get__(o4)", lambda: (M2.__dict__['c'].getter(len).__get__(o4)))
attempt("o3.__getnewargs_ex__()", lambda: (o3.__getnewargs_ex__()))
attempt("names(type.__dir__(L22))", lambda: (names(type.__dir__(L22))))
attempt("o1.append(1)", lambda: (o1.append(1)))
attempt("N6.n.__defaults__, N6.n.__kwdefaults__", lambda: (N6.n.__defaults__, N6.n.__kwdefaults__))
def step24():
    global o0, o1, o2, o3, o4
    E4.__name__ = Text('T96')
attempt("E4.__name__ = Text('T96')", step24)
attempt("format(o3, '.3')", lambda: (format(o3, '.3')))
attempt("list(map(L18, [1, 2]))", lambda: (list(map(L18, [1, 2]))))
attempt("mask(repr(L18.__dict__['b']))", lambda: (mask(repr(L18.__dict__['b']))))
attempt("names(dir(C1))", lambda: (names(dir(C1))))
attempt("mask(repr(E15[int]))", lambda: (mask(repr(E15[int]))))
attempt("eval('a', dict(o3))", lambda: (eval('a', dict(o3))))
attempt("repr(o3)", lambda: (repr(o3)))
attempt("o3.__wrapped__", lambda: (o3.__wrapped__))
def step25():
    global o0, o1, o2, o3, o4
    setattr(o0, 'c b', [3])
attempt("setattr(o0, 'c b', [3])", step25)
attempt("operator.length_hint(o0, 3)", lambda: (operator.length_hint(o0, 3)))
def step26():
    global o0, o1, o2, o3, o4
    del E15.__annotations__
attempt("del E15.__annotations__", step26)
try:
    class L27():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L27', tell(e))
    L27 = L22
else:
    attempt('made L27', lambda: (brief(L27)))
def model28():
    def make(*bases, **ns): return type('T', bases, ns)
    a, b = make(c=1), make(c=2); c = make(a, b); d = make(b, a)
    attempt('bad', lambda: make(c, d)); attempt('twice', lambda: make(a, a)); attempt('below', lambda: make(a, c))
    attempt('mixed', lambda: make(c, C1).__mro__); attempt('int', lambda: make(int, str))
    attempt('lay', lambda: make(make(C1, __slots__='p'), make(N6, __slots__='q')))
    put(make(c, c=b'x').c, [x.c for x in c.__mro__[:3]], make(a, b, __slots__=()))
attempt('model28', model28)
gc.collect()
def hooked29():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L27.__getattr__ = lambda self: self.a
            if i == 20:
                L27.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L27.__getattr__
            v = show(o3.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked29', i, v)
attempt('hooked29', hooked29)
attempt("functools.reduce(o0, [1, 2, 3])", lambda: (functools.reduce(o0, [1, 2, 3])))
attempt("float(o1)", lambda: (float(o1)))
attempt("operator.indexOf(o0, 2)", lambda: (operator.indexOf(o0, 2)))
def step30():
    global o0, o1, o2, o3, o4
    del o4[:]
attempt("del o4[:]", step30)
def step31():
    global o0, o1, o2, o3, o4
    o2 = o2.n
attempt("o2 = o2.n", step31)
def step32():
    global o0, o1, o2, o3, o4
    o1 = functools.partial(o1, 0)
attempt("o1 = functools.partial(o1, 0)", step32)
attempt("E8.__init__ is object.__init__", lambda: (E8.__init__ is object.__init__))
attempt("sorted(o2)", lambda: (sorted(o2)))
attempt("L27.__slots__", lambda: (L27.__slots__))
attempt("str(o3, 'utf-8')", lambda: (str(o3, 'utf-8')))
def step33():
    global o0, o1, o2, o3, o4
    del M2.n
attempt("del M2.n", step33)
attempt("o2[o1]", lambda: (o2[o1]))
try:
    class E34(enum.ReprEnum):
        _f = range(3)
        E = lambda self: 'method'
        D = enum.auto()
        B = 3
except Exception as e:
    print('class E34', tell(e))
    E34 = L27
else:
    attempt('made E34', lambda: (brief(E34), enum_facts(E34)))
def step35():
    global o0, o1, o2, o3, o4
    N5.n = lambda *args, **kw: ('all55', len(args), sorted(kw))
attempt("N5.n = lambda *args, **kw: ('all55', len(args), sorted(kw))", step35)
attempt("object.__lt__(o0, o2)", lambda: (object.__lt__(o0, o2)))
def step36():
    global o0, o1, o2, o3, o4
    o1.__dict__ = {'c': o3}
attempt("o1.__dict__ = {'c': o3}", step36)
attempt("functools.partial(o1, 1)(2)", lambda: (functools.partial(o1, 1)(2)))
def step37():
    global o0, o1, o2, o3, o4
    L27.p = L22.p
attempt("L27.p = L22.p", step37)
def hooked38():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                E34.__setattr__ = operator.methodcaller('p')
            if i == 20:
                E34.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del E34.__setattr__
            v = show(setattr(o0, 'b', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked38', i, v)
attempt('hooked38', hooked38)
def loop39():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                N5.p = lambda self: self.b
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del E15.__new__
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del o1['d']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C1.__dict__.get('__annotations__'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop39', i, v)
attempt('loop39', loop39)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
