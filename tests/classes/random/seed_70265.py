# 70265
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import inspect, math, operator, types, typing, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

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
        return repr(v)[:200]
    if t is str:
        return mask(repr(v[:400]))
    if type in mro_of(t):
        return "class " + name_of(v)
    if depth < 4:
        if t in (list, tuple):
            return (t.__name__ + "["
                    + ", ".join([show(x, depth + 1) for x in list(v)[:40]])
                    + "]")
        if t in (set, frozenset):
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


try:
    class C1():
        def __init__(self, *args, **kw):
            self.b = -1
            raise AttributeError('at')
        def __xor__(self, o):
            return ('__xor__', 4)
        def __bool__(self):
            return True
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class E2(enum.Enum):
        def __init__(self, *args):
            self.c = len(args)
        a = enum.member(5)
        E = b'x'
        A = enum.member(5)
        def __format__(self, spec):
            return 'format ' + spec
except Exception as e:
    print('class E2', tell(e))
    E2 = C1
else:
    attempt('made E2', lambda: (brief(E2), enum_facts(E2)))
try:
    N3 = type.__new__(type, 'N3', (Entries(), ), {'c': property(operator.attrgetter('c')), 'd': property(operator.attrgetter('c'))})
except Exception as e:
    print('class N3', tell(e))
    N3 = C1
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    class F4():
        @functools.wraps(len)
        def c(self): return 'named len'
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = N3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    @typing.runtime_checkable
    class P5(Protocol):
        a: int
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = F4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N3()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = N3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    N6 = type('N6', (N3, C1, Exception, ), {'c': NonData(93), 'a': 1, '__slots__': ['b']}, key=1)
except Exception as e:
    print('class N6', tell(e))
    N6 = F4
else:
    attempt('made N6', lambda: (brief(N6)))
attempt("P5.b", lambda: (P5.b))
attempt("divmod({'a': 1}, o3)", lambda: (divmod({'a': 1}, o3)))
def step7():
    global o0, o1, o2, o3, o4
    E2.__bases__ = E2.__bases__[::-1]
attempt("E2.__bases__ = E2.__bases__[::-1]", step7)
attempt("o0.__rrshift__(o3)", lambda: (o0.__rrshift__(o3)))
try:
    class R8(collections.namedtuple('R8', ['c', 'd', 'x'])):
        def m(self, *args):
            del self.c; return 43
        def n(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().n()
        def p(self, *args):
            return (39, self.d)
        def __subclasscheck__(self, x):
            return True
        last = 1
except Exception as e:
    print('class R8', tell(e))
    R8 = N6
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
def step9():
    global o0, o1, o2, o3, o4
    o1.__orig_class__ = 5
attempt("o1.__orig_class__ = 5", step9)
attempt("operator.attrgetter('d', 'p')(o1)", lambda: (operator.attrgetter('d', 'p')(o1)))
attempt("o3.__orig_class__.__args__", lambda: (o3.__orig_class__.__args__))
def step10():
    global o0, o1, o2, o3, o4
    N3.__ge__ = property(lambda self: lambda *args: 74)
attempt("N3.__ge__ = property(lambda self: lambda *args: 74)", step10)
attempt("call(lambda *x, **y: (x, y), *o1)", lambda: (call(lambda *x, **y: (x, y), *o1)))
def hooked11():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N6.__eq__ = repr
            if i == 20:
                N6.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N6.__eq__
            v = show(o3 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked11', i, v)
attempt('hooked11', hooked11)
attempt("own_doc(F4)", lambda: (own_doc(F4)))
def step12():
    global o0, o1, o2, o3, o4
    o1 += 'ab'
attempt("o1 += 'ab'", step12)
def step13():
    global o0, o1, o2, o3, o4
    N6.c = o0
attempt("N6.c = o0", step13)
attempt("pow(o3, o2, (1, 2))", lambda: (pow(o3, o2, (1, 2))))
attempt("[f.name for f in dataclasses.fields(o4)]", lambda: ([f.name for f in dataclasses.fields(o4)]))
attempt("types.get_original_bases(N6)", lambda: (types.get_original_bases(N6)))
def step14():
    global o0, o1, o2, o3, o4
    del F4.__rand__
attempt("del F4.__rand__", step14)
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E2.__qualname__ = 'ab'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4.__dict__[1] = 0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(call(lambda **y: y, **o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("list(vars(o1))", lambda: (list(vars(o1))))
attempt("list(o3)", lambda: (list(o3)))
try:
    N16 = types.new_class('N16', (R8, ))
    N16 = type(N16.__name__ + '0', (N16,), {})
except Exception as e:
    print('class N16', tell(e))
    N16 = R8
else:
    attempt('made N16', lambda: (brief(N16)))
attempt("o2.m.__func__", lambda: (o2.m.__func__))
try:
    class L17():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L17', tell(e))
    L17 = N16
else:
    attempt('made L17', lambda: (brief(L17)))
def scene18():
    @functools.lru_cache
    def cached(held): return held.name
    put(cached(L17('cached'))); cached.cache_clear(); put('cleared')
attempt('scene18', scene18)
gc.collect()
attempt("len(o2)", lambda: (len(o2)))
attempt("pow(o2, o1, -1)", lambda: (pow(o2, o1, -1)))
def step19():
    global o0, o1, o2, o3, o4
    E2.__delattr__ = lambda self, name: say('late del', name)
attempt("E2.__delattr__ = lambda self, name: say('late del', name)", step19)
attempt("list(N16)", lambda: (list(N16)))
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                type.__setattr__(N16, 'c', {'a': 1})
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.d = 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type('X', (R8, N6), {}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
try:
    R21 = collections.namedtuple('R21', ['c', 'y'], defaults=(1, 2, 3, 4, 5))
except Exception as e:
    print('class R21', tell(e))
    R21 = L17
else:
    attempt('made R21', lambda: (brief(R21), tuple_facts(R21)))
attempt("o1._C3__p", lambda: (o1._C3__p))
attempt("o3._C3__p", lambda: (o3._C3__p))
attempt("super(E2, o1).__class__", lambda: (super(E2, o1).__class__))
try:
    class R22(collections.namedtuple('R22', ['b', 'y', 'c'])):
        __slots__ = ()
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return super().__getattribute__('c')
        def __new__(cls, *args):
            return super().__new__(cls, *args)
        last = 1
except Exception as e:
    print('class R22', tell(e))
    R22 = R21
else:
    attempt('made R22', lambda: (brief(R22), tuple_facts(R22)))
def step23():
    global o0, o1, o2, o3, o4
    o0 = R22
attempt("o0 = R22", step23)
def step24():
    global o0, o1, o2, o3, o4
    o1.b = ...
attempt("o1.b = ...", step24)
attempt("divmod((1, 2), o1)", lambda: (divmod((1, 2), o1)))
attempt("o2.__truediv__(o1)", lambda: (o2.__truediv__(o1)))
def step25():
    global o0, o1, o2, o3, o4
    N6.__annotations__ = {'c': int}
attempt("N6.__annotations__ = {'c': int}", step25)
def step26():
    global o0, o1, o2, o3, o4
    o1.c.c = 1
attempt("o1.c.c = 1", step26)
try:
    class F27():
        @m.register
        def _(self, x: int):
            return ('int', x)
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @functools.wraps(len)
        def c(self): return 'named len'
        last = 1
except Exception as e:
    print('class F27', tell(e))
    F27 = R22
else:
    attempt('made F27', lambda: (brief(F27)))
attempt("o3.__hash__() == hash(o3)", lambda: (o3.__hash__() == hash(o3)))
attempt("P5.__bases__", lambda: (P5.__bases__))
attempt("F4.__new__ is object.__new__", lambda: (F4.__new__ is object.__new__))
attempt("b'x' in o2", lambda: (b'x' in o2))
attempt("E2.__new__ is object.__new__", lambda: (E2.__new__ is object.__new__))
def step28():
    global o0, o1, o2, o3, o4
    R22.p = o0.p
attempt("R22.p = o0.p", step28)
attempt("hash(F4) == hash(F4)", lambda: (hash(F4) == hash(F4)))
attempt("super(F27, type(o2)).n", lambda: (super(F27, type(o2)).n))
attempt("isinstance(o2, type) or weakref.getweakrefcount(o2)", lambda: (isinstance(o2, type) or weakref.getweakrefcount(o2)))
try:
    N29 = type('a b', [object], {'a': (1, 2), 'b': property(lambda self: 'prop34')})
except Exception as e:
    print('class N29', tell(e))
    N29 = F27
else:
    attempt('made N29', lambda: (brief(N29)))
attempt("object.__init__(o3, 1)", lambda: (object.__init__(o3, 1)))
attempt("callable(o3)", lambda: (callable(o3)))
attempt("o4.__p", lambda: (o4.__p))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
