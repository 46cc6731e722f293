# 70527
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
        __slots__ = '_q'
        c = property(operator.attrgetter('b'))
        d = SetOnly()
        def n(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().n()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class R2(NamedTuple, Generic[T]):
        a: T
        y: str
        d: int = 36
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class R3(NamedTuple):
        d: T
        y: T
        a: T = 84
except Exception as e:
    print('class R3', tell(e))
    R3 = R2
else:
    attempt('made R3', lambda: (brief(R3), tuple_facts(R3)))
try:
    @dataclass(frozen=True, weakref_slot=True)
    class D4():
        pass
        y: KW_ONLY = []
        a: str = field(default=95, init=False)
except Exception as e:
    print('class D4', tell(e))
    D4 = R3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class R5(collections.namedtuple('R5', ['y', 'a'])):
        def __new__(cls, *args):
            return super().__new__(cls, *args)
        last = 1
except Exception as e:
    print('class R5', tell(e))
    R5 = D4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D4(*['ab'] * 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R2(0, 1, 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = R3(0, 1, 2)._replace(d=9)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("R2.__bases__", lambda: (R2.__bases__))
attempt("type('X', (R5,), {})().p()", lambda: (type('X', (R5,), {})().p()))
def step6():
    global o0, o1, o2, o3, o4
    M1.a = SetOnly()
attempt("M1.a = SetOnly()", step6)
def step7():
    global o0, o1, o2, o3, o4
    o0[0] += 1
attempt("o0[0] += 1", step7)
attempt("R3.__rshift__(o3, o1)", lambda: (R3.__rshift__(o3, o1)))
attempt("raise_it(M2)", lambda: (raise_it(M2)))
attempt("operator.delitem(o0, 0)", lambda: (operator.delitem(o0, 0)))
try:
    @dataclass
    class D8():
        pass
        x: int = field(kw_only=True, default=71)
        def __post_init__(self, *args):
            say('post_init', len(args))
except Exception as e:
    print('class D8', tell(e))
    D8 = R5
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
attempt("o3.__p", lambda: (o3.__p))
attempt("R3.__subclasscheck__(int)", lambda: (R3.__subclasscheck__(int)))
attempt("D8.__annotations__", lambda: (D8.__annotations__))
try:
    class L9():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L9', tell(e))
    L9 = D8
else:
    attempt('made L9', lambda: (brief(L9)))
def scene10():
    class Back(L9):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene10', scene10)
gc.collect()
def step11():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(R2)
attempt("dataclass(slots=True)(R2)", step11)
attempt("o2.m()", lambda: (o2.m()))
def hooked12():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D8.__setattr__ = operator.attrgetter('a')
            if i == 20:
                D8.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D8.__setattr__
            v = show(setattr(o4, 'a', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked12', i, v)
attempt('hooked12', hooked12)
attempt("mask(repr(R2[int]))", lambda: (mask(repr(R2[int]))))
attempt("'{0.a} {0}'.format(o1)", lambda: ('{0.a} {0}'.format(o1)))
def step13():
    global o0, o1, o2, o3, o4
    o3 @= o2
attempt("o3 @= o2", step13)
def step14():
    global o0, o1, o2, o3, o4
    o0 **= 2
attempt("o0 **= 2", step14)
attempt("D8(x=0)", lambda: (D8(x=0)))
def step15():
    global o0, o1, o2, o3, o4
    M1.__eq__ = functools.partial(lambda *args: ('partial50', len(args)), 1)
attempt("M1.__eq__ = functools.partial(lambda *args: ('partial50', len(args)), 1)", step15)
attempt("[c.__name__ for c in type.__subclasses__(L9) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(L9) if globals().get(c.__name__) is c]))
def step16():
    global o0, o1, o2, o3, o4
    R2.__type_params__ = ()
attempt("R2.__type_params__ = ()", step16)
attempt("inspect.isabstract(D8), inspect.isclass(o4), inspect.isroutine(o4.n)", lambda: (inspect.isabstract(D8), inspect.isclass(o4), inspect.isroutine(o4.n)))
attempt("o4.n()", lambda: (o4.n()))
attempt("super(M1, M1).m", lambda: (super(M1, M1).m))
attempt("isinstance(o3, D8)", lambda: (isinstance(o3, D8)))
attempt("o2.__getstate__()", lambda: (o2.__getstate__()))
attempt("mask(repr(M2 | None))", lambda: (mask(repr(M2 | None))))
def step17():
    global o0, o1, o2, o3, o4
    R5.__delattr__ = lambda self, name: say('late del', name)
attempt("R5.__delattr__ = lambda self, name: say('late del', name)", step17)
attempt("o0.__dir__() and 1", lambda: (o0.__dir__() and 1))
attempt("f'{o1!r:>20}'", lambda: (f'{o1!r:>20}'))
attempt("weakref.ref(o1)() is o1", lambda: (weakref.ref(o1)() is o1))
try:
    @dataclass(slots=True, match_args=False)
    class D18(D4):
        'doc of D18'
        c: list[int] = field(default=57, hash=True)
        d: 'int' = property(lambda self: 93)
        def m(self, *args):
            return NotImplemented
        def __iand__(self, o):
            return NotImplemented
except Exception as e:
    print('class D18', tell(e))
    D18 = L9
else:
    attempt('made D18', lambda: (brief(D18), dataclass_facts(D18)))
def step19():
    global o0, o1, o2, o3, o4
    del o4.p
attempt("del o4.p", step19)
def hooked20():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R3.__getattribute__ = print
            if i == 20:
                R3.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R3.__getattribute__
            v = show(o2.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked20', i, v)
attempt('hooked20', hooked20)
attempt("callable(o1)", lambda: (callable(o1)))
try:
    @dataclass(slots=True)
    class D21(D4, Generic[T]):
        pass
        d: T = field(default=43, default_factory=list)
        a: 'InitVar' = []
        def m(self, *args):
            del self.b; return 71
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            super().d = 75
        @functools.cached_property
        def p(self):
            return say('cached') or 5
        __match_args__ = ('a', 'b')
        a: int
except Exception as e:
    print('class D21', tell(e))
    D21 = D18
else:
    attempt('made D21', lambda: (brief(D21), dataclass_facts(D21)))
attempt("R2['A']", lambda: (R2['A']))
attempt("raise_it(M2)", lambda: (raise_it(M2)))
attempt("(o3,).count(o3)", lambda: ((o3,).count(o3)))
attempt("str(inspect.signature(D8.n))", lambda: (str(inspect.signature(D8.n))))
def scene22():
    d = weakref.WeakValueDictionary(); x = L9('v'); d['k'] = x
    put(list(d), 'k' in d); x = None; put(list(d))
attempt('scene22', scene22)
gc.collect()
def step23():
    global o0, o1, o2, o3, o4
    o1.d += 1
attempt("o1.d += 1", step23)
attempt("o4.__dict__", lambda: (o4.__dict__))
def step24():
    global o0, o1, o2, o3, o4
    D21.__setattr__ = lambda self, name, v: say('late set', name)
attempt("D21.__setattr__ = lambda self, name, v: say('late set', name)", step24)
attempt("C1.__hash__", lambda: (C1.__hash__))
attempt("copy.copy(o4)", lambda: (copy.copy(o4)))
attempt("sorted([o0, o3, o0])", lambda: (sorted([o0, o3, o0])))
attempt("(o0,).count(o0)", lambda: ((o0,).count(o0)))
def step25():
    global o0, o1, o2, o3, o4
    D21.__bases__ = (R3,)
attempt("D21.__bases__ = (R3,)", step25)
attempt("isinstance(o0, (D8, M2, int))", lambda: (isinstance(o0, (D8, M2, int))))
def loop26():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__setstate__({'a': -1})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(exec('x = o0.a'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
        try:
            v = show(o2[1:2])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
        try:
            v = show({**o3})
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
attempt('loop26', loop26)
attempt("hash(o0) == hash(o0)", lambda: (hash(o0) == hash(o0)))
attempt("o2()", lambda: (o2()))
attempt("copy.copy(o0).__dict__", lambda: (copy.copy(o0).__dict__))
attempt("operator.attrgetter('d', 'p')(o2)", lambda: (operator.attrgetter('d', 'p')(o2)))
attempt("catch(R3, o2)", lambda: (catch(R3, o2)))
attempt("o3.__orig_class__.__args__", lambda: (o3.__orig_class__.__args__))
attempt("o0.__reduce__()", lambda: (o0.__reduce__()))
attempt("abs(o2)", lambda: (abs(o2)))
try:
    class R27(NamedTuple, Generic[T]):
        x: int
except Exception as e:
    print('class R27', tell(e))
    R27 = D21
else:
    attempt('made R27', lambda: (brief(R27), tuple_facts(R27)))
def scene28():
    x = L9('first'); x = L9('second'); put('rebound'); del x
attempt('scene28', scene28)
gc.collect()
attempt("super(D18, o4).p()", lambda: (super(D18, o4).p()))
attempt("tell(o3)", lambda: (tell(o3)))
attempt("int(o1)", lambda: (int(o1)))
attempt("typing.get_type_hints(R5)", lambda: (typing.get_type_hints(R5)))
attempt("o0.n()", lambda: (o0.n()))
attempt("object.__setattr__(o2, 'c', range(3))", lambda: (object.__setattr__(o2, 'c', range(3))))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
