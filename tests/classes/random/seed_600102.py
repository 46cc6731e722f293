# 600102
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
    class C1(metaclass=M1):
        a = 2.5
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(frozen=True, eq=False)
    class D2():
        pass
        x: T = field(default=64, repr=False)
        d: object = property(lambda self: 81)
        y: list[int] = field()
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    @functools.total_ordering
    class F3(C1):
        __slots__ = (name for name in ('__p', 'a', '_q', '__weakref__'))
        p = functools.partialmethod(_base, z=4)
        @decorated
        def p(self, *args):
            return len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        def __le__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F3', tell(e))
    F3 = D2
else:
    attempt('made F3', lambda: (brief(F3)))
try:
    @dataclass()
    class D4(metaclass=M1):
        pass
except Exception as e:
    print('class D4', tell(e))
    D4 = F3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    @dataclass(slots=True, weakref_slot=True)
    class D5():
        pass
        def __post_init__(self, *args):
            say('post_init', len(args))
        def m(self, *args):
            del self.a; return 37
        @classmethod
        def p(cls, *args):
            return (1, super().p(*args))
        def __rrshift__(self, o):
            return self
        __slots__ = dict.fromkeys(('__dict__', 'b', 'c'))
except Exception as e:
    print('class D5', tell(e))
    D5 = D4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    class W6():
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        __enter__ = None
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = D5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    N7 = types.new_class('N7', (D4, ))
except Exception as e:
    print('class N7', tell(e))
    N7 = W6
else:
    attempt('made N7', lambda: (brief(N7)))
try:
    @dataclass(slots=True, order=True)
    class D8():
        pass
        def __post_init__(self, *args):
            say('post_init', len(args))
except Exception as e:
    print('class D8', tell(e))
    D8 = N7
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    N9 = M1('N9', (), {'d': Data(67)})
    N9 = type(N9.__name__ + '0', (N9,), {})
except Exception as e:
    print('class N9', tell(e))
    N9 = D8
else:
    attempt('made N9', lambda: (brief(N9)))
try:
    o0 = D8()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = F3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D4(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D8(1, 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o1(1, k=2)", lambda: (o1(1, k=2)))
def step10():
    global o0, o1, o2, o3, o4
    o4.__orig_class__ = 5
attempt("o4.__orig_class__ = 5", step10)
try:
    @dataclass(slots=True, frozen=True, order=True)
    class D11(D5):
        pass
        b: int = field(default=64, repr=False)
        d: InitVar[int] = property(lambda self: 59)
        @classmethod
        def n(cls, *args):
            cls.a = len(args)
except Exception as e:
    print('class D11', tell(e))
    D11 = N9
else:
    attempt('made D11', lambda: (brief(D11), dataclass_facts(D11)))
attempt("(gc.collect(), D8.__subclasses__())[1]", lambda: ((gc.collect(), D8.__subclasses__())[1]))
attempt("M2.p.__closure__ is None", lambda: (M2.p.__closure__ is None))
attempt("str(o4)", lambda: (str(o4)))
attempt("math.hypot(o3, o3)", lambda: (math.hypot(o3, o3)))
attempt("ascii(o4)", lambda: (ascii(o4)))
attempt("D5._make([1, 2])", lambda: (D5._make([1, 2])))
attempt("object.__init__(o1, 1)", lambda: (object.__init__(o1, 1)))
def step12():
    global o0, o1, o2, o3, o4
    M1.__init__ = id.__class__
attempt("M1.__init__ = id.__class__", step12)
attempt("names(object.__dir__(o0))", lambda: (names(object.__dir__(o0))))
attempt("o3['a']", lambda: (o3['a']))
attempt("copy.replace(o1, d=5)", lambda: (copy.replace(o1, d=5)))
def step13():
    global o0, o1, o2, o3, o4
    o3 = C1(1)
attempt("o3 = C1(1)", step13)
attempt("str(o4)", lambda: (str(o4)))
def step14():
    global o0, o1, o2, o3, o4
    o0 = N9()
attempt("o0 = N9()", step14)
attempt("o2.copy()", lambda: (o2.copy()))
attempt("super(N9, o4).__init__()", lambda: (super(N9, o4).__init__()))
attempt("math.sqrt(o3)", lambda: (math.sqrt(o3)))
try:
    class L15(F3):
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
    print('class L15', tell(e))
    L15 = D11
else:
    attempt('made L15', lambda: (brief(L15)))
def scene16():
    stack = contextlib.ExitStack(); stack.callback(print, 'called back')
    stack.callback(L15('callback').m); del stack; gc.collect(); put('stack gone')
attempt('scene16', scene16)
gc.collect()
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 //= o4
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                D8.__annotations__['d'] = D8
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o0[...] = ...
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show('%d' % o3)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D11.__get__ = lambda self: self.c
            if i == 20:
                D11.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D11.__get__
            v = show(o0.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("o2.d.d", lambda: (o2.d.d))
attempt("sorted(o1)", lambda: (sorted(o1)))
attempt("len(o4)", lambda: (len(o4)))
try:
    class W19(W6):
        __exit__ = lambda *args: len(args)
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W19', tell(e))
    W19 = L15
else:
    attempt('made W19', lambda: (brief(W19)))
attempt("M1.tag", lambda: (M1.tag))
attempt("bisect.bisect([1, 2, 3], o0)", lambda: (bisect.bisect([1, 2, 3], o0)))
attempt("N9 == D11", lambda: (N9 == D11))
def step20():
    global o0, o1, o2, o3, o4
    o2 <<= {'a': 1}
attempt("o2 <<= {'a': 1}", step20)
attempt("o2.add(o4)", lambda: (o2.add(o4)))
attempt("~F3.A", lambda: (~F3.A))
attempt("bin(o1)", lambda: (bin(o1)))
attempt("D5.__slots__", lambda: (D5.__slots__))
attempt("[0, 1, 2][o1:o3]", lambda: ([0, 1, 2][o1:o3]))
attempt("object.__setattr__(o4, 'd', None)", lambda: (object.__setattr__(o4, 'd', None)))
attempt("next(o4)", lambda: (next(o4)))
attempt("slice(o0, o1).indices(5)", lambda: (slice(o0, o1).indices(5)))
attempt("copy.copy(o2).__dict__", lambda: (copy.copy(o2).__dict__))
def step21():
    global o0, o1, o2, o3, o4
    del D11.__doc__
attempt("del D11.__doc__", step21)
def hooked22():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W6.__getattribute__ = type
            if i == 20:
                W6.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W6.__getattribute__
            v = show(o4.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked22', i, v)
attempt('hooked22', hooked22)
attempt("list(o3)", lambda: (list(o3)))
attempt("math.prod([o1, 2])", lambda: (math.prod([o1, 2])))
def loop23():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                type.c = Data(79)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o1 - o0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(type.__getattribute__(D11, 'b'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
attempt("slice(o3, o2).indices(5)", lambda: (slice(o3, o2).indices(5)))
attempt("L15('given').c", lambda: (L15('given').c))
attempt("names(vars(W6))", lambda: (names(vars(W6))))
attempt("o1.__wrapped__", lambda: (o1.__wrapped__))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0[1:2] = o4
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(D5(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(inspect.getattr_static(o4, 'c'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(tuple(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("types.resolve_bases((D2, D5))", lambda: (types.resolve_bases((D2, D5))))
attempt("L15.last", lambda: (L15.last))
def step25():
    global o0, o1, o2, o3, o4
    o0 = weakref.proxy(o0)
attempt("o0 = weakref.proxy(o0)", step25)
attempt("math.hypot(o0, o4)", lambda: (math.hypot(o0, o4)))
attempt("super(D11, D11).m(o1)", lambda: (super(D11, D11).m(o1)))
attempt("max([1, 2], key=o3, default=o3)", lambda: (max([1, 2], key=o3, default=o3)))
attempt("type(o3)()", lambda: (type(o3)()))
def step26():
    global o0, o1, o2, o3, o4
    o4.__class__ = 1
attempt("o4.__class__ = 1", step26)
attempt("o4.upper()", lambda: (o4.upper()))
def loop27():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.n = Counting()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(object.__reduce_ex__(o0, 3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop27', i, v)
        try:
            v = show(weakref.proxy(o0).n())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop27', i, v)
attempt('loop27', loop27)
attempt("type.__prepare__(D5, o2, a=1)", lambda: (type.__prepare__(D5, o2, a=1)))
attempt("list(o1.p())", lambda: (list(o1.p())))
def step28():
    global o0, o1, o2, o3, o4
    o0 = dataclass(W6)()
attempt("o0 = dataclass(W6)()", step28)
attempt("D8.__static_attributes__", lambda: (D8.__static_attributes__))
attempt("names(N9.m.__dict__)", lambda: (names(N9.m.__dict__)))
attempt("bool(C1)", lambda: (bool(C1)))
def step29():
    global o0, o1, o2, o3, o4
    o2.__dict__[1] = True
attempt("o2.__dict__[1] = True", step29)
attempt("o0.__hash__() == hash(o0)", lambda: (o0.__hash__() == hash(o0)))
def step30():
    global o0, o1, o2, o3, o4
    delattr(o2, Text('c'))
attempt("delattr(o2, Text('c'))", step30)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
