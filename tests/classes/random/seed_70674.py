# 70674
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
        __slots__ = dict.fromkeys(('d', '__dict__', 'a', '_q'))
        b = 2.5
        d = Named()
        def p(self, *args):
            return vars(self).get('d', 35)
        def __contains__(self, x):
            return 'yes'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(Generic):
        @classmethod
        def n(cls, *args):
            return (1, super().n(*args))
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class G3(G2[int, str], typing.Callable):
        @classmethod
        def p(cls, *args):
            return cls.__name__
        def __init__(self):
            super().__init__(a=1)
            self.d = ()
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = G2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class G4[**P](G2):
        c: 'T' = 1
        def m(self, *args):
            return 54
        def __init__(self):
            super().__init__()
            self.b = ...
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = G3
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    @typing.runtime_checkable
    class P5[A](Protocol):
        __hash__ = None
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = G4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    class E6(enum.IntEnum):
        a = -1
        C = -1
        B = enum.auto()
except Exception as e:
    print('class E6', tell(e))
    E6 = G4
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    class E7(enum.Enum):
        B = object()
        a = enum.auto(), enum.auto()
        _f = 1
        C = enum.nonmember(4)
        def m(self):
            return (self.name, self.value)
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E7', tell(e))
    E7 = E6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    class G8[A, B = list[A]]():
        c: 'T' = 1
        def d[V](self, v: V = 1) -> V: return v
        def n(self, *args):
            self.a = 32; return 32
        def p(self, *args):
            return 64
        last = 1
except Exception as e:
    print('class G8', tell(e))
    G8 = E6
else:
    attempt('made G8', lambda: (brief(G8), generic_facts(G8)))
try:
    class E9(enum.Enum):
        def __repr__(self):
            return 'repr %s' % self._name_
        _ignore_ = ['F']
        B = 1
        a = enum.auto()
        __len__ = None
except Exception as e:
    print('class E9', tell(e))
    E9 = G8
else:
    attempt('made E9', lambda: (brief(E9), enum_facts(E9)))
try:
    o0 = G4()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = E6(3)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("G4.tag", lambda: (G4.tag))
attempt("o3.__setstate__({'a': 1})", lambda: (o3.__setstate__({'a': 1})))
def step10():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(E9)
attempt("dataclass(slots=True)(E9)", step10)
def step11():
    global o0, o1, o2, o3, o4
    functools.total_ordering(E9)
attempt("functools.total_ordering(E9)", step11)
attempt("issubclass(G8, E9 | int)", lambda: (issubclass(G8, E9 | int)))
attempt("round(o0)", lambda: (round(o0)))
attempt("functools.partial(o1, 1)(2)", lambda: (functools.partial(o1, 1)(2)))
def step12():
    global o0, o1, o2, o3, o4
    G8.register(M1)
attempt("G8.register(M1)", step12)
def step13():
    global o0, o1, o2, o3, o4
    o1 += (1, 2)
attempt("o1 += (1, 2)", step13)
attempt("int(o1)", lambda: (int(o1)))
def step14():
    global o0, o1, o2, o3, o4
    o0.__class__ = 1
attempt("o0.__class__ = 1", step14)
def step15():
    global o0, o1, o2, o3, o4
    sorted(o2)
attempt("sorted(o2)", step15)
attempt("''.join(o0)", lambda: (''.join(o0)))
attempt("contextlib.ExitStack().enter_context(o1)", lambda: (contextlib.ExitStack().enter_context(o1)))
attempt("o0.a", lambda: (o0.a))
try:
    class L16():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L16', tell(e))
    L16 = E9
else:
    attempt('made L16', lambda: (brief(L16)))
def scene17():
    class Slotted(L16):
        __slots__ = ('s', '__weakref__') if not hasattr(L16, '__weakref__') else ('s',)
    x = Slotted('slot'); x.s = L16('held'); y = x; x.s = 1; put('replaced'); x.s = x
    del x, y; gc.collect(); put('gone')
attempt('scene17', scene17)
gc.collect()
attempt("P5.__annotations__", lambda: (P5.__annotations__))
attempt("M1.__new__(M1)", lambda: (M1.__new__(M1)))
def step18():
    global o0, o1, o2, o3, o4
    o4[0] = o2
attempt("o4[0] = o2", step18)
def step19():
    global o0, o1, o2, o3, o4
    o2['c'] = L16()
attempt("o2['c'] = L16()", step19)
attempt("raise_it(o1)", lambda: (raise_it(o1)))
attempt("bool(o1)", lambda: (bool(o1)))
attempt("weakref.proxy(o0).a", lambda: (weakref.proxy(o0).a))
attempt("str(inspect.signature(P5))", lambda: (str(inspect.signature(P5))))
try:
    R20 = collections.namedtuple('R20', 'b,y', defaults=(1, 2, 3, 4, 5))
except Exception as e:
    print('class R20', tell(e))
    R20 = L16
else:
    attempt('made R20', lambda: (brief(R20), tuple_facts(R20)))
attempt("o2.m(x=1)", lambda: (o2.m(x=1)))
def step21():
    global o0, o1, o2, o3, o4
    E7.__bases__ += (G3,)
attempt("E7.__bases__ += (G3,)", step21)
attempt("[c.__name__ for c in type.__subclasses__(M2) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(M2) if globals().get(c.__name__) is c]))
attempt("o1 in o2", lambda: (o1 in o2))
attempt("G4 + G2", lambda: (G4 + G2))
attempt("raise_it(E6)", lambda: (raise_it(E6)))
attempt("object.__new__(E6)", lambda: (object.__new__(E6)))
def step22():
    global o0, o1, o2, o3, o4
    del E9.__getattr__
attempt("del E9.__getattr__", step22)
attempt("issubclass(o3, M2)", lambda: (issubclass(o3, M2)))
def step23():
    global o0, o1, o2, o3, o4
    C1.__init__ = len
attempt("C1.__init__ = len", step23)
attempt("asserts(o0)", lambda: (asserts(o0)))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.__setstate__({'a': -1})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(object.__getattribute__(o3, 'b'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(o1.m.__self__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("o2.__getnewargs_ex__()", lambda: (o2.__getnewargs_ex__()))
attempt("mask(repr(P5[int].__origin__)), P5[int].__args__", lambda: (mask(repr(P5[int].__origin__)), P5[int].__args__))
def step25():
    global o0, o1, o2, o3, o4
    E9.__doc__ = 'new doc'
attempt("E9.__doc__ = 'new doc'", step25)
attempt("o2._replace(c=1)", lambda: (o2._replace(c=1)))
def step26():
    global o0, o1, o2, o3, o4
    o3.__dict__['a'] = None
attempt("o3.__dict__['a'] = None", step26)
attempt("chr(o0)", lambda: (chr(o0)))
attempt("o3.__setstate__({'a': 1})", lambda: (o3.__setstate__({'a': 1})))
attempt("o4.__and__(o1)", lambda: (o4.__and__(o1)))
attempt("-o1", lambda: (-o1))
try:
    class E27(enum.IntFlag, boundary=enum.STRICT):
        _f = enum.auto()
        E = -1
        A = enum.auto()
except Exception as e:
    print('class E27', tell(e))
    E27 = R20
else:
    attempt('made E27', lambda: (brief(E27), enum_facts(E27)))
attempt("operator.delitem(o2, 0)", lambda: (operator.delitem(o2, 0)))
def step28():
    global o0, o1, o2, o3, o4
    o3[0] = ...
attempt("o3[0] = ...", step28)
attempt("isinstance(o2, M2 | None)", lambda: (isinstance(o2, M2 | None)))
attempt("operator.attrgetter('d', 'n')(o0)", lambda: (operator.attrgetter('d', 'n')(o0)))
attempt("contextlib.nullcontext(o0).__enter__()", lambda: (contextlib.nullcontext(o0).__enter__()))
attempt("o0.__getnewargs__()", lambda: (o0.__getnewargs__()))
attempt("operator.index(o0)", lambda: (operator.index(o0)))
attempt("'%d' % o2", lambda: ('%d' % o2))
attempt("names(dir(E7))", lambda: (names(dir(E7))))
attempt("isinstance(o4, (E6, G4, int))", lambda: (isinstance(o4, (E6, G4, int))))
attempt("o4 in [o2, o4]", lambda: (o4 in [o2, o4]))
def step29():
    global o0, o1, o2, o3, o4
    L16.b += 1
attempt("L16.b += 1", step29)
attempt("list(o1.n())", lambda: (list(o1.n())))
attempt("own_doc(E9)", lambda: (own_doc(E9)))
attempt("asserts(o3)", lambda: (asserts(o3)))
attempt("sorted(o4)", lambda: (sorted(o4)))
attempt("names(dir(E27))", lambda: (names(dir(E27))))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
