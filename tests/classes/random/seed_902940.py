# 902940
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
            if "x" in v and "0" in v:
                return t.__name__ + " of an address's letters"
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
        __slots__ = ('__weakref__',)
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        def __or__(self, o):
            return ('__or__', 3)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        __class__ = property(lambda self: int)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(C1):
        last = 1
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
try:
    E3 = enum.Enum('E3', [('B', 0), ('E', 1), ('_f', 2), ('C', 3)], type=int)
except Exception as e:
    print('class E3', tell(e))
    E3 = A2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    class E4(enum.IntFlag, boundary=enum.EJECT):
        _order_ = 'A B C'
        def __format__(self, spec):
            return 'format ' + spec
        def __bool__(self):
            return False
        a = 3
        C = 0
except Exception as e:
    print('class E4', tell(e))
    E4 = E3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class F5():
        @functools.cached_property
        def a(self):
            return say('cached a') or 4
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        p = functools.partialmethod(_base, z=4)
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = E3
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    class E6(enum.Enum):
        E = 1
        def __lt__(self, other):
            return self.value < other.value
except Exception as e:
    print('class E6', tell(e))
    E6 = F5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(a=2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A2()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("len(weakref.WeakSet([o3, o2]))", lambda: (len(weakref.WeakSet([o3, o2]))))
def step7():
    global o0, o1, o2, o3, o4
    E6.__name__ = 'New0'
attempt("E6.__name__ = 'New0'", step7)
try:
    class E8(enum.Flag, boundary=enum.EJECT):
        def __eq__(self, other):
            return NotImplemented
        B = -1
        _f = enum.auto()
except Exception as e:
    print('class E8', tell(e))
    E8 = F5
else:
    attempt('made E8', lambda: (brief(E8), enum_facts(E8)))
attempt("types.SimpleNamespace(o3)", lambda: (types.SimpleNamespace(o3)))
def step9():
    global o0, o1, o2, o3, o4
    E3.__name__ = 'New33'
attempt("E3.__name__ = 'New33'", step9)
attempt("o0 in o4", lambda: (o0 in o4))
attempt("o0.n(1)", lambda: (o0.n(1)))
def step10():
    global o0, o1, o2, o3, o4
    E6.__bases__ = (C1,)
attempt("E6.__bases__ = (C1,)", step10)
attempt("property(o1.p).fget is o1.p", lambda: (property(o1.p).fget is o1.p))
attempt("super(M1, A2).p(o2)", lambda: (super(M1, A2).p(o2)))
attempt("mask(object.__str__(o1))", lambda: (mask(object.__str__(o1))))
try:
    @functools.total_ordering
    class F11(A2):
        __slots__ = {'a'}
        @m.register
        def _(self, x: int):
            return ('int', x)
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        d = functools.cached_property(lambda self: self.a)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        def __le__(self, o):
            return id(self) == 0
        def __ge__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F11', tell(e))
    F11 = E8
else:
    attempt('made F11', lambda: (brief(F11)))
attempt("F11.__dict__['c'].__delete__(o3)", lambda: (F11.__dict__['c'].__delete__(o3)))
attempt("mask(object.__repr__(E8))", lambda: (mask(object.__repr__(E8))))
attempt("F11.__dict__ | {} == dict(F11.__dict__)", lambda: (F11.__dict__ | {} == dict(F11.__dict__)))
try:
    E12 = enum.Enum('E12', 'D B A a', boundary=enum.KEEP)
except Exception as e:
    print('class E12', tell(e))
    E12 = F11
else:
    attempt('made E12', lambda: (brief(E12), enum_facts(E12)))
def step13():
    global o0, o1, o2, o3, o4
    A2.m = classmethod(functools.partialmethod(lambda *args: ('pm53', len(args)), 1))
attempt("A2.m = classmethod(functools.partialmethod(lambda *args: ('pm53', len(args)), 1))", step13)
def step14():
    global o0, o1, o2, o3, o4
    F5.__call__ = F5
attempt("F5.__call__ = F5", step14)
def step15():
    global o0, o1, o2, o3, o4
    M2.__copy__ = None
attempt("M2.__copy__ = None", step15)
attempt("str(o4)", lambda: (str(o4)))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                E8.__iter__ = id.__class__
            if i == 20:
                E8.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del E8.__iter__
            v = show(list(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("o4 <= ...", lambda: (o4 <= ...))
attempt("isinstance(o4, type) or weakref.getweakrefcount(o4)", lambda: (isinstance(o4, type) or weakref.getweakrefcount(o4)))
attempt("staticmethod(o3)(1)", lambda: (staticmethod(o3)(1)))
attempt("chr(o1)", lambda: (chr(o1)))
attempt("inspect.ismethoddescriptor(E4.c), inspect.isdatadescriptor(E4.c)", lambda: (inspect.ismethoddescriptor(E4.c), inspect.isdatadescriptor(E4.c)))
attempt("o2.count(1)", lambda: (o2.count(1)))
attempt("own_doc(o4)", lambda: (own_doc(o4)))
def step17():
    global o0, o1, o2, o3, o4
    o3.c = o1
attempt("o3.c = o1", step17)
attempt("E3.__new__ is object.__new__", lambda: (E3.__new__ is object.__new__))
attempt("list(o0)", lambda: (list(o0)))
try:
    class L18():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = F11
else:
    attempt('made L18', lambda: (brief(L18)))
def scene19():
    def f():
        x = L18('local')
        raise KeyError(1)
    try:
        f()
    except KeyError as e:
        put('handling')
    put('handled')
attempt('scene19', scene19)
gc.collect()
attempt("own_doc(A2.__dict__['b'])", lambda: (own_doc(A2.__dict__['b'])))
attempt("E4.__dict__['a'].__get__(o3, E4)", lambda: (E4.__dict__['a'].__get__(o3, E4)))
def step20():
    global o0, o1, o2, o3, o4
    o1 += o4
attempt("o1 += o4", step20)
attempt("inspect.isabstract(E3), inspect.isclass(o4), inspect.isroutine(o4.p)", lambda: (inspect.isabstract(E3), inspect.isclass(o4), inspect.isroutine(o4.p)))
attempt("o0.c", lambda: (o0.c))
def step21():
    global o0, o1, o2, o3, o4
    o2 = L18
attempt("o2 = L18", step21)
attempt("sorted(o2)", lambda: (sorted(o2)))
attempt("names(n for n, v in inspect.getmembers(M1, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(M1, inspect.isfunction))))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.m = M1.__dict__['m']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(str.__new__(F5, 'x'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("math.factorial(o1)", lambda: (math.factorial(o1)))
attempt("functools.partial(F5, 1)()", lambda: (functools.partial(F5, 1)()))
attempt("E8['A']", lambda: (E8['A']))
try:
    class L23():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L23', tell(e))
    L23 = L18
else:
    attempt('made L23', lambda: (brief(L23)))
def model24():
    class X(A2):
        __match_args__ = 'd'
        d = 2**70
        a = 2
    match X.__new__(X):
        case X(d=None): put('none')
        case X(1, 2): put('both')
        case X(x, y): put(x, y)
        case A2(1, 2, 3): put('class')
        case _: put('other')
attempt('model24', model24)
gc.collect()
attempt("o2 not in o3", lambda: (o2 not in o3))
attempt("o1.as_integer_ratio()", lambda: (o1.as_integer_ratio()))
attempt("o1.__getstate__()", lambda: (o1.__getstate__()))
def step25():
    global o0, o1, o2, o3, o4
    E4.p = operator.methodcaller('p')
attempt("E4.p = operator.methodcaller('p')", step25)
attempt("o3.__ne__(o2)", lambda: (o3.__ne__(o2)))
attempt("o2.join([o4, 's'])", lambda: (o2.join([o4, 's'])))
try:
    class L26(F11):
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L26', tell(e))
    L26 = L23
else:
    attempt('made L26', lambda: (brief(L26)))
def model27():
    class Base(F5):
        def __init_subclass__(cls, /, key=1, **kw):
            say('sub', cls.__name__, sorted(kw), names(vars(cls)))
            pass
    class X(Base, key=4, other=5):
        b = classmethod(lambda cls, *args: (cls.__name__, 21))
    put(X.__mro__[1:3])
attempt('model27', model27)
gc.collect()
attempt("str(o3, 'utf-8')", lambda: (str(o3, 'utf-8')))
attempt("opened(o0)", lambda: (opened(o0)))
attempt("type.__dict__['__name__'].__get__(o0)", lambda: (type.__dict__['__name__'].__get__(o0)))
attempt("math.ceil(o2)", lambda: (math.ceil(o2)))
attempt("E4.__name__, E4.__qualname__, E4.__module__", lambda: (E4.__name__, E4.__qualname__, E4.__module__))
def step28():
    global o0, o1, o2, o3, o4
    o1.__init__(range(3))
attempt("o1.__init__(range(3))", step28)
def scene29():
    class Back(L18):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene29', scene29)
gc.collect()
def step30():
    global o0, o1, o2, o3, o4
    o3 |= o4
attempt("o3 |= o4", step30)
def step31():
    global o0, o1, o2, o3, o4
    A2.__init__ = lambda self: self.c
attempt("A2.__init__ = lambda self: self.c", step31)
attempt("o3 in [o4, o3]", lambda: (o3 in [o4, o3]))
attempt("dict.fromkeys(o1, 1)", lambda: (dict.fromkeys(o1, 1)))
attempt("1 in o4", lambda: (1 in o4))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
