# 1302590
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
    class C1(float):
        __slots__ = 'a'
        def __getnewargs__(self):
            return (1,)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    R2 = collections.namedtuple('R2', 'b,y,c,x')
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class Meta3(M1):
        def __instancecheck__(cls, x):
            return type(x) is int
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            say('prepare', name, sorted(kw))
            return {'prepared': 1}
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    class A4(C1):
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        last = 1
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of p'
            return (show(x), y, sorted(kw))
except Exception as e:
    print('class A4', tell(e))
    A4 = R2
else:
    attempt('made A4', lambda: (brief(A4), sorted(getattr(A4, '__abstractmethods__', ()))))
try:
    R5 = collections.namedtuple('R5', 'd b', module='mod')
except Exception as e:
    print('class R5', tell(e))
    R5 = A4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    class W6(A4):
        __exit__ = lambda *args: len(args)
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = R5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    R7 = collections.namedtuple('R7', 'c x', defaults=(7,))
except Exception as e:
    print('class R7', tell(e))
    R7 = W6
else:
    attempt('made R7', lambda: (brief(R7), tuple_facts(R7)))
try:
    R8 = collections.namedtuple('R8', 'x,y', rename=True)
except Exception as e:
    print('class R8', tell(e))
    R8 = R7
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    class R9(NamedTuple):
        c: str
except Exception as e:
    print('class R9', tell(e))
    R9 = R8
else:
    attempt('made R9', lambda: (brief(R9), tuple_facts(R9)))
try:
    class A10(R2, collections.abc.Mapping):
        def b(self): return super().m()
        last = 1
        def m(self, *args):
            super().a = 96
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A10', tell(e))
    A10 = R9
else:
    attempt('made A10', lambda: (brief(A10), sorted(getattr(A10, '__abstractmethods__', ()))))
try:
    o0 = R5(0, 1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = R5._make([0, 1])
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R9(c=1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R2()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("M1.__dict__['b'].fget(o2)", lambda: (M1.__dict__['b'].fget(o2)))
attempt("1 in o0", lambda: (1 in o0))
attempt("caught_as(o2, R2)", lambda: (caught_as(o2, R2)))
attempt("o1.__hash__() == hash(o1)", lambda: (o1.__hash__() == hash(o1)))
attempt("type.__call__(M1, o0)", lambda: (type.__call__(M1, o0)))
attempt("o2.copy()", lambda: (o2.copy()))
def step11():
    global o0, o1, o2, o3, o4
    R2.p.__kwdefaults__ = {'k': 7}
attempt("R2.p.__kwdefaults__ = {'k': 7}", step11)
attempt("list(itertools.chain(o3, o3))", lambda: (list(itertools.chain(o3, o3))))
attempt("list(itertools.islice(iter(o2, 1), 9))", lambda: (list(itertools.islice(iter(o2, 1), 9))))
attempt("type('X', o3, {})", lambda: (type('X', o3, {})))
attempt("list(R8)", lambda: (list(R8)))
attempt("json.dumps(o1)", lambda: (json.dumps(o1)))
attempt("[1, 2] * o2", lambda: ([1, 2] * o2))
attempt("list(itertools.starmap(o0, [(1, 2)]))", lambda: (list(itertools.starmap(o0, [(1, 2)]))))
attempt("o1 <= 1", lambda: (o1 <= 1))
try:
    class L12():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = A10
else:
    attempt('made L12', lambda: (brief(L12)))
def model13():
    class Space(collections.ChainMap):
        def __getitem__(self, key):
            if names([key]): say('get', key)
            return super().__getitem__(key)
        def __setitem__(self, key, v):
            if names([key]): say('set', key)
            super().__setitem__(key, v)
        pass
    class Meta(type):
        @classmethod
        def __prepare__(mcs, *args, **kw): return Space(b=True)
        def __new__(mcs, name, bases, ns, **kw):
            say(type(ns).__name__, names(ns)); return super().__new__(mcs, name, bases, dict(ns))
    class X(R7, metaclass=Meta):
        put(b); b = b; b = 5
        def n(self): return __class__
        b: int = 3
    put(X.b, X.b); attempt('m', lambda: X().n())
attempt('model13', model13)
gc.collect()
attempt("o0.extend(itertools.islice(o3, 9))", lambda: (o0.extend(itertools.islice(o3, 9))))
attempt("list(A4)", lambda: (list(A4)))
attempt("sorted([o1, o0, o1])", lambda: (sorted([o1, o0, o1])))
attempt("object.__dict__['__class__'].__get__(o1)", lambda: (object.__dict__['__class__'].__get__(o1)))
try:
    class L14(R2):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = L12
else:
    attempt('made L14', lambda: (brief(L14)))
def scene15():
    x = L14('state'); x.a = 5
    put(show(x.__reduce_ex__(2)[2]), show(copy.copy(x).a))
    y = copy.deepcopy(x); put(y.a, y is x); del x; put('x gone'); del y
attempt('scene15', scene15)
gc.collect()
def step16():
    global o0, o1, o2, o3, o4
    o2.__isabstractmethod__ = True
attempt("o2.__isabstractmethod__ = True", step16)
attempt("o3.__format__('>9')", lambda: (o3.__format__('>9')))
def step17():
    global o0, o1, o2, o3, o4
    L12.__annotations__ = {'a': int}
attempt("L12.__annotations__ = {'a': int}", step17)
attempt("contextlib.closing(o4).__enter__()", lambda: (contextlib.closing(o4).__enter__()))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(o4, 'b b', ...)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2 **= 2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(R2, o4).__setattr__('b', 1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("o1.update(c=1)", lambda: (o1.update(c=1)))
attempt("A4.m()", lambda: (A4.m()))
attempt("eval('a', {}, o4)", lambda: (eval('a', {}, o4)))
attempt("types.MethodType(o1, o4)()", lambda: (types.MethodType(o1, o4)()))
def model19():
    class Meta(type):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return {'__classcell__': 'text', 'c': range(3)}
    class X(metaclass=Meta, key=1):
        b = 1
    put(X.__name__, X.__doc__, X.c, X.__qualname__, X.__module__)
attempt('model19', model19)
gc.collect()
def step20():
    global o0, o1, o2, o3, o4
    o1 = R5(0, 1)
attempt("o1 = R5(0, 1)", step20)
attempt("tuple.__new__(R2, (1,))", lambda: (tuple.__new__(R2, (1,))))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 **= 2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                A4.n.__code__ = M1.n.__code__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(~o2)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(o3 > ...)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("o0[-1]", lambda: (o0[-1]))
attempt("(gc.collect(), C1.__subclasses__())[1]", lambda: ((gc.collect(), C1.__subclasses__())[1]))
def model22():
    class Noisy:
        __set_name__ = 5
    attempt('type', lambda: type('X', (A10,), {'d': Noisy(), 'c': property(operator.attrgetter('b'))}).d)
    attempt('type', lambda: type('X', (C1,), {'d': Noisy(), '__slots__': 'c'}))
attempt('model22', model22)
gc.collect()
def step23():
    global o0, o1, o2, o3, o4
    C1.b += 1
attempt("C1.b += 1", step23)
def step24():
    global o0, o1, o2, o3, o4
    R2.__bases__ = (W6, R5)
attempt("R2.__bases__ = (W6, R5)", step24)
attempt("getattr(M1, Text('p'))", lambda: (getattr(M1, Text('p'))))
attempt("[c.__name__ for c in type.__subclasses__(W6) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(W6) if globals().get(c.__name__) is c]))
def step25():
    global o0, o1, o2, o3, o4
    o4 = R2(0, 1, 2, 3), R2(0, 1, 2, 3)
attempt("o4 = R2(0, 1, 2, 3), R2(0, 1, 2, 3)", step25)
attempt("o0.__radd__(o3)", lambda: (o0.__radd__(o3)))
attempt("R5 < R2", lambda: (R5 < R2))
attempt("C1.n.__get__(o4)()", lambda: (C1.n.__get__(o4)()))
attempt("object.__dict__['__class__'].__get__(o0)", lambda: (object.__dict__['__class__'].__get__(o0)))
attempt("len(R8)", lambda: (len(R8)))
attempt("list.__new__(A4)", lambda: (list.__new__(A4)))
attempt("object.__subclasshook__(o0)", lambda: (object.__subclasshook__(o0)))
attempt("round(o1, o0)", lambda: (round(o1, o0)))
attempt("len(o1)", lambda: (len(o1)))
def loop26():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                L12.__bases__ = (A4,)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1['a'] = o0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.__ne__(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
        try:
            v = show(hash(o0) == hash(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
attempt('loop26', loop26)
def hooked27():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R7.__call__ = dict
            if i == 20:
                R7.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R7.__call__
            v = show(o1(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked27', i, v)
attempt('hooked27', hooked27)
def step28():
    global o0, o1, o2, o3, o4
    del o1.c
attempt("del o1.c", step28)
attempt("super(M2, C1).m(o3)", lambda: (super(M2, C1).m(o3)))
attempt("hex(o0)", lambda: (hex(o0)))
try:
    class Meta29(M1):
        def __getattr__(cls, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'meta getattr ' + name
        def __getattribute__(cls, name):
            if name == 'c':
                return 'meta hooked'
            return super().__getattribute__(name)
        tag = 1
except Exception as e:
    print('class Meta29', tell(e))
    Meta29 = M1
def model30():
    class X(C1):
        def __class_getitem__(cls, key): return NotImplemented
    class Y(X): pass
    put(X[()], Y[(), 1]); attempt('i', lambda: X()[0])
    X.__class_getitem__ = classmethod(str)
    attempt('X', lambda: X[(1, 2)]); attempt('Y', lambda: Y[()])
    del X.__class_getitem__; attempt('Y', lambda: Y[1])
attempt('model30', model30)
gc.collect()
attempt("o1.__irshift__(o4)", lambda: (o1.__irshift__(o4)))
try:
    class A31(metaclass=abc.ABCMeta):
        @property
        @abc.abstractmethod
        def a(self): ...
        def b(self): return super().m()
        last = 1
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return 'wrong'
except Exception as e:
    print('class A31', tell(e))
    A31 = L14
else:
    attempt('made A31', lambda: (brief(A31), sorted(getattr(A31, '__abstractmethods__', ()))))
attempt("object.__delattr__(o1, 'a')", lambda: (object.__delattr__(o1, 'a')))
try:
    class W32():
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W32', tell(e))
    W32 = A31
else:
    attempt('made W32', lambda: (brief(W32)))
def step33():
    global o0, o1, o2, o3, o4
    o1 = copy.copy(o1)
attempt("o1 = copy.copy(o1)", step33)
def step34():
    global o0, o1, o2, o3, o4
    A4.n.__kwdefaults__ = {'k': 7}
attempt("A4.n.__kwdefaults__ = {'k': 7}", step34)
attempt("o2.n(1)", lambda: (o2.n(1)))
def loop35():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4[0] += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                setattr(o0, '__dict__', {})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(frozenset(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop35', i, v)
        try:
            v = show('{0.a} {0}'.format(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop35', i, v)
        try:
            v = show(o1.__ne__(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop35', i, v)
attempt('loop35', loop35)
attempt("o2.n(*o1)", lambda: (o2.n(*o1)))
def step36():
    global o0, o1, o2, o3, o4
    A10.__annotations__ = {'c': int}
attempt("A10.__annotations__ = {'c': int}", step36)
def step37():
    global o0, o1, o2, o3, o4
    o1.__orig_class__ = 5
attempt("o1.__orig_class__ = 5", step37)
def loop38():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                Meta29.a = o2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                R2.__dict__['a'].__set__(o4, {})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4 < o1 < o4)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop38', i, v)
attempt('loop38', loop38)
def step39():
    global o0, o1, o2, o3, o4
    o2.__isabstractmethod__ = True
attempt("o2.__isabstractmethod__ = True", step39)
attempt("R2.__abstractmethods__", lambda: (R2.__abstractmethods__))
def loop40():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 *= 'ab'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del Meta3.__annotations__
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                R8.p = R8.p.__get__(o1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2.d.__wrapped__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop40', i, v)
        try:
            v = show(caught_as(o0, A31))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop40', i, v)
        try:
            v = show(str(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop40', i, v)
attempt('loop40', loop40)
attempt("o4 in [o1, o4]", lambda: (o4 in [o1, o4]))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
