# 70167
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
        @property
        def p(self):
            return self.d
        def __add__(self, o):
            return self
        def __delitem__(self, key):
            return say('delitem', show(key))
        __le__ = Counting()
        def __rtruediv__(self, o):
            return NotImplemented
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @enum.unique
    class E2(enum.IntFlag, boundary=enum.KEEP):
        C = 0
        A = enum.auto()
        a = 2
        _f = enum.auto()
        def m(self):
            return (self.name, self.value)
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
except Exception as e:
    print('class E2', tell(e))
    E2 = C1
else:
    attempt('made E2', lambda: (brief(E2), enum_facts(E2)))
try:
    class G3(Generic[T, U]):
        __slots__ = iter(('__p', 'a', '__dict__'))
        def m(self, *args):
            return (91, super(__class__, self).m(*args))
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = C1
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    N4 = type.__new__(M1, 'N4', (G3, ), {'d': property(operator.attrgetter('b')), 'b': SetOnly(), 'c': staticmethod(lambda *args: ('static56', len(args)))})
except Exception as e:
    print('class N4', tell(e))
    N4 = G3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    class G5(Generic[T, T]):
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
        def __init__(self, *args, **kw):
            self.a = [3]
            raise KeyError('k')
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = N4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    class E6(enum.StrEnum):
        A = 'Av'
        E = enum.auto()
        _f = enum.auto()
        B = 'Bv'
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
        _ignore_ = ['F']
except Exception as e:
    print('class E6', tell(e))
    E6 = G5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    o0 = G3[T][int]()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = E6.A
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G3[int, str]()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class Meta7(M1):
        def __hash__(cls):
            return 12
        @staticmethod
        def __prepare__(name, bases, **kw):
            class Space(dict):
                def __setitem__(self, key, v):
                    if names([key]):
                        say('body sets', key)
                    super().__setitem__(key, v)
                def __missing__(self, key):
                    if key in ('zero', 'one'):
                        return key
                    raise KeyError(key)
            return Space()
        tag = 1
except Exception as e:
    print('class Meta7', tell(e))
    Meta7 = M1
def step8():
    global o0, o1, o2, o3, o4
    setattr(o3, 'c b', -1)
attempt("setattr(o3, 'c b', -1)", step8)
attempt("list(iter(o3, 1))", lambda: (list(iter(o3, 1))))
attempt("C1(a=2)", lambda: (C1(a=2)))
attempt("o0.p.__func__", lambda: (o0.p.__func__))
attempt("1 in o2", lambda: (1 in o2))
def hooked9():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G5.__get__ = operator.attrgetter('a')
            if i == 20:
                G5.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G5.__get__
            v = show(o1.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked9', i, v)
attempt('hooked9', hooked9)
attempt("G5.__bases__", lambda: (G5.__bases__))
attempt("o1 @ o3", lambda: (o1 @ o3))
try:
    class L10():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = E6
else:
    attempt('made L10', lambda: (brief(L10)))
def scene11():
    @functools.lru_cache
    def cached(held): return held.name
    put(cached(L10('cached'))); cached.cache_clear(); put('cleared')
attempt('scene11', scene11)
gc.collect()
attempt("object.__new__(G3)", lambda: (object.__new__(G3)))
attempt("type.__call__(M2)", lambda: (type.__call__(M2)))
def step12():
    global o0, o1, o2, o3, o4
    o1[0] += 1
attempt("o1[0] += 1", step12)
def step13():
    global o0, o1, o2, o3, o4
    E6.register(M1)
attempt("E6.register(M1)", step13)
attempt("list(map(str, o4))", lambda: (list(map(str, o4))))
attempt("list(reversed(o4))", lambda: (list(reversed(o4))))
attempt("sorted([o4, o1, o4])", lambda: (sorted([o4, o1, o4])))
attempt("list(o4.n())", lambda: (list(o4.n())))
def step14():
    global o0, o1, o2, o3, o4
    o1.__p = frozenset([1])
attempt("o1.__p = frozenset([1])", step14)
attempt("M2.__abstractmethods__", lambda: (M2.__abstractmethods__))
attempt("operator.itemgetter(0, 1)(o1)", lambda: (operator.itemgetter(0, 1)(o1)))
attempt("o1.__lt__(o2)", lambda: (o1.__lt__(o2)))
try:
    class E15(enum.IntFlag):
        _order_ = 'A B C'
        _f = 0
        E = enum.auto()
        A = enum.auto()
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E15', tell(e))
    E15 = L10
else:
    attempt('made E15', lambda: (brief(E15), enum_facts(E15)))
attempt("asserts(o1)", lambda: (asserts(o1)))
attempt("inspect.getmro(E6)", lambda: (inspect.getmro(E6)))
attempt("mask(repr(Meta7 | E2))", lambda: (mask(repr(Meta7 | E2))))
attempt("o0.d", lambda: (o0.d))
attempt("names(vars(E6))", lambda: (names(vars(E6))))
attempt("super(E6, E6).n", lambda: (super(E6, E6).n))
attempt("o4.__dir__() and 1", lambda: (o4.__dir__() and 1))
try:
    class C16(L10, C1, metaclass=M1):
        __slots__ = ['__dict__', '__weakref__']
        d = property(lambda self: 'prop84', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc84')
        def n(self, *args):
            del self.c; return 58
        def p(self, *args):
            return super().__getattribute__('c')
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        raise IndexError('ix')
        last = 1
except Exception as e:
    print('class C16', tell(e))
    C16 = E15
else:
    attempt('made C16', lambda: (brief(C16)))
attempt("list(map(str, o1))", lambda: (list(map(str, o1))))
attempt("weakref.proxy(o3).a", lambda: (weakref.proxy(o3).a))
attempt("float(o2)", lambda: (float(o2)))
attempt("o1.m()", lambda: (o1.m()))
attempt("C1.__name__, C1.__qualname__, C1.__module__", lambda: (C1.__name__, C1.__qualname__, C1.__module__))
attempt("unpack(o1)", lambda: (unpack(o1)))
def step17():
    global o0, o1, o2, o3, o4
    N4.__name__ = 'New39'
attempt("N4.__name__ = 'New39'", step17)
attempt("issubclass(o4, G3)", lambda: (issubclass(o4, G3)))
attempt("type('X', (M2,), {'__slots__': ('b',)})().b", lambda: (type('X', (M2,), {'__slots__': ('b',)})().b))
attempt("hash(o1) == hash(o1)", lambda: (hash(o1) == hash(o1)))
attempt("o0.__getnewargs__()", lambda: (o0.__getnewargs__()))
attempt("o4.__deepcopy__({})", lambda: (o4.__deepcopy__({})))
attempt("o1.p()", lambda: (o1.p()))
attempt("C1 < Meta7", lambda: (C1 < Meta7))
attempt("sorted(o0)", lambda: (sorted(o0)))
attempt("raise_it(o2, o2)", lambda: (raise_it(o2, o2)))
def step18():
    global o0, o1, o2, o3, o4
    E6.a = N4.__dict__['a']
attempt("E6.a = N4.__dict__['a']", step18)
attempt("o1.d.__wrapped__", lambda: (o1.d.__wrapped__))
def step19():
    global o0, o1, o2, o3, o4
    E6.__dict__['c'].__set__(o2, o2)
attempt("E6.__dict__['c'].__set__(o2, o2)", step19)
def step20():
    global o0, o1, o2, o3, o4
    del M1.d
attempt("del M1.d", step20)
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(E6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(E6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("o2 in o4", lambda: (o2 in o4))
attempt("int(o3)", lambda: (int(o3)))
attempt("o4.__ne__(o4)", lambda: (o4.__ne__(o4)))
def scene21():
    class Local(L10):
        held = L10('class attribute')
    Local.a = Local('own instance')
    del Local; gc.collect(); put('class gone')
attempt('scene21', scene21)
gc.collect()
def step22():
    global o0, o1, o2, o3, o4
    o0.__dict__[1] = ()
attempt("o0.__dict__[1] = ()", step22)
def hooked23():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                E6.__eq__ = len
            if i == 20:
                E6.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del E6.__eq__
            v = show(o0 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked23', i, v)
attempt('hooked23', hooked23)
attempt("o1.b.b", lambda: (o1.b.b))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del E2.__init__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(1 in o2)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(isinstance(o1, collections.abc.Awaitable))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("operator.itemgetter(0, 1)(o0)", lambda: (operator.itemgetter(0, 1)(o0)))
def step25():
    global o0, o1, o2, o3, o4
    C16.a = len
attempt("C16.a = len", step25)
attempt("operator.length_hint(o3, 3)", lambda: (operator.length_hint(o3, 3)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
