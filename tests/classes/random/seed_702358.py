# 702358
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
        a = Named()
        b = types.MethodType(lambda *args: ('bound', len(args)), 76)
        def __init__(self, x=0, *y):
            self.b = 's'
            self.c = ()
            self.a = True
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        __dict__ = 5
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(abc.ABC):
        last = 1
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
def step3():
    global o0, o1, o2, o3, o4
    A2.register(M1)
attempt("A2.register(M1)", step3)
try:
    class G4(A2):
        m = put
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = A2
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    class R5(NamedTuple, Plain):
        x: int
        d: T
        def m(self, *args):
            return (81, self.a)
        def __rmod__(self, o):
            return super().__rmod__(o)
except Exception as e:
    print('class R5', tell(e))
    R5 = G4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    @functools.total_ordering
    class F6():
        @m.register(str)
        def _(self, x):
            return ('str', x)
        b = functools.partial(max, 3)
        @decorated
        def p(self, *args):
            return len(args)
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = R5
else:
    attempt('made F6', lambda: (brief(F6)))
try:
    class R7(NamedTuple):
        y: int
        b: str
        x: str
        d: int = 83
except Exception as e:
    print('class R7', tell(e))
    R7 = F6
else:
    attempt('made R7', lambda: (brief(R7), tuple_facts(R7)))
try:
    class G8(R5, Generic):
        c: 'T' = 1
        def __init__(self, *args, **kw):
            self.a = 1
        last = 1
except Exception as e:
    print('class G8', tell(e))
    G8 = R7
else:
    attempt('made G8', lambda: (brief(G8), generic_facts(G8)))
try:
    o0 = R7()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G8()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G4[T][int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R7(0, 1, 2, 3)._replace(y=9)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step9():
    global o0, o1, o2, o3, o4
    F6.__class__ = M2
attempt("F6.__class__ = M2", step9)
attempt("unpack(o0)", lambda: (unpack(o0)))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 -= o4
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.d = staticmethod(functools.partial(max, 96))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(not o0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3, o4
    M2.__bases__ += (G4,)
attempt("M2.__bases__ += (G4,)", step11)
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.__bases__ = (R7,)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                G8.n.__dict__['b'] = {}
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4.m = decorated(lambda self, *args: 6)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(types.SimpleNamespace(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o4.__orig_class__.__args__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(functools.partial(A2, 1)())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("types.resolve_bases((G8, A2))", lambda: (types.resolve_bases((G8, A2))))
attempt("o2.__setstate__({'a': 1})", lambda: (o2.__setstate__({'a': 1})))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = C1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__setstate__({'b': 2})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(eval('a', {}, o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(M2[int, str])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("range(o2)", lambda: (range(o2)))
attempt("int.__new__(G8)", lambda: (int.__new__(G8)))
try:
    class R14(NamedTuple):
        c: str
        a: T = 31
        __getitem__ = functools.partialmethod(lambda *args: ('pm97', len(args)), 1)
except Exception as e:
    print('class R14', tell(e))
    R14 = G8
else:
    attempt('made R14', lambda: (brief(R14), tuple_facts(R14)))
def step15():
    global o0, o1, o2, o3, o4
    del C1.__neg__
attempt("del C1.__neg__", step15)
attempt("float(o0)", lambda: (float(o0)))
attempt("object.__format__(o3, '08.3f')", lambda: (object.__format__(o3, '08.3f')))
attempt("R5(0, 1)", lambda: (R5(0, 1)))
def step16():
    global o0, o1, o2, o3, o4
    o3.__dict__ = frozenset([1])
attempt("o3.__dict__ = frozenset([1])", step16)
attempt("own_doc(G8)", lambda: (own_doc(G8)))
attempt("o3.__str__()", lambda: (o3.__str__()))
attempt("isinstance(o0, type) or weakref.getweakrefcount(o0)", lambda: (isinstance(o0, type) or weakref.getweakrefcount(o0)))
attempt("collections.Counter([o0, o0, o4])[o0]", lambda: (collections.Counter([o0, o0, o4])[o0]))
attempt("property(o4.m).fget is o4.m", lambda: (property(o4.m).fget is o4.m))
attempt("format(o1, 'n')", lambda: (format(o1, 'n')))
try:
    class L17(G4):
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L17', tell(e))
    L17 = R14
else:
    attempt('made L17', lambda: (brief(L17)))
def scene18():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L17('in gen')); put(next(g)); del g; put('gone')
attempt('scene18', scene18)
gc.collect()
try:
    class F19():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F19', tell(e))
    F19 = L17
else:
    attempt('made F19', lambda: (brief(F19)))
attempt("copy.deepcopy(o0)", lambda: (copy.deepcopy(o0)))
attempt("G4 == R14", lambda: (G4 == R14))
try:
    class G20[A](typing.Iterable[A]):
        def n(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of n'
            return (show(x), y, sorted(kw))
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
        def __init__(self, a=1, b=2):
            self.b = 's'
            self.d = 1j
        last = 1
except Exception as e:
    print('class G20', tell(e))
    G20 = F19
else:
    attempt('made G20', lambda: (brief(G20), generic_facts(G20)))
attempt("copy.replace(o2)", lambda: (copy.replace(o2)))
attempt("names(vars(R14))", lambda: (names(vars(R14))))
attempt("o0.__wrapped__", lambda: (o0.__wrapped__))
attempt("M2.__type_params__", lambda: (M2.__type_params__))
def step21():
    global o0, o1, o2, o3, o4
    setattr(G8, Text('m'), operator.methodcaller('m'))
attempt("setattr(G8, Text('m'), operator.methodcaller('m'))", step21)
attempt("o2.__notes__", lambda: (o2.__notes__))
attempt("A2(**{'a': 1})", lambda: (A2(**{'a': 1})))
attempt("super(R14, R14).p", lambda: (super(R14, R14).p))
def step22():
    global o0, o1, o2, o3, o4
    M2.__bases__ = M2.__bases__[::-1]
attempt("M2.__bases__ = M2.__bases__[::-1]", step22)
attempt("o3 * ...", lambda: (o3 * ...))
attempt("F19.__dict__['d'].fget(o1)", lambda: (F19.__dict__['d'].fget(o1)))
attempt("exec('a = b', {'b': 1}, o4)", lambda: (exec('a = b', {'b': 1}, o4)))
attempt("M1['A']", lambda: (M1['A']))
def step23():
    global o0, o1, o2, o3, o4
    del F19.__annotations__
attempt("del F19.__annotations__", step23)
attempt("unpack(o2)", lambda: (unpack(o2)))
def step24():
    global o0, o1, o2, o3, o4
    o3 = C1(1)
attempt("o3 = C1(1)", step24)
attempt("C1.__annotations__", lambda: (C1.__annotations__))
attempt("list(map(str, o3))", lambda: (list(map(str, o3))))
attempt("list(o2.keys())", lambda: (list(o2.keys())))
attempt("R5.__dict__['c']", lambda: (R5.__dict__['c']))
def step25():
    global o0, o1, o2, o3, o4
    functools.total_ordering(R14)
attempt("functools.total_ordering(R14)", step25)
def loop26():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0.__dict__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2.__dir__() and 1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
attempt('loop26', loop26)
attempt("type.mro(F19)", lambda: (type.mro(F19)))
attempt("object.__new__(C1, 1)", lambda: (object.__new__(C1, 1)))
attempt("G20.__base__", lambda: (G20.__base__))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
