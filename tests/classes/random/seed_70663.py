# 70663
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
    class C1(float):
        def m(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().m()
        def n(self, *args):
            return list(super(type(self), self).n(*args) for _ in range(1)) if 25 > 80 else 25
        def __hash__(self):
            return 7
        def __rdivmod__(self, o):
            return NotImplemented
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(kw_only=True)
    class D2():
        pass
        x: ClassVar[int] = property(lambda self: 48)
        b: str = field(default=44, default_factory=list)
        a: list[int] = field(default_factory=list)
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    @dataclass(order=True)
    class D3([3]):
        pass
        a: list[int] = field(default=0, init=False)
except Exception as e:
    print('class D3', tell(e))
    D3 = D2
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    class W4():
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = D3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    @dataclass(order=True)
    class D5(D2):
        pass
        c: 'int' = 2**70
except Exception as e:
    print('class D5', tell(e))
    D5 = W4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    @dataclass(weakref_slot=True)
    class D6():
        pass
        x: 'InitVar'
        a: list[int] = field(default_factory=list)
        def __post_init__(self, *args):
            say('post_init', len(args))
except Exception as e:
    print('class D6', tell(e))
    D6 = D5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    @dataclass(slots=True, order=True, eq=False, weakref_slot=True)
    class D7(str):
        pass
        b: T = field(default=98, repr=False)
        x: int = field()
        y: list[int] = field(default=82, repr=False)
        a: T = field(default=28, default_factory=list)
        def __post_init__(self, *args):
            say('post_init', len(args))
            self.x = 62
        __slots__ = ['_q']
except Exception as e:
    print('class D7', tell(e))
    D7 = D6
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    @dataclass(slots=True, frozen=True, order=True, eq=False, match_args=False)
    class D8(D7, D3):
        pass
        c: str = field()
        d: str = []
        x: int = Named()
        @functools.cached_property
        def p(self):
            return say('cached') or 5
except Exception as e:
    print('class D8', tell(e))
    D8 = D7
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    o0 = D7(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D7(*[True] * 4)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D2(1, 2, 3)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def hooked9():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__getattribute__ = operator.attrgetter('a')
            if i == 20:
                C1.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__getattribute__
            v = show(o0.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked9', i, v)
attempt('hooked9', hooked9)
attempt("M2.__base__", lambda: (M2.__base__))
attempt("D3.__base__", lambda: (D3.__base__))
attempt("copy.deepcopy([o2, o2, o2])", lambda: (copy.deepcopy([o2, o2, o2])))
attempt("format(o3, 'x')", lambda: (format(o3, 'x')))
attempt("bytes([o2])", lambda: (bytes([o2])))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.m = len
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.__mod__ = lambda *args, **kw: ('all15', len(args), sorted(kw))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("mask(repr(C1 | M1))", lambda: (mask(repr(C1 | M1))))
attempt("o2.b.b", lambda: (o2.b.b))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.__class__ = M1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1.b = o4
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(o4, M2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(weakref.proxy(o1).d)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                W4.__bases__ += (M2,)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(next(iter(o3), 'none'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def step13():
    global o0, o1, o2, o3, o4
    D3.__annotations__ = {'d': int}
attempt("D3.__annotations__ = {'d': int}", step13)
attempt("o2.__reduce__()", lambda: (o2.__reduce__()))
attempt("super(D2, o0).__thisclass__, super(D2, o0).__self_class__", lambda: (super(D2, o0).__thisclass__, super(D2, o0).__self_class__))
def step14():
    global o0, o1, o2, o3, o4
    D3.__bases__ = D3.__bases__[::-1]
attempt("D3.__bases__ = D3.__bases__[::-1]", step14)
def step15():
    global o0, o1, o2, o3, o4
    D6.m = D6.m
attempt("D6.m = D6.m", step15)
attempt("repr(o2)", lambda: (repr(o2)))
def step16():
    global o0, o1, o2, o3, o4
    o3 = copy.copy(o3)
attempt("o3 = copy.copy(o3)", step16)
def step17():
    global o0, o1, o2, o3, o4
    D3.__bases__ = (D8,)
attempt("D3.__bases__ = (D8,)", step17)
attempt("1 in o1", lambda: (1 in o1))
attempt("o4.__getnewargs_ex__()", lambda: (o4.__getnewargs_ex__()))
attempt("sorted([D7, W4], key=name_of)", lambda: (sorted([D7, W4], key=name_of)))
attempt("D7(**{'b': 1})", lambda: (D7(**{'b': 1})))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D5.__call__ = len
            if i == 20:
                D5.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D5.__call__
            v = show(o2(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
def step19():
    global o0, o1, o2, o3, o4
    C1.__dict__['d'] = 1
attempt("C1.__dict__['d'] = 1", step19)
attempt("open(o4)", lambda: (open(o4)))
attempt("mask('%s %r' % (o3, o3))", lambda: (mask('%s %r' % (o3, o3))))
attempt("type(o4)()", lambda: (type(o4)()))
attempt("o1 in [o2, o1]", lambda: (o1 in [o2, o1]))
attempt("o0.__matmul__(o2)", lambda: (o0.__matmul__(o2)))
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 -= [3]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
def step21():
    global o0, o1, o2, o3, o4
    o2 = weakref.proxy(o2)
attempt("o2 = weakref.proxy(o2)", step21)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
