# 902098
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
        __slots__ = {'__dict__'}
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            self.__p = 10; return self.__p
        def __delete__(self, o):
            return say('delete')
        __lshift__ = Counting()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    N2 = dataclasses.make_dataclass('N2', ['a', ('b', int), ('c', str, 'z')], bases=(), namespace={'b': staticmethod(functools.partial(max, 63)), '__slots__': ('b', '__dict__')})
except Exception as e:
    print('class N2', tell(e))
    N2 = C1
else:
    attempt('made N2', lambda: (brief(N2)))
try:
    class W3(C1):
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = N2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    class C4():
        __slots__ = ('__p', 'd', 'b')
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return (69, super(__class__, self).p(*args))
        def __ior__(self, o):
            return super().__ior__(o)
        def __ipow__(self, o):
            return super().__ipow__(o)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = W3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    @enum.unique
    class E5(enum.Enum):
        def __hash__(self):
            return 3
        E = enum.auto()
        A = enum.auto(), enum.auto()
        D = lambda self: 'method'
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
except Exception as e:
    print('class E5', tell(e))
    E5 = C4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    class W6(collections.deque):
        def __exit__(self, kind, e, tb):
            return kind is not None
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        def __enter__(self):
            raise ValueError('no enter')
        __exit__ = lambda *args: len(args)
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = E5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    @functools.total_ordering
    class F7():
        @m.register
        def _(self, x: int):
            return ('int', x)
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        def __lt__(self, o):
            return True
        def __le__(self, o):
            return True
        last = 1
except Exception as e:
    print('class F7', tell(e))
    F7 = W6
else:
    attempt('made F7', lambda: (brief(F7)))
try:
    N8 = type('a b', [object], {'m': decorated(lambda self, *args: 12)})
except Exception as e:
    print('class N8', tell(e))
    N8 = F7
else:
    attempt('made N8', lambda: (brief(N8)))
try:
    o0 = C4(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = N2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N2(1, 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = N8(1, 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("copy.replace(o2)", lambda: (copy.replace(o2)))
def hooked9():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N2.__get__ = decorated(lambda self, *args: 15)
            if i == 20:
                N2.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N2.__get__
            v = show(o2.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked9', i, v)
attempt('hooked9', hooked9)
attempt("isinstance(o2, typing.Sized)", lambda: (isinstance(o2, typing.Sized)))
attempt("W6(*o0)", lambda: (W6(*o0)))
attempt("2 ** o0", lambda: (2 ** o0))
attempt("names(W6.p.__dict__)", lambda: (names(W6.p.__dict__)))
attempt("o0.a.a", lambda: (o0.a.a))
try:
    N10 = type('N10', (), {})
except Exception as e:
    print('class N10', tell(e))
    N10 = N8
else:
    attempt('made N10', lambda: (brief(N10)))
attempt("o1.__lt__(o3)", lambda: (o1.__lt__(o3)))
attempt("N8.__firstlineno__ > 0", lambda: (N8.__firstlineno__ > 0))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 @= o2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                W3.c = NonData(40)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o2, F7 | None))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(issubclass(M1, (M1, int)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(o4.__matmul__(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3, o4
    o3.__class__ = {}
attempt("o3.__class__ = {}", step12)
attempt("o2.__getstate__()", lambda: (o2.__getstate__()))
attempt("raise_it(o4)", lambda: (raise_it(o4)))
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__setattr__ = str
            if i == 20:
                C4.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__setattr__
            v = show(setattr(o0, 'd', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
attempt("own_doc(o2.n)", lambda: (own_doc(o2.n)))
def step14():
    global o0, o1, o2, o3, o4
    o0.a, o0.a = o0.a, o0.a
attempt("o0.a, o0.a = o0.a, o0.a", step14)
attempt("object.__ne__(o2, o3)", lambda: (object.__ne__(o2, o3)))
attempt("b'%s' % o1", lambda: (b'%s' % o1))
def step15():
    global o0, o1, o2, o3, o4
    setattr(E5, Text('n'), operator.methodcaller('p'))
attempt("setattr(E5, Text('n'), operator.methodcaller('p'))", step15)
attempt("round(o1)", lambda: (round(o1)))
attempt("o2.__getnewargs__()", lambda: (o2.__getnewargs__()))
attempt("~M2.A", lambda: (~M2.A))
attempt("asynced(o2)", lambda: (asynced(o2)))
def step16():
    global o0, o1, o2, o3, o4
    async_for(o2)
attempt("async_for(o2)", step16)
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                N10.m = E5.__dict__['m']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C4.from_bytes(b'a'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("M1.__base__", lambda: (M1.__base__))
def step18():
    global o0, o1, o2, o3, o4
    o2.d = ()
attempt("o2.d = ()", step18)
try:
    class L19():
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
    print('class L19', tell(e))
    L19 = N10
else:
    attempt('made L19', lambda: (brief(L19)))
def scene20():
    class Back(L19):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene20', scene20)
gc.collect()
attempt("tuple.__new__(E5, (1,))", lambda: (tuple.__new__(E5, (1,))))
try:
    R21 = collections.namedtuple('R21', 'c a x y')
except Exception as e:
    print('class R21', tell(e))
    R21 = L19
else:
    attempt('made R21', lambda: (brief(R21), tuple_facts(R21)))
def step22():
    global o0, o1, o2, o3, o4
    del W3.a
attempt("del W3.a", step22)
attempt("o0.__deepcopy__({})", lambda: (o0.__deepcopy__({})))
attempt("copy.copy(o4).__dict__", lambda: (copy.copy(o4).__dict__))
attempt("sorted([3, 1, 2], key=functools.cmp_to_key(o2))", lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(o2))))
def step23():
    global o0, o1, o2, o3, o4
    o0['a'] = ()
attempt("o0['a'] = ()", step23)
attempt("list(itertools.zip_longest(o1, o2))", lambda: (list(itertools.zip_longest(o1, o2))))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                sorted(o4)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 = o0 + o3
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                type.__setattr__(N10, 'c', ...)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.add_note(1j))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(o4 in [o1, o4])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show('%a' % o2)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
try:
    class A25(metaclass=abc.ABCMeta):
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        @abc.abstractmethod
        def n(self): ...
        last = 1
        def __len__(self):
            raise IndexError('ix')
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        __iter__ = repr
except Exception as e:
    print('class A25', tell(e))
    A25 = R21
else:
    attempt('made A25', lambda: (brief(A25), sorted(getattr(A25, '__abstractmethods__', ()))))
attempt("list(o0)", lambda: (list(o0)))
def model26():
    class X(E5):
        def __lt__(self, *args): return NotImplemented
    x = X.__new__(X)
    for t in (lambda: x == 1, lambda: x < x, lambda: hash(x) and 1, lambda: bool(x), lambda: len(x), lambda: list(zip(x, (1, 2))), lambda: x(), lambda: x[0], lambda: {x: 1}, lambda: x != x):
        attempt('t', t)
attempt('model26', model26)
gc.collect()
attempt("(o0,).count(o0)", lambda: ((o0,).count(o0)))
try:
    class C27(N2):
        __slots__ = iter(('d', 'c', '__p', '__weakref__'))
        d = staticmethod(lambda *args: ('static94', len(args)))
        def __init__(self, *args):
            self.b = range(3)
            self.c = 1
        def __mro_entries__(self, bases):
            return (Plain,)
        __ror__ = staticmethod(lambda *args: 3)
        def __missing__(self, key):
            return ('missing', show(key))
        def __divmod__(self, o):
            return ('__divmod__', 7)
        last = 1
except Exception as e:
    print('class C27', tell(e))
    C27 = A25
else:
    attempt('made C27', lambda: (brief(C27)))
def step28():
    global o0, o1, o2, o3, o4
    o3 %= {}
attempt("o3 %= {}", step28)
attempt("operator.methodcaller('m', 1)(o3)", lambda: (operator.methodcaller('m', 1)(o3)))
def step29():
    global o0, o1, o2, o3, o4
    W6.b = property(o2.p, o2.p)
attempt("W6.b = property(o2.p, o2.p)", step29)
attempt("mask(repr(E5 | None))", lambda: (mask(repr(E5 | None))))
attempt("isinstance(o3, C4 | None)", lambda: (isinstance(o3, C4 | None)))
attempt("eval('a', {}, o4)", lambda: (eval('a', {}, o4)))
def hooked30():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R21.__setattr__ = lambda self: self.b
            if i == 20:
                R21.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R21.__setattr__
            v = show(setattr(o1, 'a', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked30', i, v)
attempt('hooked30', hooked30)
attempt("operator.indexOf(o4, 2)", lambda: (operator.indexOf(o4, 2)))
def step31():
    global o0, o1, o2, o3, o4
    o4['c'] = C27()
attempt("o4['c'] = C27()", step31)
attempt("super(M2, o3).b", lambda: (super(M2, o3).b))
attempt("o2.d", lambda: (o2.d))
attempt("type.__subclasscheck__(C27, M1)", lambda: (type.__subclasscheck__(C27, M1)))
attempt("copy.copy(o4) == o4", lambda: (copy.copy(o4) == o4))
def step32():
    global o0, o1, o2, o3, o4
    del o3['b']
attempt("del o3['b']", step32)
attempt("C1.__mod__(o3, o0)", lambda: (C1.__mod__(o3, o0)))
attempt("math.factorial(o2)", lambda: (math.factorial(o2)))
attempt("E5.__instancecheck__(o4)", lambda: (E5.__instancecheck__(o4)))
attempt("asserts(o3)", lambda: (asserts(o3)))
def hooked33():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R21.__len__ = id.__class__
            if i == 20:
                R21.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R21.__len__
            v = show(len(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked33', i, v)
attempt('hooked33', hooked33)
attempt("W6 < E5", lambda: (W6 < E5))
attempt("list(map(W6, [1, 2]))", lambda: (list(map(W6, [1, 2]))))
def hooked34():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C27.__eq__ = put
            if i == 20:
                C27.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C27.__eq__
            v = show(o3 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked34', i, v)
attempt('hooked34', hooked34)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
