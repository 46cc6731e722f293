# 70681
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
    class C1[A, B: int]():
        __slots__ = {'b'}
        c = NonData(3)
        def m(self, *args):
            return vars(self).get('d', 73)
        def p(self, *args):
            self.d = 14; return 14
        def __iadd__(self, o):
            return ('__iadd__', 4)
        def __contains__(self, x):
            return x == 1
        def __isub__(self, o):
            return NotImplemented
        def __str__(self):
            return 'S'
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
    @dataclass(slots=True, match_args=False)
    class D2():
        'doc of D2'
        x: InitVar[int] = field(default=36, compare=False)
        d: str = field(default=45, default_factory=list)
        c: str = Counting()
        y: T = field(default=16, hash=False)
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class A3(abc.ABC):
        __slots__ = ()
        __slots__ = ('a',)
        def b(self): return super().m()
        last = 1
        def __iter__(self):
            return (x for x in (3, 4))
except Exception as e:
    print('class A3', tell(e))
    A3 = D2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
def step4():
    global o0, o1, o2, o3, o4
    A3.register(D2)
attempt("A3.register(D2)", step4)
try:
    class C5():
        __slots__ = ('_q',)
        a = -1
        b = SetOnly()
        d = 's'
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = A3
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    class E6(enum.StrEnum):
        _order_ = 'A B C'
        E = 'same'
        _f = 'same'
        def m(self):
            return (self.name, self.value)
except Exception as e:
    print('class E6', tell(e))
    E6 = C5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    @dataclass(slots=True)
    class D7():
        pass
        y: KW_ONLY = NonData(23)
        d: int = field(init=False)
        x: list[int] = field(default=15, compare=False)
        c: 'int' = field(kw_only=True)
except Exception as e:
    print('class D7', tell(e))
    D7 = C5
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    @typing.final
    class C8(D7, A3, metaclass=M1):
        __slots__ = 'a'
        b = -1
        def __init__(self, *args):
            super().__init__()
            self.c = 2**70
        def m(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().m()
        def p(self, *args):
            return 75
        def __ixor__(self, o):
            return NotImplemented
        def __add__(self, o):
            return NotImplemented
        __missing__ = dict
        def __ilshift__(self, o):
            return 'wrong'
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = D7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    @dataclass(kw_only=True)
    class D9(D7):
        'doc of D9'
        d: list[int] = field(init=False)
        y: list[int] = Data(30)
        _: KW_ONLY
        c: list[int] = field(default=48, compare=False)
        n = len
except Exception as e:
    print('class D9', tell(e))
    D9 = C8
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
try:
    o0 = C8(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C8()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C8(a=2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step10():
    global o0, o1, o2, o3, o4
    o4.__class__ = D9
attempt("o4.__class__ = D9", step10)
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 += o0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([o4, o0].index(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(o2.__init__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3, o4
    C5.__bases__ = (C8,)
attempt("C5.__bases__ = (C8,)", step12)
attempt("o0.__getnewargs_ex__()", lambda: (o0.__getnewargs_ex__()))
attempt("D7 == D9", lambda: (D7 == D9))
attempt("str(inspect.signature(o0))", lambda: (str(inspect.signature(o0))))
attempt("divmod(o2, o3)", lambda: (divmod(o2, o3)))
attempt("weakref.proxy(o0).p()", lambda: (weakref.proxy(o0).p()))
try:
    class A13(metaclass=abc.ABCMeta):
        __abstractmethods__ = frozenset(['z'])
        @abc.abstractmethod
        def __call__(self): ...
        last = 1
except Exception as e:
    print('class A13', tell(e))
    A13 = D9
else:
    attempt('made A13', lambda: (brief(A13), sorted(getattr(A13, '__abstractmethods__', ()))))
attempt("o0 / -1", lambda: (o0 / -1))
attempt("1 in M1", lambda: (1 in M1))
attempt("o2.__copy__()", lambda: (o2.__copy__()))
attempt("copy.deepcopy(o0)", lambda: (copy.deepcopy(o0)))
def step14():
    global o0, o1, o2, o3, o4
    del D9.__init__
attempt("del D9.__init__", step14)
def step15():
    global o0, o1, o2, o3, o4
    o4 = weakref.proxy(o4)
attempt("o4 = weakref.proxy(o4)", step15)
attempt("type(C1).__name__, type(type(C1))", lambda: (type(C1).__name__, type(type(C1))))
def step16():
    global o0, o1, o2, o3, o4
    D2.m = functools.partial(lambda *args: ('partial73', len(args)), 1)
attempt("D2.m = functools.partial(lambda *args: ('partial73', len(args)), 1)", step16)
attempt("weakref.proxy(o3).n()", lambda: (weakref.proxy(o3).n()))
def step17():
    global o0, o1, o2, o3, o4
    o2.a = o1
attempt("o2.a = o1", step17)
attempt("dataclasses.is_dataclass(o1), dataclasses.is_dataclass(A13)", lambda: (dataclasses.is_dataclass(o1), dataclasses.is_dataclass(A13)))
attempt("pow(o1, o2, {'a': 1})", lambda: (pow(o1, o2, {'a': 1})))
attempt("super(C8, o2).p()", lambda: (super(C8, o2).p()))
attempt("o2.b", lambda: (o2.b))
attempt("isinstance(o1, typing.Sized)", lambda: (isinstance(o1, typing.Sized)))
attempt("weakref.proxy(o3).d", lambda: (weakref.proxy(o3).d))
attempt("E6.__dict__['b']", lambda: (E6.__dict__['b']))
attempt("o2()", lambda: (o2()))
def step18():
    global o0, o1, o2, o3, o4
    M1.a = o2
attempt("M1.a = o2", step18)
def step19():
    global o0, o1, o2, o3, o4
    D9.__bases__ = (M2, E6)
attempt("D9.__bases__ = (M2, E6)", step19)
attempt("hash(o0) == hash(o0)", lambda: (hash(o0) == hash(o0)))
attempt("inspect.getattr_static(o0, 'b')", lambda: (inspect.getattr_static(o0, 'b')))
attempt("hash(o2) == hash(o2)", lambda: (hash(o2) == hash(o2)))
def step20():
    global o0, o1, o2, o3, o4
    o0 += 2.5
attempt("o0 += 2.5", step20)
attempt("open(o3)", lambda: (open(o3)))
def step21():
    global o0, o1, o2, o3, o4
    [o4.b, *o2.b] = 1, 2, 3
attempt("[o4.b, *o2.b] = 1, 2, 3", step21)
attempt("object.__delattr__(o2, 'd')", lambda: (object.__delattr__(o2, 'd')))
def step22():
    global o0, o1, o2, o3, o4
    o4 -= A13()
attempt("o4 -= A13()", step22)
attempt("inspect.getmro(C8)", lambda: (inspect.getmro(C8)))
attempt("str(o0)", lambda: (str(o0)))
attempt("(o4,).count(o4)", lambda: ((o4,).count(o4)))
attempt("o1.__class__", lambda: (o1.__class__))
attempt("super(E6, o1).m()", lambda: (super(E6, o1).m()))
def step23():
    global o0, o1, o2, o3, o4
    o3.__setstate__((None, {'a': 1}))
attempt("o3.__setstate__((None, {'a': 1}))", step23)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
