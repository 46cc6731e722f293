# 215176
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
            self.c = None
            self.a = 's'
        def __missing__(self, key):
            return ('missing', show(key))
        def __or__(self, o):
            return None
        __exit__ = classmethod(lambda cls, *args: 98)
        def __ifloordiv__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class P2(Protocol):
        c: int = 3
        a: int
        @property
        def d(self): ...
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    class C3(metaclass=M2):
        __slots__ = {'_q'}
        def __init__(self, x=0, *y):
            self.c = 2
            self.b = 0
        def n(self, *args):
            return (79, self.b)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C1
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class R4(collections.namedtuple('R4', ['b', 'c', 'd', 'y'])):
        __slots__ = ()
        def m(self, *args):
            return list(super(type(self), self).m(*args) for _ in range(1)) if 69 > 80 else 69
        def n(self, *args):
            return (96, super().n(*args))
        last = 1
except Exception as e:
    print('class R4', tell(e))
    R4 = C3
else:
    attempt('made R4', lambda: (brief(R4), tuple_facts(R4)))
try:
    class C5():
        __slots__ = dict.fromkeys(('__weakref__', 'b'))
        def m(self, *args):
            return super().__getattribute__('a')
        @classmethod
        def n(cls, *args):
            return cls.__name__
        def p(self, *args):
            return super().a
        __instancecheck__ = Counting()
        def __set_name__(self, owner, name):
            return say('set_name', name)
        def __del__(self):
            raise NotImplementedError
        def __round__(self, n=None):
            raise ZeroDivisionError('z') from KeyError('cause')
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = R4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    class R6(NamedTuple, Generic[T]):
        b: int = 4
except Exception as e:
    print('class R6', tell(e))
    R6 = C5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    @dataclass()
    class D7():
        pass
        y: T = field(kw_only=True)
        a: InitVar[int] = field(metadata={'k': 1}, default='meta')
        d: str = field(kw_only=True)
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
except Exception as e:
    print('class D7', tell(e))
    D7 = R6
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    N8 = M1('N8', (C5, C1, ), {'b': 1, 'a': lambda self, *args: ('fn18', len(args)), 'c': staticmethod(functools.partial(max, 74)), 'm': id.__class__})
except Exception as e:
    print('class N8', tell(e))
    N8 = D7
else:
    attempt('made N8', lambda: (brief(N8)))
try:
    o0 = C5(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C5(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R4(0, 1, 2, 3)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C5('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("M2.__firstlineno__ > 0", lambda: (M2.__firstlineno__ > 0))
attempt("functools.singledispatch(o4)(1)", lambda: (functools.singledispatch(o4)(1)))
attempt("type.mro(R4)", lambda: (type.mro(R4)))
attempt("getattr(M2, Text('m'))", lambda: (getattr(M2, Text('m'))))
def step9():
    global o0, o1, o2, o3, o4
    C1.m = len
attempt("C1.m = len", step9)
def step10():
    global o0, o1, o2, o3, o4
    o2 += o3
attempt("o2 += o3", step10)
attempt("mask(repr(R6[int]))", lambda: (mask(repr(R6[int]))))
attempt("repr(o4)", lambda: (repr(o4)))
attempt("object.__repr__(o1) == repr(o1)", lambda: (object.__repr__(o1) == repr(o1)))
attempt("1 in o1", lambda: (1 in o1))
attempt("C1._fields", lambda: (C1._fields))
attempt("raise_it(o3, o2)", lambda: (raise_it(o3, o2)))
attempt("bytes(o3)", lambda: (bytes(o3)))
attempt("+o1", lambda: (+o1))
try:
    class A11(metaclass=abc.ABCMeta):
        def b(self): return super().m()
        last = 1
        def n(self, *args):
            raise OSError(2, 'none')
except Exception as e:
    print('class A11', tell(e))
    A11 = N8
else:
    attempt('made A11', lambda: (brief(A11), sorted(getattr(A11, '__abstractmethods__', ()))))
attempt("used(o1, o3)", lambda: (used(o1, o3)))
attempt("o2.to_bytes()", lambda: (o2.to_bytes()))
attempt("o3.m(x=1)", lambda: (o3.m(x=1)))
def step12():
    global o0, o1, o2, o3, o4
    A11.n = A11.n.__get__(o1)
attempt("A11.n = A11.n.__get__(o1)", step12)
attempt("type.__dict__['__dict__'].__get__(C5).get('a')", lambda: (type.__dict__['__dict__'].__get__(C5).get('a')))
attempt("functools.reduce(o4, o4, 1)", lambda: (functools.reduce(o4, o4, 1)))
attempt("format(o3, 'x')", lambda: (format(o3, 'x')))
attempt("super(C3, P2).m(o0)", lambda: (super(C3, P2).m(o0)))
def step13():
    global o0, o1, o2, o3, o4
    R6.__bases__ = (P2, R4)
attempt("R6.__bases__ = (P2, R4)", step13)
attempt("max(o4, o2)", lambda: (max(o4, o2)))
attempt("str(inspect.signature(o1))", lambda: (str(inspect.signature(o1))))
attempt("issubclass(R6, collections.abc.Container)", lambda: (issubclass(R6, collections.abc.Container)))
attempt("operator.attrgetter('a', 'm')(o0)", lambda: (operator.attrgetter('a', 'm')(o0)))
def step14():
    global o0, o1, o2, o3, o4
    del D7.__copy__
attempt("del D7.__copy__", step14)
attempt("types.MethodType(P2, o0)()", lambda: (types.MethodType(P2, o0)()))
attempt("R6.A | R6.B", lambda: (R6.A | R6.B))
def step15():
    global o0, o1, o2, o3, o4
    o4.__orig_class__ = 5
attempt("o4.__orig_class__ = 5", step15)
attempt("copy.copy(o0).a", lambda: (copy.copy(o0).a))
attempt("o3.p()", lambda: (o3.p()))
try:
    E16 = enum.Enum('E16', [('D', 0)])
except Exception as e:
    print('class E16', tell(e))
    E16 = A11
else:
    attempt('made E16', lambda: (brief(E16), enum_facts(E16)))
def step17():
    global o0, o1, o2, o3, o4
    R4.__abstractmethods__ = frozenset()
attempt("R4.__abstractmethods__ = frozenset()", step17)
attempt("E16.__dict__['b'].__get__(o4)", lambda: (E16.__dict__['b'].__get__(o4)))
attempt("A11.__slots__", lambda: (A11.__slots__))
attempt("C3.__init__ is object.__init__", lambda: (C3.__init__ is object.__init__))
attempt("o0.__sizeof__() > 0", lambda: (o0.__sizeof__() > 0))
attempt("names(n for n, v in inspect.getmembers(R6, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(R6, inspect.isfunction))))
try:
    class W18(D7):
        def __exit__(self, kind, e, tb):
            return kind is not None
        def __enter__(self):
            raise ValueError('no enter')
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        last = 1
except Exception as e:
    print('class W18', tell(e))
    W18 = A11
else:
    attempt('made W18', lambda: (brief(W18)))
try:
    class L19(N8):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L19', tell(e))
    L19 = W18
else:
    attempt('made L19', lambda: (brief(L19)))
def scene20():
    d = weakref.WeakKeyDictionary(); x = L19('k'); d[x] = L19('value')
    put(len(d)); x = None; put(len(d))
attempt('scene20', scene20)
gc.collect()
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
