# 900408
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
    class C1(metaclass=M1):
        def n(self, *args):
            self.a = 66; return 66
        def p(self, *args):
            return super().a
        def __delitem__(self, key):
            return say('delitem', show(key))
        __anext__ = classmethod(lambda cls, *args: later(1))
        def __new__(cls, *args):
            return 'no instance'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(frozen=True, order=True, match_args=False)
    class D2():
        pass
        a: T = field(default_factory=dict)
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class Meta3(type):
        def __lt__(cls, other):
            return cls.__name__ < other.__name__
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    class A4(collections.abc.Iterable):
        @property
        @abc.abstractmethod
        def a(self): ...
        last = 1
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            raise NotImplementedError
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
except Exception as e:
    print('class A4', tell(e))
    A4 = D2
else:
    attempt('made A4', lambda: (brief(A4), sorted(getattr(A4, '__abstractmethods__', ()))))
try:
    class F5(D2):
        p = functools.partialmethod(_base, z=4)
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = A4
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    class E6(enum.Enum):
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        _ignore_ = ['F']
        D = property(lambda self: 'prop')
        _f = enum.auto()
except Exception as e:
    print('class E6', tell(e))
    E6 = F5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    N7 = types.new_class('N7', ())
except Exception as e:
    print('class N7', tell(e))
    N7 = F5
else:
    attempt('made N7', lambda: (brief(N7)))
try:
    E8 = enum.Enum('E8', ['E', 'C', 'A'], boundary=enum.KEEP)
except Exception as e:
    print('class E8', tell(e))
    E8 = N7
else:
    attempt('made E8', lambda: (brief(E8), enum_facts(E8)))
try:
    o0 = D2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(a=2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D2(*['ab'] * 1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = F5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = F5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("bool(o3)", lambda: (bool(o3)))
attempt("issubclass(D2, E6 | int)", lambda: (issubclass(D2, E6 | int)))
def step9():
    global o0, o1, o2, o3, o4
    del Meta3.__annotations__
attempt("del Meta3.__annotations__", step9)
attempt("int(o3, 10)", lambda: (int(o3, 10)))
attempt("weakref.proxy(o2).c", lambda: (weakref.proxy(o2).c))
attempt("o2.__ne__(o3)", lambda: (o2.__ne__(o3)))
attempt("list(o1)", lambda: (list(o1)))
try:
    class L10():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = N7
else:
    attempt('made L10', lambda: (brief(L10)))
def model11():
    def f(self, *args): return super(A4, self).p
    class X(A4): p = f
    attempt('1', lambda: X().p()); attempt('2', lambda: f(o0)); attempt('3', lambda: X.p(5))
    s = super(X, X.__new__(X)); attempt('s', lambda: s.b); attempt('t', lambda: setattr(s, 'b', 1))
    attempt('u', lambda: super(X).p); attempt('v', lambda: super(X).__get__(o0).p); attempt('w', lambda: super(int, o0))
attempt('model11', model11)
gc.collect()
attempt("E6.__dict__.get('__static_attributes__') and sorted(E6.__static_attributes__)", lambda: (E6.__dict__.get('__static_attributes__') and sorted(E6.__static_attributes__)))
def model12():
    x = D2.__new__(D2); y = Plain(); y.c = frozenset([1]); y.a = F5()
    attempt('1', lambda: setattr(y, '__class__', D2))
    attempt('2', lambda: setattr(x, '__class__', Plain))
    attempt('3', lambda: (type(x), type(y), y.c, y.m()))
    y.__class__ = Plain; put(sorted(vars(y)))
attempt('model12', model12)
gc.collect()
attempt("D2.__dict__ | {} == dict(D2.__dict__)", lambda: (D2.__dict__ | {} == dict(D2.__dict__)))
def step13():
    global o0, o1, o2, o3, o4
    o1[o0] = frozenset([1])
attempt("o1[o0] = frozenset([1])", step13)
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D2.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2[0] = {}
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(exec('a = b', {'b': 1}, o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(not o0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(getattr(o0, 5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3, o4
    o3 = E6
attempt("o3 = E6", step15)
attempt("getattr(o2, 'p')(1, 2)", lambda: (getattr(o2, 'p')(1, 2)))
try:
    class L16():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L16', tell(e))
    L16 = L10
else:
    attempt('made L16', lambda: (brief(L16)))
def scene17():
    x = L16('proxied'); p = weakref.proxy(x, lambda p: put('proxy callback'))
    put(p.name); del x
    try:
        p.name
    except ReferenceError as e:
        put(e)
attempt('scene17', scene17)
gc.collect()
def step18():
    global o0, o1, o2, o3, o4
    o0.__dict__[1] = b'x'
attempt("o0.__dict__[1] = b'x'", step18)
attempt("type.__getattribute__(E6, 'b')", lambda: (type.__getattribute__(E6, 'b')))
def step19():
    global o0, o1, o2, o3, o4
    A4.b = property(o0.m, o0.m)
attempt("A4.b = property(o0.m, o0.m)", step19)
attempt("E6.__dict__ | {} == dict(E6.__dict__)", lambda: (E6.__dict__ | {} == dict(E6.__dict__)))
attempt("A4 == C1", lambda: (A4 == C1))
attempt("{o3: 1}.get(o3)", lambda: ({o3: 1}.get(o3)))
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del Meta3.__getattribute__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(itertools.accumulate([o1, o4])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(pow(o3, o2, b'x'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("o3.__dict__", lambda: (o3.__dict__))
attempt("slice(o3, o4).indices(5)", lambda: (slice(o3, o4).indices(5)))
def step21():
    global o0, o1, o2, o3, o4
    o4[1:2] = o4
attempt("o4[1:2] = o4", step21)
def step22():
    global o0, o1, o2, o3, o4
    L16.__getattribute__ = lambda self, name: ('all', name)
attempt("L16.__getattribute__ = lambda self, name: ('all', name)", step22)
attempt("o0.b", lambda: (o0.b))
def step23():
    global o0, o1, o2, o3, o4
    E6.m = L16.m
attempt("E6.m = L16.m", step23)
try:
    class L24():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L24', tell(e))
    L24 = L16
else:
    attempt('made L24', lambda: (brief(L24)))
def scene25():
    x = L24('it'); it = iter([x, L24('other')]); del x
    put(next(it).name); put(next(it).name); put(next(it, 'end'))
attempt('scene25', scene25)
gc.collect()
attempt("o4.n.__func__", lambda: (o4.n.__func__))
attempt("D2.__dict__['b'].__name__, D2.__dict__['b'].__objclass__", lambda: (D2.__dict__['b'].__name__, D2.__dict__['b'].__objclass__))
attempt("getattr(o4, 'p')(1, 2)", lambda: (getattr(o4, 'p')(1, 2)))
attempt("sorted([3, 1, 2], key=functools.cmp_to_key(o2))", lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(o2))))
attempt("async_for(o3)", lambda: (async_for(o3)))
def step26():
    global o0, o1, o2, o3, o4
    o4 <<= 0
attempt("o4 <<= 0", step26)
def model27():
    def make(*bases, **ns): return type('T', bases, ns)
    a, b = make(c=1), make(c=2); c = make(a, b); d = make(b, a)
    attempt('bad', lambda: make(c, d)); attempt('twice', lambda: make(a, a)); attempt('below', lambda: make(a, c))
    attempt('mixed', lambda: make(c, C1).__mro__); attempt('int', lambda: make(int, str))
    attempt('lay', lambda: make(make(C1, __slots__='p'), make(C1, __slots__='q')))
    put(make(c, c=b'x').c, [x.c for x in c.__mro__[:3]], make(a, b, __slots__='z'))
attempt('model27', model27)
gc.collect()
attempt("o3.__truediv__(o0)", lambda: (o3.__truediv__(o0)))
def step28():
    global o0, o1, o2, o3, o4
    F5.__match_args__ = ('c', 'b')
attempt("F5.__match_args__ = ('c', 'b')", step28)
attempt("A4.p.__get__(o0)()", lambda: (A4.p.__get__(o0)()))
attempt("names(n for n, v in inspect.getmembers(N7, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(N7, inspect.isfunction))))
attempt("mask(repr(super(L10, o4)))", lambda: (mask(repr(super(L10, o4)))))
attempt("o1.__getnewargs__()", lambda: (o1.__getnewargs__()))
attempt("own_doc(C1)", lambda: (own_doc(C1)))
def hooked29():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L16.__call__ = functools.partial(lambda *args: ('partial84', len(args)), 1)
            if i == 20:
                L16.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L16.__call__
            v = show(o1(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked29', i, v)
attempt('hooked29', hooked29)
attempt("type(o1).__mro__[1:2]", lambda: (type(o1).__mro__[1:2]))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
