# 710140
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
        def __init__(self, *args):
            self.b = range(3)
            self.a = -1
        def n(self, *args):
            return (lambda: super().n(*args))() if self is None else super().__repr__() == 1
        def __le__(self, o):
            return super().__le__(o)
        def __getattribute__(self, name):
            if name == 'a':
                raise AttributeError('hidden ' + name)
            return object.__getattribute__(self, name)
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2[A](tuple[A]):
        c: 'T' = 1
        def d[V](self, v: V = 1) -> V: return v
        @staticmethod
        def n(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        @property
        def p(self):
            return self.c
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    N3 = dataclasses.make_dataclass('N3', ['a', ('b', int), ('c', str, 'z')], bases=(list, ), namespace={})
    N3 = type(N3.__name__ + '0', (N3,), {})
except Exception as e:
    print('class N3', tell(e))
    N3 = G2
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    class E4(enum.Enum):
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        __slots__ = ()
        def __lt__(self, other):
            return self.value < other.value
        D = 0
        B = frozenset([1])
        _f = ...
except Exception as e:
    print('class E4', tell(e))
    E4 = N3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    @dataclass
    class D5():
        pass
        a: ClassVar[int] = field()
        y: str = field(default=95, hash=True)
        _: KW_ONLY
        x: T = field(metadata={'k': 1}, default='meta')
        d: object = field(default=38, repr=False)
        def m(self, *args):
            return (53, self.a)
        def n(self, *args):
            return super(N3, self).n(*args)
except Exception as e:
    print('class D5', tell(e))
    D5 = N3
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    class Meta6(M2):
        __slots__ = ()
        def __hash__(cls):
            return 12
        tag = 1
except Exception as e:
    print('class Meta6', tell(e))
    Meta6 = M1
try:
    @dataclass(slots=True, order=True, unsafe_hash=True)
    class D7():
        pass
        b: object
        d: 'InitVar' = field(default=27, init=False)
        def __ceil__(self):
            return 8
except Exception as e:
    print('class D7', tell(e))
    D7 = D5
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    class E8(enum.Enum):
        D = enum.auto(), enum.auto()
        A = enum.auto()
        _f = object()
        E = (1, 2)
except Exception as e:
    print('class E8', tell(e))
    E8 = D7
else:
    attempt('made E8', lambda: (brief(E8), enum_facts(E8)))
try:
    class Meta9(abc.ABCMeta):
        def __instancecheck__(cls, x):
            say('instancecheck', cls.__name__)
            return super().__instancecheck__(x)
        tag = 1
except Exception as e:
    print('class Meta9', tell(e))
    Meta9 = M1
try:
    class A10(abc.ABC):
        @abc.abstractmethod
        def __call__(self): ...
        def b(self): return super().m()
        last = 1
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        def p(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().p()
except Exception as e:
    print('class A10', tell(e))
    A10 = D7
else:
    attempt('made A10', lambda: (brief(A10), sorted(getattr(A10, '__abstractmethods__', ()))))
try:
    o0 = G2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D7()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G2()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D7(*[1] * 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("E4 + D7", lambda: (E4 + D7))
def step11():
    global o0, o1, o2, o3, o4
    o1[0:1] = ()
attempt("o1[0:1] = ()", step11)
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 <<= 2.5
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3 -= True
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4 = weakref.proxy(o4)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(ascii(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("dataclasses.is_dataclass(o0), dataclasses.is_dataclass(Meta9)", lambda: (dataclasses.is_dataclass(o0), dataclasses.is_dataclass(Meta9)))
attempt("o1.real, o1.imag", lambda: (o1.real, o1.imag))
def step13():
    global o0, o1, o2, o3, o4
    o4.__dict__ = o0.__dict__
attempt("o4.__dict__ = o0.__dict__", step13)
attempt("bytes([o3])", lambda: (bytes([o3])))
attempt("deleted(o1, 'c')", lambda: (deleted(o1, 'c')))
attempt("json.dumps([o1], default=o0)", lambda: (json.dumps([o1], default=o0)))
attempt("object.__lt__(o1, o1)", lambda: (object.__lt__(o1, o1)))
attempt("o0.__reduce__()", lambda: (o0.__reduce__()))
attempt("Meta9.__slots__", lambda: (Meta9.__slots__))
attempt("json.dumps([o3], default=o2)", lambda: (json.dumps([o3], default=o2)))
attempt("o1.__traceback__ is None", lambda: (o1.__traceback__ is None))
attempt("unpack(o1)", lambda: (unpack(o1)))
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D7.__iter__ = put
            if i == 20:
                D7.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D7.__iter__
            v = show(list(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
attempt("Meta9.fromhex('00')", lambda: (Meta9.fromhex('00')))
attempt("type.__dict__['__dict__'].__get__(M2).get('d')", lambda: (type.__dict__['__dict__'].__get__(M2).get('d')))
def step15():
    global o0, o1, o2, o3, o4
    o2.__init__([3], a=[3])
attempt("o2.__init__([3], a=[3])", step15)
attempt("weakref.ref(o3)() is o3", lambda: (weakref.ref(o3)() is o3))
attempt("'a' in E4.__dict__, E4.__dict__.get('n')", lambda: ('a' in E4.__dict__, E4.__dict__.get('n')))
attempt("o2.pop()", lambda: (o2.pop()))
attempt("str(inspect.signature(o4))", lambda: (str(inspect.signature(o4))))
try:
    class C16(N3, C1):
        def __init__(self, a=1, b=2):
            super().__init__()
            self.b = (1, 2)
            self.a = 2.5
        def m(self, *args):
            return 86
        def n(self, *args):
            return super().c
        last = 1
except Exception as e:
    print('class C16', tell(e))
    C16 = A10
else:
    attempt('made C16', lambda: (brief(C16)))
attempt("N3.__dict__['d'].__set__(o4, True)", lambda: (N3.__dict__['d'].__set__(o4, True)))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                Meta9.__getattr__ = lambda self, name: ('late', name)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                Meta6.__bases__ = ()
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o2 *= 'ab'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(1 in Meta6)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(Meta6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(o0.__matmul__(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("o0.__getstate__()", lambda: (o0.__getstate__()))
attempt("operator.length_hint(o3, 3)", lambda: (operator.length_hint(o3, 3)))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D5.__len__ = id.__class__
            if i == 20:
                D5.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D5.__len__
            v = show(len(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
def step19():
    global o0, o1, o2, o3, o4
    del o0.c
attempt("del o0.c", step19)
attempt("hasattr(N3, 'm')", lambda: (hasattr(N3, 'm')))
attempt("copy.copy(o4).d", lambda: (copy.copy(o4).d))
attempt("bytearray(o1)", lambda: (bytearray(o1)))
attempt("o4['a']", lambda: (o4['a']))
attempt("mask(object.__repr__(E4))", lambda: (mask(object.__repr__(E4))))
attempt("operator.concat(o4, o0)", lambda: (operator.concat(o4, o0)))
attempt("getattr(o4, 'd', 9)", lambda: (getattr(o4, 'd', 9)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
