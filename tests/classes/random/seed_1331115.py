# 1331115
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
    @show
    class C1(Entries()):
        d = Data(85)
        @classmethod
        def m(cls, *args):
            return (1, super().m(*args))
        def __and__(self, o):
            return self
        def __aexit__(self, *args):
            return later(True)
        def __imatmul__(self, o):
            return ('__imatmul__', 4)
        def __getnewargs__(self):
            return ()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        a = NonData(89)
        b = (1, 2)
        def __init__(self, x=0, *y):
            self.c = [3]
            self.a = 2**70
        def p(self, *args):
            del self.b; return 5
        def __bool__(self):
            return False
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class A3(collections.abc.Iterable):
        @property
        @abc.abstractmethod
        def a(self): ...
        last = 1
        def n(self, *args):
            super().d = 8
        def __len__(self):
            return 3
except Exception as e:
    print('class A3', tell(e))
    A3 = C2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
try:
    @typing.runtime_checkable
    class P4():
        @classmethod
        def p(cls): ...
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = A3
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class Meta5(M2):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        def __subclasses__(cls):
            return 'mine'
        __hash__ = None
        def m(cls, *args):
            return ('meta m', cls.__name__, len(args))
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class A6(abc.ABC):
        last = 1
        @classmethod
        def p(cls, *args):
            return (1, super().p(*args))
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A6', tell(e))
    A6 = A3
else:
    attempt('made A6', lambda: (brief(A6), sorted(getattr(A6, '__abstractmethods__', ()))))
def step7():
    global o0, o1, o2, o3, o4
    A6.register(A6)
attempt("A6.register(A6)", step7)
try:
    o0 = C1('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C2(a=2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C2()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("divmod(o3, o1)", lambda: (divmod(o3, o1)))
attempt("{o3: 1}.get(o3)", lambda: ({o3: 1}.get(o3)))
attempt("C1.__dict__ | {} == dict(C1.__dict__)", lambda: (C1.__dict__ | {} == dict(C1.__dict__)))
attempt("names(type.__dir__(A6))", lambda: (names(type.__dir__(A6))))
def step8():
    global o0, o1, o2, o3, o4
    o3 = iter(o3)
attempt("o3 = iter(o3)", step8)
attempt("o2[-1]", lambda: (o2[-1]))
attempt("spread(o2, o1)", lambda: (spread(o2, o1)))
try:
    @dataclass(slots=True, frozen=True, kw_only=True)
    class D9():
        pass
        a: InitVar[int] = field(default=58, init=False)
        def __post_init__(self, *args):
            say('post_init', len(args))
            self.a = 25
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
except Exception as e:
    print('class D9', tell(e))
    D9 = A6
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
attempt("type.mro(A6)", lambda: (type.mro(A6)))
try:
    N10 = type('a b', (), {'d': 2**70, 'b': property(lambda self: 'prop82')})
except Exception as e:
    print('class N10', tell(e))
    N10 = D9
else:
    attempt('made N10', lambda: (brief(N10)))
attempt("o4 <= o3", lambda: (o4 <= o3))
attempt("inspect.isabstract(C1), inspect.isclass(o4), inspect.isroutine(o4.p)", lambda: (inspect.isabstract(C1), inspect.isclass(o4), inspect.isroutine(o4.p)))
attempt("min([o3, o0])", lambda: (min([o3, o0])))
attempt("o2.__deepcopy__({})", lambda: (o2.__deepcopy__({})))
attempt("o2.__dict__", lambda: (o2.__dict__))
attempt("inside(o1, M2)", lambda: (inside(o1, M2)))
attempt("Meta5.__dict__['b'].__delete__(o4)", lambda: (Meta5.__dict__['b'].__delete__(o4)))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2[:]
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.__doc__ = 'new doc'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del o2.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('%(a)s' % o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def hooked12():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A3.__len__ = lambda self, *args: ('fn72', len(args))
            if i == 20:
                A3.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A3.__len__
            v = show(len(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked12', i, v)
attempt('hooked12', hooked12)
attempt("catch(N10, o0)", lambda: (catch(N10, o0)))
attempt("copy.copy(o1).b", lambda: (copy.copy(o1).b))
attempt("next(o4, 'none')", lambda: (next(o4, 'none')))
try:
    class L13():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L13', tell(e))
    L13 = N10
else:
    attempt('made L13', lambda: (brief(L13)))
def scene14():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L13('in gen')); put(next(g)); del g; put('gone')
attempt('scene14', scene14)
gc.collect()
def step15():
    global o0, o1, o2, o3, o4
    o2.__dict__ = collections.Counter(d=1)
attempt("o2.__dict__ = collections.Counter(d=1)", step15)
attempt("format(o2, '+')", lambda: (format(o2, '+')))
attempt("mask(object.__str__(o1))", lambda: (mask(object.__str__(o1))))
attempt("bin(o3)", lambda: (bin(o3)))
def step16():
    global o0, o1, o2, o3, o4
    o2.__await__ = lambda self: self.a
attempt("o2.__await__ = lambda self: self.a", step16)
attempt("f'{o0}'", lambda: (f'{o0}'))
attempt("super(D9, o1).__class__", lambda: (super(D9, o1).__class__))
attempt("o3.__reduce__()", lambda: (o3.__reduce__()))
attempt("math.hypot(o3, o2)", lambda: (math.hypot(o3, o2)))
attempt("type.__dict__['__dict__'].__get__(M2).get('c')", lambda: (type.__dict__['__dict__'].__get__(M2).get('c')))
try:
    class E17(enum.IntEnum):
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        def __hash__(self):
            return 3
        C = enum.auto()
        B = 0
        A = enum.auto()
        E = 0
        F = 9
except Exception as e:
    print('class E17', tell(e))
    E17 = L13
else:
    attempt('made E17', lambda: (brief(E17), enum_facts(E17)))
attempt("1 in o0", lambda: (1 in o0))
attempt("copy.replace(o0)", lambda: (copy.replace(o0)))
def step18():
    global o0, o1, o2, o3, o4
    o1[0] = L13('given')
attempt("o1[0] = L13('given')", step18)
def step19():
    global o0, o1, o2, o3, o4
    del A6.a
attempt("del A6.a", step19)
def step20():
    global o0, o1, o2, o3, o4
    E17.__delattr__ = lambda self, name: say('late del', name)
attempt("E17.__delattr__ = lambda self, name: say('late del', name)", step20)
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 **= 2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1 -= A6()
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o0[1:2] = o2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(list(itertools.zip_longest(o1, o0)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(call(lambda **y: y, **o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("bytes(o4)", lambda: (bytes(o4)))
attempt("o1._replace(d=1)", lambda: (o1._replace(d=1)))
attempt("list(itertools.chain(o0, o3))", lambda: (list(itertools.chain(o0, o3))))
def scene22():
    x = L13('a'); y = L13('b'); z = L13('c'); x.a = y; y.a = z; z.a = x
    r = [weakref.ref(k, lambda r: put('callback')) for k in (x, y, z)]
    del x, y, z, k; gc.collect(); put([k() for k in r])
attempt('scene22', scene22)
gc.collect()
attempt("operator.iadd(o3, 2)", lambda: (operator.iadd(o3, 2)))
try:
    class W23():
        last = 1
except Exception as e:
    print('class W23', tell(e))
    W23 = E17
else:
    attempt('made W23', lambda: (brief(W23)))
attempt("type.__call__(A6, o1)", lambda: (type.__call__(A6, o1)))
attempt("f'{o2:#x}'", lambda: (f'{o2:#x}'))
try:
    class L24(D9):
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L24', tell(e))
    L24 = W23
else:
    attempt('made L24', lambda: (brief(L24)))
def model25():
    class Ref(weakref.ref):
        def __call__(self): return ('called', super().__call__())
        def __eq__(self, other): return True
    x = L24('x')
    r = Ref(x, None)
    attempt('a', lambda: setattr(r, 'b', 0)); attempt('a', lambda: r.b)
    put(r(), r == weakref.ref(x), weakref.getweakrefcount(x)); del x; gc.collect(); put(r())
attempt('model25', model25)
gc.collect()
attempt("o4.join([o3, 's'])", lambda: (o4.join([o3, 's'])))
def step26():
    global o0, o1, o2, o3, o4
    o1.__class__ = A6
attempt("o1.__class__ = A6", step26)
def model27():
    class Meta(type):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return {'__firstlineno__': ..., 'c': ...}
    class X(metaclass=Meta):
        d = 1
    put(X.__name__, X.__doc__, X.c, X.__qualname__, X.__module__)
attempt('model27', model27)
gc.collect()
def step28():
    global o0, o1, o2, o3, o4
    L13.m = L13.m.__get__(o2)
attempt("L13.m = L13.m.__get__(o2)", step28)
attempt("issubclass(M2, (M1, int))", lambda: (issubclass(M2, (M1, int))))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
