# 70027
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
        locals()['d'] = 'written to locals'
        for d in range(2): pass
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(frozen=True, order=True, repr=False)
    class D2():
        pass
        b: T = field(default=61, compare=False)
        d: object = Data(61)
        x: 'int' = field(default=21, hash=False)
        y: 'int' = Counting()
        def __post_init__(self, *args):
            say('post_init', len(args))
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    @dataclass(frozen=True)
    class D3(Generic[T]):
        pass
        a: object
        b: object = field(default_factory=dict)
        def __pow__(self, o, mod=None):
            return super().__pow__(o)
except Exception as e:
    print('class D3', tell(e))
    D3 = D2
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    class F4(D2):
        b = functools.partial(max, 3)
        @decorated
        def p(self, *args):
            return len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = D3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    class F5():
        __slots__ = (name for name in ('__weakref__', 'a'))
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        p = functools.partialmethod(_base, z=4)
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = F4
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    @functools.total_ordering
    class F6(D2, str):
        __slots__ = ('if', 'a')
        n = functools.partialmethod(_base, 1)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        def __lt__(self, o):
            return id(self) == 0
        def __ge__(self, o):
            return True
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = F5
else:
    attempt('made F6', lambda: (brief(F6)))
try:
    class F7():
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        b = functools.partial(max, 3)
        @functools.wraps(len)
        def c(self): return 'named len'
        @functools.cache
        def d(self): return self.missing_one
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        last = 1
except Exception as e:
    print('class F7', tell(e))
    F7 = F6
else:
    attempt('made F7', lambda: (brief(F7)))
try:
    @dataclass
    class D8(C1, Generic[T]):
        pass
        c: ClassVar[int]
        _: KW_ONLY
        y: KW_ONLY = field(default=70, default_factory=list)
        d: T = field(default=38, repr=False)
        def __post_init__(self, *args):
            say('post_init', len(args))
        @staticmethod
        def p(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
except Exception as e:
    print('class D8', tell(e))
    D8 = F7
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    o0 = F5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D8(*[1j] * 3)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = F7()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = F6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o3.n(**o4)", lambda: (o3.n(**o4)))
attempt("C1 == F7", lambda: (C1 == F7))
attempt("o3.d", lambda: (o3.d))
attempt("F5['A']", lambda: (F5['A']))
attempt("F5(*o2)", lambda: (F5(*o2)))
attempt("o4._C2__p", lambda: (o4._C2__p))
attempt("F6.__new__(D2)", lambda: (F6.__new__(D2)))
attempt("own_doc(F4.__dict__['d'])", lambda: (own_doc(F4.__dict__['d'])))
attempt("math.ceil(o3)", lambda: (math.ceil(o3)))
def step9():
    global o0, o1, o2, o3, o4
    o2 = copy.deepcopy(o1)
attempt("o2 = copy.deepcopy(o1)", step9)
attempt("C1({})", lambda: (C1({})))
attempt("chr(o3)", lambda: (chr(o3)))
attempt("hash(o3) == hash(o3)", lambda: (hash(o3) == hash(o3)))
attempt("o1.__str__()", lambda: (o1.__str__()))
attempt("operator.itemgetter(0, 1)(o4)", lambda: (operator.itemgetter(0, 1)(o4)))
attempt("round(o3)", lambda: (round(o3)))
attempt("issubclass(M2, (F5, int))", lambda: (issubclass(M2, (F5, int))))
attempt("weakref.ref(o0)() is o0", lambda: (weakref.ref(o0)() is o0))
attempt("getattr(o1, 'n')(1, 2)", lambda: (getattr(o1, 'n')(1, 2)))
attempt("isinstance(o2, F5 | M1)", lambda: (isinstance(o2, F5 | M1)))
def step10():
    global o0, o1, o2, o3, o4
    o2.__orig_class__ = 5
attempt("o2.__orig_class__ = 5", step10)
attempt("list(reversed(o1))", lambda: (list(reversed(o1))))
def step11():
    global o0, o1, o2, o3, o4
    M1.c = classmethod(lambda cls, *args: (cls.__name__, 84))
attempt("M1.c = classmethod(lambda cls, *args: (cls.__name__, 84))", step11)
attempt("asserts(o4)", lambda: (asserts(o4)))
try:
    @dataclass(repr=False)
    class D12(F5, D3):
        pass
except Exception as e:
    print('class D12', tell(e))
    D12 = D8
else:
    attempt('made D12', lambda: (brief(D12), dataclass_facts(D12)))
def step13():
    global o0, o1, o2, o3, o4
    o1 = iter(o1)
attempt("o1 = iter(o1)", step13)
attempt("math.ceil(o2)", lambda: (math.ceil(o2)))
def step14():
    global o0, o1, o2, o3, o4
    o4.__dict__ = collections.OrderedDict(c=1)
attempt("o4.__dict__ = collections.OrderedDict(c=1)", step14)
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2[o0] = 2**70
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                F7.__bases__ += (D2,)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show({**o3})
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(not o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o3 - 1j", lambda: (o3 - 1j))
attempt("1 in o2", lambda: (1 in o2))
attempt("inspect.ismethoddescriptor(F7.c), inspect.isdatadescriptor(F7.c)", lambda: (inspect.ismethoddescriptor(F7.c), inspect.isdatadescriptor(F7.c)))
attempt("list(iter(o1, 1))", lambda: (list(iter(o1, 1))))
attempt("F4[int, str]", lambda: (F4[int, str]))
try:
    @dataclass(frozen=True, unsafe_hash=True)
    class D16():
        pass
        x: ClassVar[int] = field(metadata={'k': 1}, default='meta')
        y: 'int' = Named()
        a: 'int' = property(lambda self: 29)
        m = decorated(lambda self, *args: 60)
except Exception as e:
    print('class D16', tell(e))
    D16 = D12
else:
    attempt('made D16', lambda: (brief(D16), dataclass_facts(D16)))
attempt("o1 << o4", lambda: (o1 << o4))
attempt("[c.__name__ for c in type.__subclasses__(D2) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(D2) if globals().get(c.__name__) is c]))
def step17():
    global o0, o1, o2, o3, o4
    setattr(o2, 'a b', 1j)
attempt("setattr(o2, 'a b', 1j)", step17)
attempt("bytes([o2])", lambda: (bytes([o2])))
attempt("o0.__p", lambda: (o0.__p))
def step18():
    global o0, o1, o2, o3, o4
    F6.__getattribute__ = lambda self, name: ('all', name)
attempt("F6.__getattribute__ = lambda self, name: ('all', name)", step18)
attempt("contextlib.ExitStack().enter_context(o1)", lambda: (contextlib.ExitStack().enter_context(o1)))
attempt("int(o3)", lambda: (int(o3)))
attempt("''.join(o2)", lambda: (''.join(o2)))
attempt("operator.index(o4)", lambda: (operator.index(o4)))
attempt("str(inspect.signature(M2))", lambda: (str(inspect.signature(M2))))
attempt("str(inspect.signature(o2))", lambda: (str(inspect.signature(o2))))
attempt("list(zip(o0, o1))", lambda: (list(zip(o0, o1))))
attempt("bin(o3)", lambda: (bin(o3)))
attempt("M2.__mro__", lambda: (M2.__mro__))
attempt("'x'.ljust(o0)", lambda: ('x'.ljust(o0)))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D8) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D8) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
