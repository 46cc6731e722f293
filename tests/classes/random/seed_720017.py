# 720017
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
    class C1(metaclass=M2):
        a = functools.partialmethod(lambda *args: ('pm31', len(args)), 1)
        c = classmethod(lambda cls, *args: (cls.__name__, 67))
        @classmethod
        def n(cls, *args):
            return (1, super().n(*args))
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        __hash__ = None
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(abc.ABC):
        @abc.abstractmethod
        def n(self): ...
        last = 1
        def p(self, *args):
            return vars(self).get('b', 72)
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
def step3():
    global o0, o1, o2, o3, o4
    A2.register(M2)
attempt("A2.register(M2)", step3)
try:
    N4 = types.new_class('N4', ())
except Exception as e:
    print('class N4', tell(e))
    N4 = A2
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    class A5(abc.ABC):
        @abc.abstractmethod
        def n(self): ...
        __slots__ = ('a',)
        @abc.abstractmethod
        def __len__(self): return 0
        last = 1
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
        def __iter__(self):
            return iter([1, 2])
except Exception as e:
    print('class A5', tell(e))
    A5 = N4
else:
    attempt('made A5', lambda: (brief(A5), sorted(getattr(A5, '__abstractmethods__', ()))))
def step6():
    global o0, o1, o2, o3, o4
    A5.register(C1)
attempt("A5.register(C1)", step6)
try:
    N7 = type.__new__(M1, 'N7', (), {'c': 's', 'a': property(lambda self: 'prop56', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc56'), 'd': Named()})
    N7 = type(N7.__name__ + '0', (N7,), {})
except Exception as e:
    print('class N7', tell(e))
    N7 = A5
else:
    attempt('made N7', lambda: (brief(N7)))
try:
    class A8(A5, A2):
        last = 1
        def n(self, *args):
            return 47
        def __len__(self):
            return 3
        def __iter__(self):
            return (x for x in (3, 4))
except Exception as e:
    print('class A8', tell(e))
    A8 = N7
else:
    attempt('made A8', lambda: (brief(A8), sorted(getattr(A8, '__abstractmethods__', ()))))
def step9():
    global o0, o1, o2, o3, o4
    A8.register(M2)
attempt("A8.register(M2)", step9)
try:
    class A10(N7):
        last = 1
        def n(self, *args):
            del self.c; return 90
        p = operator.attrgetter('a')
        def __len__(self):
            return 2
except Exception as e:
    print('class A10', tell(e))
    A10 = A8
else:
    attempt('made A10', lambda: (brief(A10), sorted(getattr(A10, '__abstractmethods__', ()))))
def step11():
    global o0, o1, o2, o3, o4
    A10.register(A2)
attempt("A10.register(A2)", step11)
try:
    N12 = dataclasses.make_dataclass('N12', ['a', ('b', int), ('c', str, 'z')], bases=(Entries(N4, C1), ), namespace={'d': staticmethod(functools.partial(max, 27)), 'b': 's'})
except Exception as e:
    print('class N12', tell(e))
    N12 = A10
else:
    attempt('made N12', lambda: (brief(N12)))
try:
    o0 = A10(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A10()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A10(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = N12(1, 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N12(1, 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step13():
    global o0, o1, o2, o3, o4
    async_for(o1)
attempt("async_for(o1)", step13)
attempt("str(inspect.signature(A2))", lambda: (str(inspect.signature(A2))))
attempt("object.__reduce_ex__(o1, 1)", lambda: (object.__reduce_ex__(o1, 1)))
attempt("M2.__new__ is object.__new__", lambda: (M2.__new__ is object.__new__))
attempt("'{a}'.format_map(o0)", lambda: ('{a}'.format_map(o0)))
def step14():
    global o0, o1, o2, o3, o4
    o1 = copy.copy(o1)
attempt("o1 = copy.copy(o1)", step14)
def step15():
    global o0, o1, o2, o3, o4
    M1.b = o0
attempt("M1.b = o0", step15)
def loop16():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.n = lambda *args, **kw: ('all5', len(args), sorted(kw))
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.p = decorated(lambda self, *args: 14)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(itertools.takewhile(o2, [1, 0, 2])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(range(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(M1 == N7)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def step17():
    global o0, o1, o2, o3, o4
    with o4, o1: 1 // 0
attempt("with o4, o1: 1 // 0", step17)
try:
    class L18():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = N12
else:
    attempt('made L18', lambda: (brief(L18)))
def scene19():
    x = L18('closure')
    def inner(): return x
    x.a = inner
    del x, inner; gc.collect(); put('gone')
attempt('scene19', scene19)
gc.collect()
attempt("A2.n()", lambda: (A2.n()))
attempt("N4.__static_attributes__", lambda: (N4.__static_attributes__))
def step20():
    global o0, o1, o2, o3, o4
    o0 = functools.partial(o0, 0)
attempt("o0 = functools.partial(o0, 0)", step20)
try:
    N21 = types.new_class('N21', ())
    N21 = type(N21.__name__ + '0', (N21,), {})
except Exception as e:
    print('class N21', tell(e))
    N21 = L18
else:
    attempt('made N21', lambda: (brief(N21)))
def step22():
    global o0, o1, o2, o3, o4
    o0.__dict__ = collections.Counter(b=1)
attempt("o0.__dict__ = collections.Counter(b=1)", step22)
attempt("C1.p()", lambda: (C1.p()))
def step23():
    global o0, o1, o2, o3, o4
    M1.n = A5.n
attempt("M1.n = A5.n", step23)
attempt("N12.p.__defaults__, N12.p.__kwdefaults__", lambda: (N12.p.__defaults__, N12.p.__kwdefaults__))
def step24():
    global o0, o1, o2, o3, o4
    o0 //= o0
attempt("o0 //= o0", step24)
def step25():
    global o0, o1, o2, o3, o4
    M2.m.__code__ = M2.m.__code__
attempt("M2.m.__code__ = M2.m.__code__", step25)
attempt("call(lambda **y: y, **o3)", lambda: (call(lambda **y: y, **o3)))
attempt("mask(repr(N4))", lambda: (mask(repr(N4))))
try:
    class A26(A5, collections.abc.MutableMapping):
        @abc.abstractmethod
        def n(self): ...
        @abc.abstractmethod
        def __len__(self): return 0
        __slots__ = ()
        last = 1
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
except Exception as e:
    print('class A26', tell(e))
    A26 = N21
else:
    attempt('made A26', lambda: (brief(A26), sorted(getattr(A26, '__abstractmethods__', ()))))
def step27():
    global o0, o1, o2, o3, o4
    A26.register(N4)
attempt("A26.register(N4)", step27)
def step28():
    global o0, o1, o2, o3, o4
    o0.a = frozenset([1])
attempt("o0.a = frozenset([1])", step28)
def scene29():
    x = L18('in del'); del x.name; x = None; put('no name')
attempt('scene29', scene29)
gc.collect()
def step30():
    global o0, o1, o2, o3, o4
    delattr(o1, Text('a'))
attempt("delattr(o1, Text('a'))", step30)
attempt("heapq.nsmallest(2, o0)", lambda: (heapq.nsmallest(2, o0)))
def step31():
    global o0, o1, o2, o3, o4
    N12.c = N12.__dict__['c'].setter(str)
attempt("N12.c = N12.__dict__['c'].setter(str)", step31)
attempt("A10.last", lambda: (A10.last))
attempt("dataclasses.astuple(o0)", lambda: (dataclasses.astuple(o0)))
attempt("'abcd'[o0:]", lambda: ('abcd'[o0:]))
def step32():
    global o0, o1, o2, o3, o4
    o1 = super(N4, o1)
attempt("o1 = super(N4, o1)", step32)
attempt("asserts(o0)", lambda: (asserts(o0)))
attempt("N12.last", lambda: (N12.last))
attempt("isinstance(o3, A10)", lambda: (isinstance(o3, A10)))
attempt("types.resolve_bases((N12, M2))", lambda: (types.resolve_bases((N12, M2))))
try:
    class A33(abc.ABC):
        @abc.abstractmethod
        def __call__(self): ...
        @abc.abstractmethod
        def __len__(self): return 0
        last = 1
        def m(self, *args):
            nonlocal_64 = self; return (lambda: nonlocal_64.c)()
        def p(self, *args):
            return vars(self).get('b', 84)
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
except Exception as e:
    print('class A33', tell(e))
    A33 = A26
else:
    attempt('made A33', lambda: (brief(A33), sorted(getattr(A33, '__abstractmethods__', ()))))
attempt("o4.__replace__(b=1)", lambda: (o4.__replace__(b=1)))
attempt("o4.__dir__() and 1", lambda: (o4.__dir__() and 1))
def step34():
    global o0, o1, o2, o3, o4
    functools.total_ordering(A33)
attempt("functools.total_ordering(A33)", step34)
attempt("M1.__dict__['p'].__func__", lambda: (M1.__dict__['p'].__func__))
def step35():
    global o0, o1, o2, o3, o4
    del N4.__getattr__
attempt("del N4.__getattr__", step35)
def hooked36():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A10.__getattribute__ = functools.partialmethod(lambda *args: ('pm96', len(args)), 1)
            if i == 20:
                A10.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A10.__getattribute__
            v = show(o2.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked36', i, v)
attempt('hooked36', hooked36)
def step37():
    global o0, o1, o2, o3, o4
    o4 = A8
attempt("o4 = A8", step37)
try:
    N38 = dataclasses.make_dataclass('N38', ['a', ('b', int), ('c', str, 'z')], bases=(L18, C1, ), namespace={'b': {}})
    N38 = type(N38.__name__ + '0', (N38,), {})
except Exception as e:
    print('class N38', tell(e))
    N38 = A33
else:
    attempt('made N38', lambda: (brief(N38)))
attempt("o4.n(1)", lambda: (o4.n(1)))
attempt("next(iter(o2), 'none')", lambda: (next(iter(o2), 'none')))
def hooked39():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N38.__getattribute__ = operator.methodcaller('p')
            if i == 20:
                N38.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N38.__getattribute__
            v = show(o3.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked39', i, v)
attempt('hooked39', hooked39)
attempt("o4.copy()", lambda: (o4.copy()))
def loop40():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(o0, 'd b', 2.5)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(functools.partial(o1, 1)(2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop40', i, v)
        try:
            v = show(type.__prepare__(A26, o1, a=1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop40', i, v)
        try:
            v = show(M1.p())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop40', i, v)
attempt('loop40', loop40)
def step41():
    global o0, o1, o2, o3, o4
    L18.m = operator.attrgetter('a')
attempt("L18.m = operator.attrgetter('a')", step41)
attempt("list(vars(o3))", lambda: (list(vars(o3))))
def loop42():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del A10.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type('X', (A8,), {})().n())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop42', i, v)
        try:
            v = show(f'{o4!r:>20}')
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop42', i, v)
attempt('loop42', loop42)
attempt("list(itertools.islice(iter(o3, 1), 9))", lambda: (list(itertools.islice(iter(o3, 1), 9))))
try:
    class A43(A26, A5, collections.abc.Iterable):
        @classmethod
        def __subclasshook__(cls, other):
            say('hook', cls.__name__, other.__name__)
            return NotImplemented
        last = 1
except Exception as e:
    print('class A43', tell(e))
    A43 = N38
else:
    attempt('made A43', lambda: (brief(A43), sorted(getattr(A43, '__abstractmethods__', ()))))
def step44():
    global o0, o1, o2, o3, o4
    del A43.b
attempt("del A43.b", step44)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
