# 902930
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
        a = 1j
        def m(self, *args):
            return NotImplemented
        @staticmethod
        def n(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __getnewargs__(self):
            return ()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(dict):
        @abc.abstractmethod
        def __len__(self): return 0
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        __abstractmethods__ = frozenset(['z'])
        last = 1
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
        __hash__ = classmethod(lambda cls, *args: 7)
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
try:
    class A3(abc.ABC):
        @property
        @abc.abstractmethod
        def a(self): ...
        __abstractmethods__ = frozenset(['z'])
        @abc.abstractmethod
        def m(self): return 'abstract m'
        last = 1
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
except Exception as e:
    print('class A3', tell(e))
    A3 = A2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
def step4():
    global o0, o1, o2, o3, o4
    A3.register(A2)
attempt("A3.register(A2)", step4)
try:
    class Meta5(M1):
        def mro(cls):
            found = super().mro()
            say('mro', cls.__name__, len(found))
            return found
        def __ceil__(self):
            return 8
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class A6(A2):
        last = 1
        n = repr
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
except Exception as e:
    print('class A6', tell(e))
    A6 = A3
else:
    attempt('made A6', lambda: (brief(A6), sorted(getattr(A6, '__abstractmethods__', ()))))
try:
    class G7[A](Generic[A]):
        c: 'T' = 1
        @classmethod
        def p(cls, *args):
            cls.b = len(args)
        last = 1
except Exception as e:
    print('class G7', tell(e))
    G7 = A6
else:
    attempt('made G7', lambda: (brief(G7), generic_facts(G7)))
try:
    @dataclass()
    class D8():
        'doc of D8'
        _: KW_ONLY
        d: 'ClassVar[int]'
        c: 'int' = []
        b: str = field(default=54, default_factory=list)
        def __post_init__(self, *args):
            say('post_init', len(args))
except Exception as e:
    print('class D8', tell(e))
    D8 = G7
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    N9 = types.new_class('N9', ((), ))
    N9 = type(N9.__name__ + '0', (N9,), {})
except Exception as e:
    print('class N9', tell(e))
    N9 = D8
else:
    attempt('made N9', lambda: (brief(N9)))
try:
    class F10():
        @m.register
        def _(self, x: int):
            return ('int', x)
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        n = functools.partialmethod(_base, 1)
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F10', tell(e))
    F10 = N9
else:
    attempt('made F10', lambda: (brief(F10)))
try:
    o0 = G7()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = F10()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = F10(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("frozenset(o2)", lambda: (frozenset(o2)))
attempt("o1[0]", lambda: (o1[0]))
attempt("A3.__abstractmethods__", lambda: (A3.__abstractmethods__))
try:
    class C11(D8):
        a = functools.cached_property(lambda self: say('cached') or 94)
        d = len
        def n(self, *args):
            return super().__getattribute__('b')
        @property
        def p(self):
            return self.d
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C11', tell(e))
    C11 = F10
else:
    attempt('made C11', lambda: (brief(C11)))
attempt("hex(o0)", lambda: (hex(o0)))
attempt("A2.__init__ is object.__init__", lambda: (A2.__init__ is object.__init__))
attempt("len({o3, o1})", lambda: (len({o3, o1})))
attempt("A6.__new__(A6)", lambda: (A6.__new__(A6)))
try:
    class L12(C11):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = C11
else:
    attempt('made L12', lambda: (brief(L12)))
def model13():
    class Alias:
        def __mro_entries__(self, bases):
            say('entries', len(bases), bases[0] is self)
            return bases
    X = types.new_class('X', (Alias(), A3))
    put(X.__bases__, len(X.__orig_bases__), types.get_original_bases(X)[0])
attempt('model13', model13)
gc.collect()
def step14():
    global o0, o1, o2, o3, o4
    F10.n = property(lambda self: 'prop39', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc39')
attempt("F10.n = property(lambda self: 'prop39', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc39')", step14)
attempt("mask(repr(list(A3.__members__)))", lambda: (mask(repr(list(A3.__members__)))))
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G7.__len__ = repr
            if i == 20:
                G7.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G7.__len__
            v = show(len(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
attempt("str.__new__(G7, 'x')", lambda: (str.__new__(G7, 'x')))
try:
    @functools.total_ordering
    class F16():
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        p = functools.partialmethod(_base, z=4)
        b = functools.partial(max, 3)
        d = functools.cached_property(lambda self: self.a)
        def __lt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F16', tell(e))
    F16 = L12
else:
    attempt('made F16', lambda: (brief(F16)))
attempt("complex(o0, o2)", lambda: (complex(o0, o2)))
attempt("sliced(o4, o3)", lambda: (sliced(o4, o3)))
def step17():
    global o0, o1, o2, o3, o4
    del F10.__annotations__
attempt("del F10.__annotations__", step17)
attempt("super(F16, o3).__init__()", lambda: (super(F16, o3).__init__()))
def step18():
    global o0, o1, o2, o3, o4
    o2.__dict__ = o2.__dict__
attempt("o2.__dict__ = o2.__dict__", step18)
attempt("[*o0, 1]", lambda: ([*o0, 1]))
def model19():
    alias = types.SimpleNamespace(__mro_entries__=lambda *args, **kw: ('all87', len(args), sorted(kw)))
    attempt('a', lambda: types.resolve_bases((alias, L12)))
    class X(alias): pass
    put(X.__bases__, hasattr(X, '__orig_bases__'))
attempt('model19', model19)
gc.collect()
attempt("mask(repr(staticmethod(o3)))", lambda: (mask(repr(staticmethod(o3)))))
def step20():
    global o0, o1, o2, o3, o4
    del o2['b']
attempt("del o2['b']", step20)
def step21():
    global o0, o1, o2, o3, o4
    o2[...] = 's'
attempt("o2[...] = 's'", step21)
def step22():
    global o0, o1, o2, o3, o4
    Meta5.__name__ = 'New95'
attempt("Meta5.__name__ = 'New95'", step22)
def step23():
    global o0, o1, o2, o3, o4
    o2.__reversed__ = dict
attempt("o2.__reversed__ = dict", step23)
attempt("F10.A", lambda: (F10.A))
attempt("math.trunc(o4)", lambda: (math.trunc(o4)))
attempt("list(reversed(o1))", lambda: (list(reversed(o1))))
try:
    @dataclass(kw_only=True)
    class D24(D8):
        pass
        a: T
        _: KW_ONLY
        y: 'int'
        b: list[int] = field(default=35, compare=False)
        d: object = field(default=62, compare=False)
except Exception as e:
    print('class D24', tell(e))
    D24 = F16
else:
    attempt('made D24', lambda: (brief(D24), dataclass_facts(D24)))
def model25():
    class A: c = 1; n = lambda self: 'A'
    class B: c = 2; b = 3; n = lambda self: 'B'
    class X(B): pass
    class Y(X): b = 4
    y = Y()
    seen = []
    for i in range(30):
        if i == 8: attempt('bases', lambda: setattr(X, '__bases__', (Y,)))
        if i == 16: attempt('bases', lambda: setattr(Y, '__bases__', (A,)))
        if i == 24: attempt('bases', lambda: setattr(X, '__bases__', (B,)))
        try: v = show((y.c, y.b, y.n(), Y.c))
        except Exception as e: v = tell(e)
        if v not in seen: seen.append(v); put(i, v)
    put(Y.__mro__, X.__bases__, A.__subclasses__())
attempt('model25', model25)
gc.collect()
attempt("repr(o1)", lambda: (repr(o1)))
attempt("unpack(o1)", lambda: (unpack(o1)))
attempt("contextlib.closing(o1).__enter__()", lambda: (contextlib.closing(o1).__enter__()))
attempt("M2.__name__, M2.__qualname__, M2.__module__", lambda: (M2.__name__, M2.__qualname__, M2.__module__))
try:
    class E26(A6, enum.Enum):
        C = NonData(1)
        A = 1
        E = 'Ev'
except Exception as e:
    print('class E26', tell(e))
    E26 = D24
else:
    attempt('made E26', lambda: (brief(E26), enum_facts(E26)))
try:
    class L27():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L27', tell(e))
    L27 = D24
else:
    attempt('made L27', lambda: (brief(L27)))
def model28():
    class Both(type):
        def __set_name__(cls, owner, name): say('class named', name_of(cls), name)
    class X(metaclass=Both): pass
    class Y(A3):
        a = X
        c = True
        class __a(metaclass=Both): pass
    put(names(vars(Y)))
attempt('model28', model28)
gc.collect()
attempt("issubclass(o1, A3)", lambda: (issubclass(o1, A3)))
attempt("o3.__format__('')", lambda: (o3.__format__('')))
attempt("sliced(o3, o2)", lambda: (sliced(o3, o2)))
def step29():
    global o0, o1, o2, o3, o4
    F16.__qualname__ = frozenset([1])
attempt("F16.__qualname__ = frozenset([1])", step29)
attempt("object.__getstate__(o3)", lambda: (object.__getstate__(o3)))
attempt("format(o1, 'x')", lambda: (format(o1, 'x')))
def model30():
    class X(D24):
        def __del__(self): put('del', self.c if 'c' in dir(self) else '')
    x = X.__new__(X)
    r = weakref.ref(x, lambda r: put('gone', r())); q = weakref.ref(x)
    put(r == q, q is weakref.ref(x), weakref.getweakrefcount(x))
    x.c = x; del x; gc.collect()
    put(r(), q(), r == q); attempt('hash', lambda: hash(q) and 1)
attempt('model30', model30)
gc.collect()
attempt("type.__call__(N9, o1)", lambda: (type.__call__(N9, o1)))
def step31():
    global o0, o1, o2, o3, o4
    del F16.p
attempt("del F16.p", step31)
def scene32():
    x = L27('thrown')
    def gen():
        try:
            yield x.name
        except ValueError as e:
            yield tell(e)
    g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None
attempt('scene32', scene32)
gc.collect()
attempt("o0.a", lambda: (o0.a))
attempt("super(D8).__get__(o2).m()", lambda: (super(D8).__get__(o2).m()))
try:
    class Meta33(type):
        def __getattr__(cls, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'meta getattr ' + name
        a = Data(77)
        tag = 1
except Exception as e:
    print('class Meta33', tell(e))
    Meta33 = M1
def step34():
    global o0, o1, o2, o3, o4
    F16.__new__ = operator.attrgetter('a')
attempt("F16.__new__ = operator.attrgetter('a')", step34)
attempt("D8.p.__get__(o1)()", lambda: (D8.p.__get__(o1)()))
def loop35():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.__dict__.clear()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(opened(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop35', i, v)
attempt('loop35', loop35)
try:
    N36 = types.new_class('N36', (D24, ), {'metaclass': M2}, lambda ns: ns.update({'b': staticmethod(lambda *args: ('static6', len(args))), 'c': operator.methodcaller('n'), 'm': lambda self: self.c}))
    N36 = type(N36.__name__ + '0', (N36,), {})
except Exception as e:
    print('class N36', tell(e))
    N36 = L27
else:
    attempt('made N36', lambda: (brief(N36)))
attempt("names(n for n, v in inspect.getmembers(M1, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(M1, inspect.isfunction))))
attempt("o3.__ixor__(o4)", lambda: (o3.__ixor__(o4)))
def step37():
    global o0, o1, o2, o3, o4
    o3.__dict__ = {'a': -1}
attempt("o3.__dict__ = {'a': -1}", step37)
attempt("o2[0, ...]", lambda: (o2[0, ...]))
attempt("getattr(o0, 5)", lambda: (getattr(o0, 5)))
attempt("mask(repr(staticmethod(o2)))", lambda: (mask(repr(staticmethod(o2)))))
def model38():
    x = D8.__new__(D8); y = Plain(); y.c = {}; y.a = o1
    attempt('1', lambda: setattr(y, '__class__', D8))
    attempt('2', lambda: setattr(x, '__class__', Plain))
    attempt('3', lambda: (type(x), type(y), y.c, y.m()))
    y.__class__ = Plain; put(sorted(vars(y)))
attempt('model38', model38)
gc.collect()
attempt("F16.on_meta()", lambda: (F16.on_meta()))
attempt("weakref.proxy(o3).a", lambda: (weakref.proxy(o3).a))
attempt("dataclasses.asdict(o3)", lambda: (dataclasses.asdict(o3)))
attempt("inside(o2, Meta5)", lambda: (inside(o2, Meta5)))
attempt("E26.last", lambda: (E26.last))
def step39():
    global o0, o1, o2, o3, o4
    Meta5.__getattribute__ = lambda self, name: ('all', name)
attempt("Meta5.__getattribute__ = lambda self, name: ('all', name)", step39)
def step40():
    global o0, o1, o2, o3, o4
    o3.__class__ = C11
attempt("o3.__class__ = C11", step40)
attempt("str(o3)", lambda: (str(o3)))
attempt("'{0[a]} {0[0]}'.format(o2)", lambda: ('{0[a]} {0[0]}'.format(o2)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
