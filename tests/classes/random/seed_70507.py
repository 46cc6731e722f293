# 70507
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
        __slots__ = [Text(name) for name in ('d', 'c')]
        c = staticmethod(lambda *args: ('static85', len(args)))
        def __init__(self, *args):
            self.a = (1, 2)
            self.c = 2
            self.d = {'a': 1}
        def __rlshift__(self, o):
            return NotImplemented
        def __delitem__(self, key):
            return object()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class E2(enum.Enum):
        B = lambda self: 'method'
        D = enum.auto()
        E = 1
        C = enum.nonmember(4)
except Exception as e:
    print('class E2', tell(e))
    E2 = C1
else:
    attempt('made E2', lambda: (brief(E2), enum_facts(E2)))
try:
    class E3(enum.ReprEnum):
        def __init__(self, *args):
            self.c = len(args)
        E = object()
        B = 1j
        A = (1, 2)
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E3', tell(e))
    E3 = E2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    class A4(abc.ABC):
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        @abc.abstractmethod
        def __call__(self): ...
        last = 1
        def n(self, *args):
            nonlocal_21 = self; return (lambda: nonlocal_21.d)()
except Exception as e:
    print('class A4', tell(e))
    A4 = E3
else:
    attempt('made A4', lambda: (brief(A4), sorted(getattr(A4, '__abstractmethods__', ()))))
try:
    class E5(enum.Enum):
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        B = 1
        a = enum.member(5)
        E = NonData(1)
        _f = enum.auto()
except Exception as e:
    print('class E5', tell(e))
    E5 = A4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    @functools.total_ordering
    class F6(E2):
        __slots__ = ('b', '__dict__', 'd', 'c')
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        p = functools.partialmethod(_base, z=4)
        b = functools.partial(max, 3)
        @functools.cache
        def d(self): return self.missing_one
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        def __le__(self, o):
            return False
        def __gt__(self, o):
            return False
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = A4
else:
    attempt('made F6', lambda: (brief(F6)))
try:
    class E7(enum.Enum):
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        def __format__(self, spec):
            return 'format ' + spec
        __len__ = None
        A = enum.auto(), enum.auto()
        D = enum.nonmember(4)
        B = 2
        C = 1
except Exception as e:
    print('class E7', tell(e))
    E7 = F6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    o0 = A4()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = E2.C
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1('s', 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("own_doc(F6.__dict__['d'])", lambda: (own_doc(F6.__dict__['d'])))
attempt("'%s %r' % (o3, o4)", lambda: ('%s %r' % (o3, o4)))
attempt("object.__new__(E7, 1)", lambda: (object.__new__(E7, 1)))
def step8():
    global o0, o1, o2, o3, o4
    o3.p = functools.partialmethod(lambda *args: ('pm54', len(args)), 1)
attempt("o3.p = functools.partialmethod(lambda *args: ('pm54', len(args)), 1)", step8)
attempt("mask(repr(E5.__dict__['d']))", lambda: (mask(repr(E5.__dict__['d']))))
def step9():
    global o0, o1, o2, o3, o4
    o1 = [o1, o2]
attempt("o1 = [o1, o2]", step9)
def step10():
    global o0, o1, o2, o3, o4
    C1.m = 0
attempt("C1.m = 0", step10)
attempt("1 % o1", lambda: (1 % o1))
attempt("''.join(o1)", lambda: (''.join(o1)))
attempt("hash(A4) == hash(A4)", lambda: (hash(A4) == hash(A4)))
def step11():
    global o0, o1, o2, o3, o4
    setattr(o3, 'd b', 2**70)
attempt("setattr(o3, 'd b', 2**70)", step11)
attempt("[c.__name__ for c in type.__subclasses__(E7) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(E7) if globals().get(c.__name__) is c]))
attempt("str(inspect.signature(E3.p))", lambda: (str(inspect.signature(E3.p))))
attempt("math.floor(o3)", lambda: (math.floor(o3)))
attempt("F6.__instancecheck__(o1)", lambda: (F6.__instancecheck__(o1)))
attempt("mask(repr(E7[int].__origin__)), E7[int].__args__", lambda: (mask(repr(E7[int].__origin__)), E7[int].__args__))
attempt("o2.n()", lambda: (o2.n()))
def step12():
    global o0, o1, o2, o3, o4
    del E3.__init__
attempt("del E3.__init__", step12)
attempt("hash(o2) == hash(o2)", lambda: (hash(o2) == hash(o2)))
def step13():
    global o0, o1, o2, o3, o4
    o3.__dict__ = o1.__dict__
attempt("o3.__dict__ = o1.__dict__", step13)
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F6.__eq__ = functools.partialmethod(lambda *args: ('pm51', len(args)), 1)
            if i == 20:
                F6.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F6.__eq__
            v = show(o4 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
try:
    class L15():
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
    L15 = F6
else:
    attempt('made L15', lambda: (brief(L15)))
def scene16():
    class Local(L15):
        held = L15('class attribute')
    Local.a = Local('own instance')
    del Local; gc.collect(); put('class gone')
attempt('scene16', scene16)
gc.collect()
attempt("o4[o4]", lambda: (o4[o4]))
attempt("o0.m()", lambda: (o0.m()))
def hooked17():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L15.__get__ = id.__class__
            if i == 20:
                L15.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L15.__get__
            v = show(o0.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked17', i, v)
attempt('hooked17', hooked17)
attempt("len({o1, o1})", lambda: (len({o1, o1})))
attempt("callable(o2)", lambda: (callable(o2)))
def step18():
    global o0, o1, o2, o3, o4
    o1 = E3.A
attempt("o1 = E3.A", step18)
attempt("M1.__hash__", lambda: (M1.__hash__))
attempt("copy.copy(o0).a", lambda: (copy.copy(o0).a))
attempt("type('X', (E3, L15), {})", lambda: (type('X', (E3, L15), {})))
def step19():
    global o0, o1, o2, o3, o4
    setattr(o4, '__dict__', {})
attempt("setattr(o4, '__dict__', {})", step19)
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 *= -1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E2.__slots__ = ('a',)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o0[0] += 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(len(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(catch(E2, o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("super(E3, o3).__getattribute__('c')", lambda: (super(E3, o3).__getattribute__('c')))
attempt("len(weakref.WeakSet([o1, o1]))", lambda: (len(weakref.WeakSet([o1, o1]))))
attempt("list(map(str, o3))", lambda: (list(map(str, o3))))
def step21():
    global o0, o1, o2, o3, o4
    M2.__init__ = lambda self: self.b
attempt("M2.__init__ = lambda self: self.b", step21)
attempt("hasattr(M2, 'p')", lambda: (hasattr(M2, 'p')))
attempt("L15._make([1, 2])", lambda: (L15._make([1, 2])))
def step22():
    global o0, o1, o2, o3, o4
    L15.m = A4.m
attempt("L15.m = A4.m", step22)
def step23():
    global o0, o1, o2, o3, o4
    for o0 in [o0, o0]: pass
attempt("for o0 in [o0, o0]: pass", step23)
attempt("mask(repr(E2 | None))", lambda: (mask(repr(E2 | None))))
attempt("isinstance(o0, E2 | A4)", lambda: (isinstance(o0, E2 | A4)))
def step24():
    global o0, o1, o2, o3, o4
    E3.__slots__ = ('b',)
attempt("E3.__slots__ = ('b',)", step24)
attempt("round(o3)", lambda: (round(o3)))
attempt("names(dir(E3))", lambda: (names(dir(E3))))
attempt("range(o0)", lambda: (range(o0)))
def step25():
    global o0, o1, o2, o3, o4
    o0.__p = b'x'
attempt("o0.__p = b'x'", step25)
attempt("typing.get_type_hints(M1)", lambda: (typing.get_type_hints(M1)))
attempt("o3.__format__('')", lambda: (o3.__format__('')))
attempt("copy.deepcopy(o4)", lambda: (copy.deepcopy(o4)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
