# 70122
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
        a = 1j
        def m(self, *args):
            nonlocal_91 = self; return (lambda: nonlocal_91.b)()
        def n(self, *args):
            return NotImplemented
        @property
        def p(self):
            return self.b
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2(C1, **{'key': 2}):
        __slots__ = '__weakref__'
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __sizeof__(self):
            return 40
        def __eq__(self, o):
            return ('__eq__', type(self).__name__, show(o))
        def __set_name__(self, owner, name):
            return []
        def __hash__(self):
            return 7
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(C2, C1):
        a = Counting()
        b = classmethod(lambda cls, *args: (cls.__name__, 50))
        def __init__(self, a=1, b=2):
            super().__init__(a=1)
            self.a = -1
            self.d = ...
            self.c = 1
        def n(self, *args):
            del self.b; return 96
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
        def __round__(self, n=None):
            return ('round', n)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class E4(enum.Enum):
        C = range(3)
        E = 'Ev'
except Exception as e:
    print('class E4', tell(e))
    E4 = C3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    @dataclass(slots=True, order=True)
    class D5():
        pass
        x: T = field()
        b: object = field(default=37, hash=True)
        d: 'int' = Counting()
        a: object = field(default=71, repr=False)
        def __rrshift__(self, o):
            return ('__rrshift__', 1)
except Exception as e:
    print('class D5', tell(e))
    D5 = C3
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    class Meta6(M1):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        def __iter__(cls):
            return iter((cls.__name__, 2))
        tag = 1
except Exception as e:
    print('class Meta6', tell(e))
    Meta6 = M1
try:
    @typing.runtime_checkable
    class P7(collections.abc.Sized):
        def n(self, x: int) -> str: ...
        def __len__(self) -> int: ...
        __slots__ = ()
        last = 1
except Exception as e:
    print('class P7', tell(e))
    P7 = D5
else:
    attempt('made P7', lambda: (brief(P7), sorted(getattr(P7, '__protocol_attrs__', ()))))
try:
    @dataclass(frozen=True, kw_only=True, init=False)
    class D8(D5):
        'doc of D8'
        y: T
        c: list[int] = Named()
        x: ClassVar[int] = Data(27)
        b: object = 82
        def __post_init__(self, *args):
            say('post_init', len(args))
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
except Exception as e:
    print('class D8', tell(e))
    D8 = D5
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    class Meta9(M1):
        def __dir__(cls):
            return ['m', 'a']
        def __lt__(cls, other):
            return cls.__name__ < other.__name__
        tag = 1
except Exception as e:
    print('class Meta9', tell(e))
    Meta9 = M1
try:
    o0 = C3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D8(*[2] * 4)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D8()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C2(a=2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C3()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                [o0.b, *o0.b] = 1, 2, 3
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1 -= o1
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                M2.__set_name__ = str
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o1.__format__('>9'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(issubclass(M2, D8 | int))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("yields(o2)", lambda: (yields(o2)))
def step11():
    global o0, o1, o2, o3, o4
    D5.__abstractmethods__ = frozenset()
attempt("D5.__abstractmethods__ = frozenset()", step11)
attempt("o3.m()", lambda: (o3.m()))
attempt("Meta6.__dict__['c'].__get__(o3)", lambda: (Meta6.__dict__['c'].__get__(o3)))
attempt("~o2", lambda: (~o2))
attempt("hash(E4) == hash(E4)", lambda: (hash(E4) == hash(E4)))
attempt("{o1: 1}.get(o1)", lambda: ({o1: 1}.get(o1)))
def step12():
    global o0, o1, o2, o3, o4
    o3 = super(C1, o3)
attempt("o3 = super(C1, o3)", step12)
try:
    class L13():
        __slots__ = ('a', 'name', '__weakref__')
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
    L13 = D8
else:
    attempt('made L13', lambda: (brief(L13)))
def scene14():
    class Local(L13):
        held = L13('class attribute')
    Local.a = Local('own instance')
    del Local; gc.collect(); put('class gone')
attempt('scene14', scene14)
gc.collect()
attempt("o3.__p", lambda: (o3.__p))
try:
    class C15():
        def p(self, *args):
            return super().d
        last = 1
except Exception as e:
    print('class C15', tell(e))
    C15 = L13
else:
    attempt('made C15', lambda: (brief(C15)))
def step16():
    global o0, o1, o2, o3, o4
    C15.p = C3.p
attempt("C15.p = C3.p", step16)
attempt("chr(o0)", lambda: (chr(o0)))
attempt("round(o3, 1)", lambda: (round(o3, 1)))
attempt("super(C2).__get__(o4).p()", lambda: (super(C2).__get__(o4).p()))
attempt("complex(o1)", lambda: (complex(o1)))
def step17():
    global o0, o1, o2, o3, o4
    type.__setattr__(D5, 'd', range(3))
attempt("type.__setattr__(D5, 'd', range(3))", step17)
def step18():
    global o0, o1, o2, o3, o4
    M2.a = staticmethod(functools.partial(max, 70))
attempt("M2.a = staticmethod(functools.partial(max, 70))", step18)
attempt("M1.n is M1.n", lambda: (M1.n is M1.n))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                E4.p = P7.__dict__['p']
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3 = L13('given')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2 % o0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(o1.__deepcopy__({}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(copy.deepcopy(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("str(inspect.signature(o2))", lambda: (str(inspect.signature(o2))))
attempt("(o0,).count(o0)", lambda: ((o0,).count(o0)))
attempt("math.ceil(o0)", lambda: (math.ceil(o0)))
attempt("[f.name for f in dataclasses.fields(o2)]", lambda: ([f.name for f in dataclasses.fields(o2)]))
def step20():
    global o0, o1, o2, o3, o4
    setattr(o3, 'd b', range(3))
attempt("setattr(o3, 'd b', range(3))", step20)
attempt("E4.__abstractmethods__", lambda: (E4.__abstractmethods__))
attempt("contextlib.ExitStack().enter_context(o4)", lambda: (contextlib.ExitStack().enter_context(o4)))
attempt("list(o3)", lambda: (list(o3)))
attempt("o3.n(1)", lambda: (o3.n(1)))
def step21():
    global o0, o1, o2, o3, o4
    o4.__class__ = type(o4)
attempt("o4.__class__ = type(o4)", step21)
attempt("dataclasses.asdict(o1)", lambda: (dataclasses.asdict(o1)))
try:
    class A22(C2, collections.abc.MutableSequence):
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        @abc.abstractmethod
        def m(self): return 'abstract m'
        last = 1
        def m(self, *args):
            del self.c; return 90
except Exception as e:
    print('class A22', tell(e))
    A22 = C15
else:
    attempt('made A22', lambda: (brief(A22), sorted(getattr(A22, '__abstractmethods__', ()))))
attempt("isinstance(o1, o0)", lambda: (isinstance(o1, o0)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
