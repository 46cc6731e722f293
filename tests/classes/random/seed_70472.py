# 70472
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
        def __deepcopy__(self, memo):
            return ('deep', type(memo).__name__)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2[A](list[A]):
        __slots__ = ['a', '__weakref__']
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    @dataclass(slots=True, order=True, repr=False, init=False)
    class D3():
        pass
        a: KW_ONLY = NonData(32)
        y: KW_ONLY = Named()
        c: 'int' = field(default=97, compare=False)
        x: 'int' = field(default=70, hash=True)
except Exception as e:
    print('class D3', tell(e))
    D3 = G2
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    class W4():
        __exit__ = lambda *args: len(args)
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = D3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    @dataclass(slots=True)
    class D5(D3, Generic[T]):
        pass
        _: KW_ONLY
        x: ClassVar[int]
        a: object = Named()
        b: ClassVar[int] = field(kw_only=True)
        def __rpow__(self, o):
            return NotImplemented
except Exception as e:
    print('class D5', tell(e))
    D5 = W4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    class A6(collections.abc.Generator):
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        @property
        @abc.abstractmethod
        def a(self): ...
        @abc.abstractmethod
        def __call__(self): ...
        last = 1
        def m(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().m()
        def p(self, *args):
            super().a = 24
        def __hash__(self):
            return object()
except Exception as e:
    print('class A6', tell(e))
    A6 = D5
else:
    attempt('made A6', lambda: (brief(A6), sorted(getattr(A6, '__abstractmethods__', ()))))
def step7():
    global o0, o1, o2, o3, o4
    A6.register(D3)
attempt("A6.register(D3)", step7)
try:
    class R8(NamedTuple):
        a: int = 11
        def n(self, *args):
            return (95, super().n(*args))
        def p(self, *args):
            return super().__getattribute__('c')
except Exception as e:
    print('class R8', tell(e))
    R8 = A6
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    o0 = R8(a=1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D5(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D5(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class L9():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L9', tell(e))
    L9 = R8
else:
    attempt('made L9', lambda: (brief(L9)))
def scene10():
    x = L9('closure')
    def inner(): return x
    x.a = inner
    del x, inner; gc.collect(); put('gone')
attempt('scene10', scene10)
gc.collect()
attempt("o3.b", lambda: (o3.b))
attempt("L9.__dict__['b'].__get__(o0)", lambda: (L9.__dict__['b'].__get__(o0)))
attempt("L9.__bases__", lambda: (L9.__bases__))
attempt("A6.__abstractmethods__", lambda: (A6.__abstractmethods__))
attempt("M2.__dict__.get('__static_attributes__') and sorted(M2.__static_attributes__)", lambda: (M2.__dict__.get('__static_attributes__') and sorted(M2.__static_attributes__)))
def scene11():
    def f():
        x = L9('local')
        raise KeyError(1)
    try:
        f()
    except KeyError as e:
        put('handling')
    put('handled')
attempt('scene11', scene11)
gc.collect()
attempt("D3.b", lambda: (D3.b))
attempt("o2()", lambda: (o2()))
attempt("'x'.ljust(o3)", lambda: ('x'.ljust(o3)))
try:
    class W12():
        last = 1
except Exception as e:
    print('class W12', tell(e))
    W12 = L9
else:
    attempt('made W12', lambda: (brief(W12)))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D3.m = print
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(mask('%s %r' % (o3, o3)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(o1.__radd__(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("D3.a", lambda: (D3.a))
def step14():
    global o0, o1, o2, o3, o4
    o3 = o3.p
attempt("o3 = o3.p", step14)
attempt("o2.__eq__(o0)", lambda: (o2.__eq__(o0)))
attempt("set(o3)", lambda: (set(o3)))
attempt("R8._fields", lambda: (R8._fields))
attempt("operator.methodcaller('m', 1)(o0)", lambda: (operator.methodcaller('m', 1)(o0)))
attempt("range(o2)", lambda: (range(o2)))
attempt("o4()", lambda: (o4()))
def step15():
    global o0, o1, o2, o3, o4
    o0.n = dict
attempt("o0.n = dict", step15)
attempt("weakref.proxy(o2).d", lambda: (weakref.proxy(o2).d))
def step16():
    global o0, o1, o2, o3, o4
    del M1.__getattr__
attempt("del M1.__getattr__", step16)
def step17():
    global o0, o1, o2, o3, o4
    o2.b = o2
attempt("o2.b = o2", step17)
attempt("not o4", lambda: (not o4))
attempt("copy.replace(o4, d=5)", lambda: (copy.replace(o4, d=5)))
attempt("M1.A.B", lambda: (M1.A.B))
attempt("names(vars(W4))", lambda: (names(vars(W4))))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = b'x'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M2.__abstractmethods__ = frozenset()
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o1 = [o1, o1]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(abs(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(list(iter(o0, 1)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(getattr(o0, 'b', 9))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
try:
    @functools.total_ordering
    class F19():
        def __ge__(self, o):
            return True
        last = 1
except Exception as e:
    print('class F19', tell(e))
    F19 = W12
else:
    attempt('made F19', lambda: (brief(F19)))
def step20():
    global o0, o1, o2, o3, o4
    M1.__module__ = 'other'
attempt("M1.__module__ = 'other'", step20)
attempt("o0.__deepcopy__({})", lambda: (o0.__deepcopy__({})))
attempt("type('X', (L9,), {'__slots__': ('c',)})().c", lambda: (type('X', (L9,), {'__slots__': ('c',)})().c))
attempt("[o0, o0].index(o0)", lambda: ([o0, o0].index(o0)))
attempt("copy.deepcopy(o4)", lambda: (copy.deepcopy(o4)))
try:
    class L21():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L21', tell(e))
    L21 = F19
else:
    attempt('made L21', lambda: (brief(L21)))
def scene22():
    try:
        raise ValueError(L21('in error'))
    except ValueError as e:
        kept = e
    put('kept'); kept = None; put('dropped')
attempt('scene22', scene22)
gc.collect()
attempt("o1 >= o4", lambda: (o1 >= o4))
def step23():
    global o0, o1, o2, o3, o4
    o4 = super(L21, o4)
attempt("o4 = super(L21, o4)", step23)
attempt("names(dir(o3))", lambda: (names(dir(o3))))
attempt("'abcd'[o4:]", lambda: ('abcd'[o4:]))
attempt("hash(G2) == hash(G2)", lambda: (hash(G2) == hash(G2)))
def step24():
    global o0, o1, o2, o3, o4
    sorted(o1)
attempt("sorted(o1)", step24)
attempt("G2[int, str]", lambda: (G2[int, str]))
def step25():
    global o0, o1, o2, o3, o4
    L9.__name__ = 'New10'
attempt("L9.__name__ = 'New10'", step25)
def step26():
    global o0, o1, o2, o3, o4
    del F19.c
attempt("del F19.c", step26)
def step27():
    global o0, o1, o2, o3, o4
    with o3, o1: 1 // 0
attempt("with o3, o1: 1 // 0", step27)
def step28():
    global o0, o1, o2, o3, o4
    G2.b += 1
attempt("G2.b += 1", step28)
attempt("raise_it(o1, o0)", lambda: (raise_it(o1, o0)))
attempt("o1.p(*o2)", lambda: (o1.p(*o2)))
def step29():
    global o0, o1, o2, o3, o4
    o3 |= o4
attempt("o3 |= o4", step29)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
