# 1332829
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
    class C1(Entries()):
        def m(self, *args):
            self.__p = 11; return self.__p
        def n(self, *args):
            return (50, super().n(*args))
        def p(self, *args):
            return (35, super(__class__, self).p(*args))
        def __ilshift__(self, o):
            raise RuntimeError('r')
        def __neg__(self):
            return 'neg'
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class P2(Protocol):
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    class Meta3(type):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        b = NonData(78)
        def __subclasscheck__(cls, other):
            return cls is other or 'maybe'
        __hash__ = None
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    N4 = type.__new__(M1, 'N4', (), {'c': NonData(13), 'b': Named(), 'm': lambda self, *args: ('fn24', len(args))})
except Exception as e:
    print('class N4', tell(e))
    N4 = C1
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    @typing.runtime_checkable
    class P5(Protocol):
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = N4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    class A6(abc.ABC):
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        @abc.abstractmethod
        def m(self): return 'abstract m'
        last = 1
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        def __iter__(self):
            return iter('ab')
        def __hash__(self):
            return 7
except Exception as e:
    print('class A6', tell(e))
    A6 = N4
else:
    attempt('made A6', lambda: (brief(A6), sorted(getattr(A6, '__abstractmethods__', ()))))
def step7():
    global o0, o1, o2, o3, o4
    A6.register(A6)
attempt("A6.register(A6)", step7)
try:
    @dataclass(order=True, kw_only=True)
    class D8():
        pass
        _: KW_ONLY
        b: T = field(init=False)
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def n(self, *args):
            return super(__class__, __class__).n(self, *args)
        @functools.cached_property
        def p(self):
            return say('cached') or 5
except Exception as e:
    print('class D8', tell(e))
    D8 = A6
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    class F9(D8):
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        p = functools.partialmethod(_base, z=4)
        d = functools.cached_property(lambda self: self.a)
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F9', tell(e))
    F9 = D8
else:
    attempt('made F9', lambda: (brief(F9)))
try:
    o0 = D8(1, 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D8(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("Meta3.__init__ is object.__init__", lambda: (Meta3.__init__ is object.__init__))
def step10():
    global o0, o1, o2, o3, o4
    N4.__get__ = None
attempt("N4.__get__ = None", step10)
attempt("o2[o3]", lambda: (o2[o3]))
def hooked11():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A6.__getattr__ = dict
            if i == 20:
                A6.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A6.__getattr__
            v = show(o1.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked11', i, v)
attempt('hooked11', hooked11)
attempt("A6.__dict__['n'].__func__", lambda: (A6.__dict__['n'].__func__))
attempt("inspect.isabstract(A6), inspect.isclass(o0), inspect.isroutine(o0.p)", lambda: (inspect.isabstract(A6), inspect.isclass(o0), inspect.isroutine(o0.p)))
attempt("staticmethod(o2)(1)", lambda: (staticmethod(o2)(1)))
attempt("catch(M1, o2)", lambda: (catch(M1, o2)))
attempt("round(o3)", lambda: (round(o3)))
attempt("A6.last", lambda: (A6.last))
attempt("D8(b=0).d", lambda: (D8(b=0).d))
attempt("hasattr(D8, 'n')", lambda: (hasattr(D8, 'n')))
try:
    class L12():
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
    print('class L12', tell(e))
    L12 = F9
else:
    attempt('made L12', lambda: (brief(L12)))
def model13():
    class X(D8):
        def __del__(self): put('del', self.d if 'd' in dir(self) else '')
    x = X.__new__(X)
    r = weakref.ref(x, lambda r: put('gone', r())); q = weakref.ref(x)
    put(r == q, q is weakref.ref(x), weakref.getweakrefcount(x))
    x.d = x; del x; gc.collect()
    put(r(), q(), r == q); attempt('hash', lambda: hash(q) and 1)
attempt('model13', model13)
gc.collect()
attempt("any(o4)", lambda: (any(o4)))
def step14():
    global o0, o1, o2, o3, o4
    sorted(o0)
attempt("sorted(o0)", step14)
attempt("o1 < o2 < o1", lambda: (o1 < o2 < o1))
attempt("list(itertools.chain(o3, o3))", lambda: (list(itertools.chain(o3, o3))))
attempt("int(o3, 10)", lambda: (int(o3, 10)))
attempt("o1.__lt__(o0)", lambda: (o1.__lt__(o0)))
attempt("M2.__bases__", lambda: (M2.__bases__))
def step15():
    global o0, o1, o2, o3, o4
    C1.__type_params__ = ()
attempt("C1.__type_params__ = ()", step15)
attempt("o2.__sizeof__() > 0", lambda: (o2.__sizeof__() > 0))
attempt("o1.m(x=1)", lambda: (o1.m(x=1)))
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
def step16():
    global o0, o1, o2, o3, o4
    o2 = types.SimpleNamespace(d=o2)
attempt("o2 = types.SimpleNamespace(d=o2)", step16)
attempt("sorted(o1.__dict__)", lambda: (sorted(o1.__dict__)))
try:
    class A17(metaclass=abc.ABCMeta):
        __slots__ = ('a',)
        last = 1
        def __len__(self):
            return 2
        def __contains__(self, x):
            return []
except Exception as e:
    print('class A17', tell(e))
    A17 = L12
else:
    attempt('made A17', lambda: (brief(A17), sorted(getattr(A17, '__abstractmethods__', ()))))
def step18():
    global o0, o1, o2, o3, o4
    A17.register(P5)
attempt("A17.register(P5)", step18)
attempt("mask(object.__str__(o0))", lambda: (mask(object.__str__(o0))))
attempt("o4.m(1)", lambda: (o4.m(1)))
attempt("operator.concat(o2, o4)", lambda: (operator.concat(o2, o4)))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 *= [3]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(() in A6)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show('{0[a]} {0[0]}'.format(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3, o4
    o1 **= 2
attempt("o1 **= 2", step20)
attempt("list(enumerate(o4))", lambda: (list(enumerate(o4))))
def step21():
    global o0, o1, o2, o3, o4
    del L12.__annotations__
attempt("del L12.__annotations__", step21)
attempt("object.__delattr__(o1, 'a')", lambda: (object.__delattr__(o1, 'a')))
attempt("o2.__format__('>9')", lambda: (o2.__format__('>9')))
attempt("type.__dict__['__name__'].__get__(o1)", lambda: (type.__dict__['__name__'].__get__(o1)))
attempt("o3.real, o3.imag", lambda: (o3.real, o3.imag))
attempt("str(inspect.signature(C1))", lambda: (str(inspect.signature(C1))))
attempt("object.__getstate__(o2)", lambda: (object.__getstate__(o2)))
attempt("sorted([3, 1, 2], key=functools.cmp_to_key(o0))", lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(o0))))
try:
    class L22(N4):
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L22', tell(e))
    L22 = A17
else:
    attempt('made L22', lambda: (brief(L22)))
def scene23():
    with contextlib.suppress(Exception):
        with L22('managed') as x: raise ValueError
    put('left')
attempt('scene23', scene23)
gc.collect()
attempt("M2.__subclasscheck__(int)", lambda: (M2.__subclasscheck__(int)))
attempt("operator.index(o1)", lambda: (operator.index(o1)))
def step24():
    global o0, o1, o2, o3, o4
    setattr(o2, 'b b', -1)
attempt("setattr(o2, 'b b', -1)", step24)
attempt("D8.m(o1)", lambda: (D8.m(o1)))
def step25():
    global o0, o1, o2, o3, o4
    o1 = L12('given')
attempt("o1 = L12('given')", step25)
attempt("exec('a = b', {'b': 1}, o1)", lambda: (exec('a = b', {'b': 1}, o1)))
try:
    class L26():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L26', tell(e))
    L26 = L22
else:
    attempt('made L26', lambda: (brief(L26)))
def model27():
    class Noisy:
        __set_name__ = Data(1)
    attempt('type', lambda: type('X', (D8,), {'a': Noisy(), 'd': range(3)}).a)
    attempt('type', lambda: type('X', (N4,), {'a': Noisy(), '__slots__': ()}))
attempt('model27', model27)
gc.collect()
def loop28():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                dataclass(slots=True)(C1)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.__getattr__ = lambda cls, name: ('meta late', name)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4.__dict__ = collections.Counter(c=1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show({**o0})
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
attempt('loop28', loop28)
attempt("getattr(o4, Text('a'))", lambda: (getattr(o4, Text('a'))))
attempt("inside(o4, M1)", lambda: (inside(o4, M1)))
attempt("o4.n.__self__", lambda: (o4.n.__self__))
def loop29():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0[:]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(heapq.nsmallest(2, o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
        try:
            v = show(o0.__wrapped__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
        try:
            v = show(functools.partialmethod(o4, 1).__get__(o0, D8)())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
attempt('loop29', loop29)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
