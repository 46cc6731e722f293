# 213374
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
        c = Counting()
        def n(self, x: 'int' = 1, /, *, y=None, **kw) -> None:
            'doc of n'
            return (show(x), y, sorted(kw))
        def p(self, *args):
            return (52, self.d)
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    R2 = collections.namedtuple('R2', ['c', 'd'])
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class E3(enum.Flag, boundary=enum.EJECT):
        def __str__(self):
            return 'str ' + str(self.name)
        C = enum.auto()
        B = 2
except Exception as e:
    print('class E3', tell(e))
    E3 = R2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    class Meta4(abc.ABCMeta):
        @staticmethod
        def __prepare__(name, bases, **kw):
            class Space(dict):
                def __setitem__(self, key, v):
                    if names([key]):
                        say('body sets', key)
                    super().__setitem__(key, v)
                def __missing__(self, key):
                    if key in ('zero', 'one'):
                        return key
                    raise KeyError(key)
            return Space()
        def __init__(cls, name, bases, ns, **kw):
            say('meta init', name, names(ns))
            super().__init__(name, bases, ns)
        tag = 1
except Exception as e:
    print('class Meta4', tell(e))
    Meta4 = M1
try:
    class G5[A: (int, str)]():
        def d[V](self, v: V = 1) -> V: return v
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 17 > 80 else 17
        def __init__(self, *args):
            super().__init__()
            self.c = range(3)
            self.d = 's'
            self.b = -1
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = E3
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    class G6(G5[T, int]):
        __slots__ = ['__p', 'c', '__dict__', '_q']
        c: 'T' = 1
        def p(self, *args):
            return NotImplemented
        def __init__(self, a=1, b=2):
            self.c = ()
            self.b = ()
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = G5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    class A7(abc.ABC):
        last = 1
        def n(self, *args):
            self.a = 37; return 37
        def __hash__(self):
            return 7
        def __contains__(self, x):
            return 'yes'
except Exception as e:
    print('class A7', tell(e))
    A7 = G6
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
def step8():
    global o0, o1, o2, o3, o4
    A7.register(A7)
attempt("A7.register(A7)", step8)
try:
    class W9():
        last = 1
except Exception as e:
    print('class W9', tell(e))
    W9 = A7
else:
    attempt('made W9', lambda: (brief(W9)))
try:
    class W10():
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W10', tell(e))
    W10 = W9
else:
    attempt('made W10', lambda: (brief(W10)))
try:
    o0 = G5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1('s', 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R2(c=1, d=1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G6[int, str]()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A7()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("mask(object.__repr__(G6))", lambda: (mask(object.__repr__(G6))))
attempt("types.SimpleNamespace(o1)", lambda: (types.SimpleNamespace(o1)))
attempt("super(A7, o2).__init__()", lambda: (super(A7, o2).__init__()))
attempt("getattr(o4, 'm')(1, 2)", lambda: (getattr(o4, 'm')(1, 2)))
try:
    class G11[A](E3, G5[T]):
        c: 'T' = 1
        def n(self, *args):
            return super().__getattribute__('c')
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 6 > 80 else 6
        last = 1
except Exception as e:
    print('class G11', tell(e))
    G11 = W10
else:
    attempt('made G11', lambda: (brief(G11), generic_facts(G11)))
def step12():
    global o0, o1, o2, o3, o4
    A7.c = o0
attempt("A7.c = o0", step12)
attempt("float(o4)", lambda: (float(o4)))
attempt("object.__init__(o1, 1)", lambda: (object.__init__(o1, 1)))
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R2.__getattr__ = len
            if i == 20:
                R2.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R2.__getattr__
            v = show(o1.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
try:
    class W14():
        def __enter__(self):
            raise ValueError('no enter')
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        last = 1
except Exception as e:
    print('class W14', tell(e))
    W14 = G11
else:
    attempt('made W14', lambda: (brief(W14)))
def step15():
    global o0, o1, o2, o3, o4
    o2 = type(Text('N'), (G11,), {Text('b'): {}})()
attempt("o2 = type(Text('N'), (G11,), {Text('b'): {}})()", step15)
attempt("chr(o0)", lambda: (chr(o0)))
attempt("type.__new__(type, 'X', (M2,), {})", lambda: (type.__new__(type, 'X', (M2,), {})))
attempt("issubclass(G11, collections.abc.Reversible)", lambda: (issubclass(G11, collections.abc.Reversible)))
def step16():
    global o0, o1, o2, o3, o4
    del M2.__getattr__
attempt("del M2.__getattr__", step16)
attempt("M2.n.__get__(None, M2) is M2.n", lambda: (M2.n.__get__(None, M2) is M2.n))
try:
    @dataclass(slots=True, order=True)
    class D17():
        'doc of D17'
        b: list[int]
        x: KW_ONLY = field(metadata={'k': 1}, default='meta')
        d: int = field(init=False)
except Exception as e:
    print('class D17', tell(e))
    D17 = W14
else:
    attempt('made D17', lambda: (brief(D17), dataclass_facts(D17)))
attempt("operator.length_hint(o3, 3)", lambda: (operator.length_hint(o3, 3)))
attempt("R2.__dict__.get('__static_attributes__') and sorted(R2.__static_attributes__)", lambda: (R2.__dict__.get('__static_attributes__') and sorted(R2.__static_attributes__)))
def step18():
    global o0, o1, o2, o3, o4
    W9.__slots__ = ('a',)
attempt("W9.__slots__ = ('a',)", step18)
attempt("math.hypot(o4, o2)", lambda: (math.hypot(o4, o2)))
attempt("copy.copy(o1)", lambda: (copy.copy(o1)))
attempt("getattr(o1, 5)", lambda: (getattr(o1, 5)))
attempt("contextlib.ExitStack().enter_context(o1)", lambda: (contextlib.ExitStack().enter_context(o1)))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = collections.Counter(b=1)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.__p = 2.5
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(object.__delattr__(o4, 'b'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(super(W10, o1).m())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("C1.__firstlineno__ > 0", lambda: (C1.__firstlineno__ > 0))
def hooked20():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A7.__getattr__ = repr
            if i == 20:
                A7.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A7.__getattr__
            v = show(o2.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked20', i, v)
attempt('hooked20', hooked20)
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = type(Text('N'), (R2,), {Text('c'): 2})()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3 = weakref.proxy(o3)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4.__class__ = W10
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type('X', (R2,), {})().p())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("[x for x in o0]", lambda: ([x for x in o0]))
attempt("bool(G6)", lambda: (bool(G6)))
attempt("repr(o1)", lambda: (repr(o1)))
attempt("[x for x in o3]", lambda: ([x for x in o3]))
attempt("'{0[a]} {0[0]}'.format(o2)", lambda: ('{0[a]} {0[0]}'.format(o2)))
attempt("'%d' % o1", lambda: ('%d' % o1))
attempt("E3(o3)", lambda: (E3(o3)))
attempt("own_doc(o3.p)", lambda: (own_doc(o3.p)))
try:
    class C22(D17, other=3):
        def __divmod__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C22', tell(e))
    C22 = D17
else:
    attempt('made C22', lambda: (brief(C22)))
attempt("isinstance(o0, W10)", lambda: (isinstance(o0, W10)))
try:
    @dataclass(slots=True, order=True)
    class D23(D17):
        'doc of D23'
        y: int
        def __post_init__(self, *args):
            say('post_init', len(args))
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
except Exception as e:
    print('class D23', tell(e))
    D23 = C22
else:
    attempt('made D23', lambda: (brief(D23), dataclass_facts(D23)))
attempt("functools.partialmethod(o2, 1).__get__(o1, M1)()", lambda: (functools.partialmethod(o2, 1).__get__(o1, M1)()))
attempt("type(o2).__mro__[1:2]", lambda: (type(o2).__mro__[1:2]))
attempt("operator.delitem(o4, 0)", lambda: (operator.delitem(o4, 0)))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C22.__bases__ = (D23,)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                G5.m.__code__ = Meta4.m.__code__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type.__call__(D17, o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(not o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(operator.index(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
try:
    class A25(abc.ABC):
        @classmethod
        def __subclasshook__(cls, other):
            say('hook', cls.__name__, other.__name__)
            return NotImplemented
        @abc.abstractmethod
        def n(self): ...
        __abstractmethods__ = frozenset(['z'])
        last = 1
        def __hash__(self):
            raise NotImplementedError
except Exception as e:
    print('class A25', tell(e))
    A25 = D23
else:
    attempt('made A25', lambda: (brief(A25), sorted(getattr(A25, '__abstractmethods__', ()))))
attempt("object.__init__(o2, 1)", lambda: (object.__init__(o2, 1)))
attempt("dict(o3)", lambda: (dict(o3)))
try:
    class W26():
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        def __exit__(self, kind, e, tb):
            return kind is not None
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W26', tell(e))
    W26 = A25
else:
    attempt('made W26', lambda: (brief(W26)))
attempt("C22(a=2)", lambda: (C22(a=2)))
attempt("dict(o4)", lambda: (dict(o4)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
