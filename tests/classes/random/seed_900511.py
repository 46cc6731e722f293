# 900511
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
        c = property(operator.attrgetter('d'))
        d = staticmethod(functools.partial(max, 59))
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of m'
            return (show(x), y, sorted(kw))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(metaclass=abc.ABCMeta):
        @classmethod
        def __subclasshook__(cls, other):
            return 'yes'
        def b(self): return super().m()
        __slots__ = ('a',)
        last = 1
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
try:
    class A3(A2):
        __slots__ = ()
        __slots__ = ('a',)
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        last = 1
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
    class E5(enum.Enum):
        _ignore_ = ['F']
        def __bool__(self):
            return False
        E = 0
        def __format__(self, spec):
            return 'format ' + spec
except Exception as e:
    print('class E5', tell(e))
    E5 = A3
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    class A6(A3, A2):
        last = 1
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A6', tell(e))
    A6 = A3
else:
    attempt('made A6', lambda: (brief(A6), sorted(getattr(A6, '__abstractmethods__', ()))))
def step7():
    global o0, o1, o2, o3, o4
    A6.register(A2)
attempt("A6.register(A2)", step7)
try:
    o0 = A3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A3()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A2(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class A8(A3):
        last = 1
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
except Exception as e:
    print('class A8', tell(e))
    A8 = A6
else:
    attempt('made A8', lambda: (brief(A8), sorted(getattr(A8, '__abstractmethods__', ()))))
def step9():
    global o0, o1, o2, o3, o4
    o1.__init__((1, 2))
attempt("o1.__init__((1, 2))", step9)
attempt("names(vars(C1))", lambda: (names(vars(C1))))
try:
    E10 = enum.Enum('E10', [('_f', 0), ('D', 1)], boundary=enum.KEEP)
except Exception as e:
    print('class E10', tell(e))
    E10 = A8
else:
    attempt('made E10', lambda: (brief(E10), enum_facts(E10)))
def hooked11():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A8.__iter__ = repr
            if i == 20:
                A8.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A8.__iter__
            v = show(list(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked11', i, v)
attempt('hooked11', hooked11)
try:
    class L12():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = A8
else:
    attempt('made L12', lambda: (brief(L12)))
def model13():
    class Both(type):
        def __set_name__(cls, owner, name): say('class named', name_of(cls), name)
    class X(metaclass=Both): pass
    class Y(A8):
        c = X
        b = Named()
        class __c(metaclass=Both): pass
    put(names(vars(Y)))
attempt('model13', model13)
gc.collect()
def model14():
    class Meta(type):
        def mro(cls):
            say('mro', cls.__name__); return super().mro()
    class X(A8, metaclass=Meta): a = -1
    put(X.__mro__, X.__base__); attempt('x', lambda: X().n())
    attempt('bases', lambda: setattr(X, '__bases__', (A2,))); put(X.__mro__)
    class Y(X): pass
    put(Y.__mro__)
attempt('model14', model14)
gc.collect()
attempt("object.__init_subclass__()", lambda: (object.__init_subclass__()))
attempt("mask(repr(M2[int]))", lambda: (mask(repr(M2[int]))))
attempt("ascii(o0)", lambda: (ascii(o0)))
def step15():
    global o0, o1, o2, o3, o4
    o1 = A6(1), A6(1)
attempt("o1 = A6(1), A6(1)", step15)
attempt("o1['a']", lambda: (o1['a']))
attempt("complex(o0, o0)", lambda: (complex(o0, o0)))
attempt("o1.m.__func__", lambda: (o1.m.__func__))
attempt("sum([o3, o3], [3])", lambda: (sum([o3, o3], [3])))
attempt("classmethod(E5).__wrapped__", lambda: (classmethod(E5).__wrapped__))
attempt("async_for(o0)", lambda: (async_for(o0)))
attempt("'%s %r' % (o0, o0)", lambda: ('%s %r' % (o0, o0)))
attempt("o2.__init__()", lambda: (o2.__init__()))
attempt("call(lambda **y: y, **o0)", lambda: (call(lambda **y: y, **o0)))
attempt("issubclass(A6, M2)", lambda: (issubclass(A6, M2)))
def model16():
    x = A3.__new__(A3); y = Plain(); y.d = (); y.d = o1
    attempt('1', lambda: setattr(y, '__class__', A3))
    attempt('2', lambda: setattr(x, '__class__', Plain))
    attempt('3', lambda: (type(x), type(y), y.d, y.p()))
    y.__class__ = Plain; put(sorted(vars(y)))
attempt('model16', model16)
gc.collect()
try:
    class L17():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L17', tell(e))
    L17 = L12
else:
    attempt('made L17', lambda: (brief(L17)))
def model18():
    class X(A2):
        @functools.cached_property
        def c(self): say('computed'); return self.a
        a = property(lambda self: self.c)
        __slots__ = ()
    x = X.__new__(X)
    attempt('1', lambda: (x.c, x.c)); attempt('2', lambda: vars(x)); attempt('3', lambda: delattr(x, 'c'))
    attempt('4', lambda: setattr(x, 'c', 7)); attempt('5', lambda: (x.c, X.c.attrname, copy.copy(x).c))
attempt('model18', model18)
gc.collect()
attempt("o1.copy()", lambda: (o1.copy()))
try:
    class L19():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L19', tell(e))
    L19 = L17
else:
    attempt('made L19', lambda: (brief(L19)))
def scene20():
    stack = contextlib.ExitStack(); stack.callback(print, 'called back')
    stack.callback(L19('callback').m); del stack; gc.collect(); put('stack gone')
attempt('scene20', scene20)
gc.collect()
attempt("type.__call__(E10)", lambda: (type.__call__(E10)))
attempt("'%(a)s' % o2", lambda: ('%(a)s' % o2))
attempt("hash(o3) == hash(o3)", lambda: (hash(o3) == hash(o3)))
attempt("E10.__dict__.get('__static_attributes__') and sorted(E10.__static_attributes__)", lambda: (E10.__dict__.get('__static_attributes__') and sorted(E10.__static_attributes__)))
attempt("dataclasses.asdict(o1)", lambda: (dataclasses.asdict(o1)))
attempt("raise_it(o2)", lambda: (raise_it(o2)))
attempt("o0.d.d", lambda: (o0.d.d))
attempt("o1.union(o3)", lambda: (o1.union(o3)))
def step21():
    global o0, o1, o2, o3, o4
    o1 = L17()
attempt("o1 = L17()", step21)
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del M1.c
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(E10.__type_params__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(o1.__lt__(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("o1.extend(itertools.islice(o0, 9))", lambda: (o1.extend(itertools.islice(o0, 9))))
def loop23():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                L12.__slots__ = ('b',)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.__dict__.update(d=-1, p=functools.partial(lambda *args: ('partial36', len(args)), 1))
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                type.__setattr__(L12, 'c', -1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(M1.__type_params__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(classmethod(o4).__get__(o2)())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(o4.__sizeof__() > 0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
attempt("copy.replace(o0)", lambda: (copy.replace(o0)))
attempt("property(o3.p).fget is o3.p", lambda: (property(o3.p).fget is o3.p))
def step24():
    global o0, o1, o2, o3, o4
    o2 = copy.deepcopy(o2)
attempt("o2 = copy.deepcopy(o2)", step24)
try:
    class E25(enum.Flag, boundary=enum.EJECT):
        def __hash__(self):
            return 3
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        A = 1
        a = enum.auto()
        C = -1
        D = 3
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E25', tell(e))
    E25 = L19
else:
    attempt('made E25', lambda: (brief(E25), enum_facts(E25)))
try:
    class L26():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L26', tell(e))
    L26 = L19
else:
    attempt('made L26', lambda: (brief(L26)))
def scene27():
    @functools.lru_cache
    def cached(held): return held.name
    put(cached(L26('cached'))); cached.cache_clear(); put('cleared')
attempt('scene27', scene27)
gc.collect()
try:
    class L28(L19):
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L28', tell(e))
    L28 = L26
else:
    attempt('made L28', lambda: (brief(L28)))
def model29():
    class Base:
        __init_subclass__ = str
    attempt('1', lambda: type('X', (Base,), {}))
    attempt('2', lambda: type('X', (Base,), {}, d=range(3)))
    attempt('3', lambda: types.new_class('X', (Base, L28), {'d': 1, 'metaclass': M2}))
attempt('model29', model29)
gc.collect()
try:
    class E30(enum.Flag, boundary=enum.EJECT):
        def __repr__(self):
            return 'repr %s' % self._name_
        a = enum.auto()
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E30', tell(e))
    E30 = L28
else:
    attempt('made E30', lambda: (brief(E30), enum_facts(E30)))
attempt("M2.__mro__", lambda: (M2.__mro__))
def step31():
    global o0, o1, o2, o3, o4
    del o1['d']
attempt("del o1['d']", step31)
attempt("L12.__init__ is object.__init__", lambda: (L12.__init__ is object.__init__))
attempt("o3.__ixor__(o3)", lambda: (o3.__ixor__(o3)))
attempt("complex(o1)", lambda: (complex(o1)))
attempt("1 in o2", lambda: (1 in o2))
attempt("o3.index(1)", lambda: (o3.index(1)))
attempt("o4 in [o2, o4]", lambda: (o4 in [o2, o4]))
attempt("'{0[a]} {0[0]}'.format(o4)", lambda: ('{0[a]} {0[0]}'.format(o4)))
def step32():
    global o0, o1, o2, o3, o4
    o2 = iter(o2)
attempt("o2 = iter(o2)", step32)
attempt("raise_it(o2, o1)", lambda: (raise_it(o2, o1)))
attempt("callable(o3)", lambda: (callable(o3)))
try:
    class A33(abc.ABC):
        @abc.abstractmethod
        def n(self): ...
        __abstractmethods__ = frozenset(['z'])
        last = 1
except Exception as e:
    print('class A33', tell(e))
    A33 = L28
else:
    attempt('made A33', lambda: (brief(A33), sorted(getattr(A33, '__abstractmethods__', ()))))
attempt("super(L12, o2).m()", lambda: (super(L12, o2).m()))
attempt("L28.__name__, L28.__qualname__, L28.__module__", lambda: (L28.__name__, L28.__qualname__, L28.__module__))
attempt("b'%s' % o3", lambda: (b'%s' % o3))
attempt("1 in o1", lambda: (1 in o1))
try:
    class E34(enum.IntFlag):
        def __init__(self, *args):
            self.c = len(args)
        C = enum.auto()
        a = 0
        B = enum.auto()
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
except Exception as e:
    print('class E34', tell(e))
    E34 = A33
else:
    attempt('made E34', lambda: (brief(E34), enum_facts(E34)))
def hooked35():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L19.__getattribute__ = str
            if i == 20:
                L19.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L19.__getattribute__
            v = show(o4.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked35', i, v)
attempt('hooked35', hooked35)
attempt("A2.__dict__['c'].__name__, A2.__dict__['c'].__objclass__", lambda: (A2.__dict__['c'].__name__, A2.__dict__['c'].__objclass__))
def step36():
    global o0, o1, o2, o3, o4
    delattr(o1, Text('b'))
attempt("delattr(o1, Text('b'))", step36)
attempt("list(o3.m())", lambda: (list(o3.m())))
def step37():
    global o0, o1, o2, o3, o4
    o0.__init__(0)
attempt("o0.__init__(0)", step37)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
