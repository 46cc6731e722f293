# 900442
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
    class C1():
        __slots__ = ('__weakref__', '__p')
        def m(self, *args):
            return (lambda: super().m(*args))() if self is None else super().__repr__() == 1
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class R2(collections.namedtuple('R2', ['y', 'a', 'c'])):
        __slots__ = ()
        def m(self, *args):
            return super().d
        def p(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class E3(enum.Enum):
        _order_ = 'A B C'
        @functools.cached_property
        def d(self):
            return 'once'
        a = enum.auto(), enum.auto()
        D = NonData(1)
        A = 'Av'
        def m(self):
            return (self.name, self.value)
except Exception as e:
    print('class E3', tell(e))
    E3 = R2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    class E4(enum.Enum):
        E = object()
        D = enum.nonmember(4)
        C = enum.auto()
except Exception as e:
    print('class E4', tell(e))
    E4 = E3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class E5(enum.Enum):
        _order_ = 'A B C'
        B = 'Bv'
        A = lambda self: 'method'
        C = enum.member(5)
        _f = enum.nonmember(4)
        @functools.cached_property
        def d(self):
            return 'once'
except Exception as e:
    print('class E5', tell(e))
    E5 = E3
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    N6 = type('N6', (), {'b': 2, 'a': lambda *args, **kw: ('all6', len(args), sorted(kw)), 'c': ()})
except Exception as e:
    print('class N6', tell(e))
    N6 = E3
else:
    attempt('made N6', lambda: (brief(N6)))
try:
    class G7(typing.List[int]):
        def p(self, *args):
            return 88
        last = 1
except Exception as e:
    print('class G7', tell(e))
    G7 = N6
else:
    attempt('made G7', lambda: (brief(G7), generic_facts(G7)))
try:
    class G8(dict[str, T]):
        __slots__ = ['a', 'b', '_q', 'c']
        last = 1
except Exception as e:
    print('class G8', tell(e))
    G8 = G7
else:
    attempt('made G8', lambda: (brief(G8), generic_facts(G8)))
try:
    class E9(G8):
        a = 0
        D = 3
        E = 2
        C = enum.auto()
except Exception as e:
    print('class E9', tell(e))
    E9 = G8
else:
    attempt('made E9', lambda: (brief(E9), enum_facts(E9)))
try:
    class G10[A, **P]():
        c: 'T' = 1
        def d[V](self, v: V = 1) -> V: return v
        last = 1
except Exception as e:
    print('class G10', tell(e))
    G10 = E9
else:
    attempt('made G10', lambda: (brief(G10), generic_facts(G10)))
try:
    o0 = G10[int]()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G8[int, str]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R2(0, 1, 2)._replace(y=9)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = E3.D
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o3 @ o0", lambda: (o3 @ o0))
attempt("any(o4)", lambda: (any(o4)))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'c', frozenset([1]))
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.__wrapped__ = o3
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3 = o3 + o1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(1 in o0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(pow(o2, o3, None))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(type.__prepare__(E9, o4, a=1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("list(o2)", lambda: (list(o2)))
attempt("format(o3)", lambda: (format(o3)))
attempt("names(E3.p.__dict__)", lambda: (names(E3.p.__dict__)))
def step12():
    global o0, o1, o2, o3, o4
    o2 = types.SimpleNamespace(a=o0)
attempt("o2 = types.SimpleNamespace(a=o0)", step12)
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__signature__ = inspect.signature(lambda x, y: 0)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                G8.__type_params__ = ()
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                for o2.c in range(3): pass
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2 * o2)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3, o4
    o2 = types.SimpleNamespace(a=o3)
attempt("o2 = types.SimpleNamespace(a=o3)", step14)
def step15():
    global o0, o1, o2, o3, o4
    object.__delattr__(o1, 'c')
attempt("object.__delattr__(o1, 'c')", step15)
attempt("list(enumerate(o4))", lambda: (list(enumerate(o4))))
def step16():
    global o0, o1, o2, o3, o4
    E4.__bases__ = E4.__bases__[::-1]
attempt("E4.__bases__ = E4.__bases__[::-1]", step16)
attempt("o0 < o4 < o0", lambda: (o0 < o4 < o0))
attempt("bool(o2)", lambda: (bool(o2)))
def step17():
    global o0, o1, o2, o3, o4
    o4.d = G7
attempt("o4.d = G7", step17)
attempt("bytearray(o1)", lambda: (bytearray(o1)))
attempt("o4 < o2 < o4", lambda: (o4 < o2 < o4))
attempt("super(G8, o0).__thisclass__, super(G8, o0).__self_class__", lambda: (super(G8, o0).__thisclass__, super(G8, o0).__self_class__))
attempt("list(reversed(o1))", lambda: (list(reversed(o1))))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G8.__getattribute__ = operator.attrgetter('a')
            if i == 20:
                G8.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G8.__getattribute__
            v = show(o0.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
try:
    class L19():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L19', tell(e))
    L19 = G10
else:
    attempt('made L19', lambda: (brief(L19)))
def model20():
    class Base(C1):
        def __init_subclass__(cls, /, *, key=2, **kw):
            say('sub', cls.__name__, sorted(kw), names(vars(cls)))
            super().__init_subclass__()
    class X(Base, **{'k': 1}):
        c = 2.5
    put(X.__mro__[1:3])
attempt('model20', model20)
gc.collect()
attempt("object.__getattribute__(o2, 'd')", lambda: (object.__getattribute__(o2, 'd')))
try:
    class L21():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L21', tell(e))
    L21 = L19
else:
    attempt('made L21', lambda: (brief(L21)))
def model22():
    class X(C1):
        def __getattr__(self, name): return 'X ' + name
    x = X.__new__(X)
    seen = []
    def hook(self, name):
        if name == 'c': raise AttributeError('late', name)
        return object.__getattribute__(self, name)
    for i in range(60):
        if i == 10: del X.__getattr__
        if i == 20: X.__getattribute__ = hook
        if i == 30: X.__getattr__ = lambda self, *args: ('fn47', len(args))
        if i == 40: del X.__getattribute__
        if i == 50: X.c = property(lambda self: self.none)
        try: v = show((x.c, getattr(x, 'c', None), hasattr(x, 'zz')))
        except Exception as e: v = tell(e)
        if v not in seen and len(seen) < 20: seen.append(v); put(i, v)
attempt('model22', model22)
gc.collect()
def step23():
    global o0, o1, o2, o3, o4
    G7.__invert__ = functools.partial(lambda *args: ('partial95', len(args)), 1)
attempt("G7.__invert__ = functools.partial(lambda *args: ('partial95', len(args)), 1)", step23)
def hooked24():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__len__ = lambda *args, **kw: ('all68', len(args), sorted(kw))
            if i == 20:
                C1.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__len__
            v = show(len(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked24', i, v)
attempt('hooked24', hooked24)
def hooked25():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G7.__len__ = operator.methodcaller('p')
            if i == 20:
                G7.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G7.__len__
            v = show(len(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked25', i, v)
attempt('hooked25', hooked25)
attempt("o3.add_note(b'x')", lambda: (o3.add_note(b'x')))
attempt("o2.__format__('')", lambda: (o2.__format__('')))
def step26():
    global o0, o1, o2, o3, o4
    o3.__dict__ = collections.Counter(a=1)
attempt("o3.__dict__ = collections.Counter(a=1)", step26)
def step27():
    global o0, o1, o2, o3, o4
    o1.__init__(True, a=True)
attempt("o1.__init__(True, a=True)", step27)
attempt("E9(2**70)", lambda: (E9(2**70)))
attempt("'x'.ljust(o1)", lambda: ('x'.ljust(o1)))
def step28():
    global o0, o1, o2, o3, o4
    del G8.__abstractmethods__
attempt("del G8.__abstractmethods__", step28)
attempt("copy.deepcopy(o1)", lambda: (copy.deepcopy(o1)))
try:
    class L29(G8):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L29', tell(e))
    L29 = L21
else:
    attempt('made L29', lambda: (brief(L29)))
def model30():
    class X: __slots__ = 'a'
    class Y: __slots__ = ('a', 'a')
    class Z(Y): pass
    for x in (X(), Y(), Z(), o2):
        for cls in (Y, X, Z, L29, types.ModuleType):
            try: x.__class__ = cls; put('is now', cls)
            except TypeError as e: put(tell(e))
        attempt('a', lambda: x.a)
attempt('model30', model30)
gc.collect()
attempt("o2.update(a=1)", lambda: (o2.update(a=1)))
attempt("E9.m.__defaults__, E9.m.__kwdefaults__", lambda: (E9.m.__defaults__, E9.m.__kwdefaults__))
def loop31():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o4.__dict__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(types.SimpleNamespace(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
        try:
            v = show(types.new_class('X', (E4, L29)).__mro__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
        try:
            v = show(hash(C1) == hash(C1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
attempt('loop31', loop31)
attempt("operator.setitem(o2, 'a', 1)", lambda: (operator.setitem(o2, 'a', 1)))
def loop32():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                G10.__new__ = decorated(lambda self, *args: 99)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.b = L21()
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                E5.n = E5.n.__get__(o3)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(heapq.nsmallest(2, o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
attempt('loop32', loop32)
try:
    class E33(N6):
        def __repr__(self):
            return 'repr %s' % self._name_
        a = lambda self: 'method'
        _f = enum.auto()
        D = 'Dv'
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E33', tell(e))
    E33 = L29
else:
    attempt('made E33', lambda: (brief(E33), enum_facts(E33)))
try:
    N34 = type('N34', (), {'a': 2.5, 'c': types.MethodType(lambda *args: ('bound', len(args)), 99), 'd': classmethod(lambda cls, *args: (cls.__name__, 21)), '__slots__': 'a'})
except Exception as e:
    print('class N34', tell(e))
    N34 = L29
else:
    attempt('made N34', lambda: (brief(N34)))
attempt("C1.__dict__['d'].__get__(o2, C1)", lambda: (C1.__dict__['d'].__get__(o2, C1)))
attempt("o0[0]", lambda: (o0[0]))
attempt("weakref.proxy(o0).b", lambda: (weakref.proxy(o0).b))
attempt("[f.name for f in dataclasses.fields(o4)]", lambda: ([f.name for f in dataclasses.fields(o4)]))
def step35():
    global o0, o1, o2, o3, o4
    o2 ^= o4
attempt("o2 ^= o4", step35)
attempt("issubclass(E33, G10 | int)", lambda: (issubclass(E33, G10 | int)))
attempt("repr(o2)", lambda: (repr(o2)))
try:
    class E36(enum.Enum):
        E = property(lambda self: 'prop')
except Exception as e:
    print('class E36', tell(e))
    E36 = N34
else:
    attempt('made E36', lambda: (brief(E36), enum_facts(E36)))
attempt("float(o4)", lambda: (float(o4)))
def hooked37():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                E9.__getattr__ = functools.partial(lambda *args: ('partial90', len(args)), 1)
            if i == 20:
                E9.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del E9.__getattr__
            v = show(o2.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked37', i, v)
attempt('hooked37', hooked37)
attempt("o0.__getnewargs_ex__()", lambda: (o0.__getnewargs_ex__()))
attempt("raise_it(o4)", lambda: (raise_it(o4)))
attempt("C1.tag", lambda: (C1.tag))
attempt("list(itertools.zip_longest(o2, o2))", lambda: (list(itertools.zip_longest(o2, o2))))
try:
    N38 = type.__new__(M2, 'N38', (E9, ), {'b': 1, '__slots__': (), 'm': lambda self, *args: ('fn64', len(args))})
    N38 = type(N38.__name__ + '0', (N38,), {})
except Exception as e:
    print('class N38', tell(e))
    N38 = N34
else:
    attempt('made N38', lambda: (brief(N38)))
def step39():
    global o0, o1, o2, o3, o4
    setattr(o3, Text('b'), b'x')
attempt("setattr(o3, Text('b'), b'x')", step39)
attempt("'abcd'[o2:]", lambda: ('abcd'[o2:]))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
