# 1335363
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


kept = []


def keep(v):
    """What a proxy refers to lives: CPython 3.13.0 loses a reference to the
    left operand where the right one is a proxy of something dead."""
    kept.append(v)
    return v


def sound(cls, bases):
    """CPython lets a class without a dict get a second base that has one: its
    subclasses then have a dict in memory that is not theirs."""
    if not cls.__dictoffset__ and any(b.__dictoffset__ for b in bases):
        raise ValueError("unsound bases")
    return bases


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
        a = Data(24)
        d = 0
        def __init__(self, a=1, b=2):
            self.c = {}
            self.d = 1j
            self.a = (1, 2)
        def __lt__(self, o):
            return super().__lt__(o)
        def __rtruediv__(self, o):
            return ('__rtruediv__', type(self).__name__, show(o))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(C1):
        def m(self, *args):
            self.b = 45; return 45
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class G3(Generic[int]):
        __slots__ = {}
        def p(self, *args):
            return (97, self.b)
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = G2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class C4(G2, C1):
        __slots__ = {'a'}
        d = 'ab'
        def __init__(self, x=0, *y):
            super().__init__(1)
            self.a = [3]
        def n(self, *args):
            del self.b; return 33
        def p(self, *args):
            nonlocal_77 = self; return (lambda: nonlocal_77.d)()
        def __subclasscheck__(self, x):
            return True
        def __replace__(self, **kw):
            raise LookupError
        def __rsub__(self, o):
            raise KeyError('k')
        def __radd__(self, o):
            return ('__radd__', type(self).__name__, show(o))
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        a: int
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = G3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class E5(G3, enum.Enum):
        _ignore_ = ['F']
        C = enum.auto()
        D = property(lambda self: 'prop')
        a = 0
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E5', tell(e))
    E5 = C4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    class C6(E5, metaclass=M2):
        __slots__ = ()
        c = staticmethod(functools.partial(max, 50))
        def __init__(self, *args):
            super().__init__()
            self.b = True
            self.d = 1
            self.c = (1, 2)
        def m(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().m()
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        last = 1
except Exception as e:
    print('class C6', tell(e))
    C6 = E5
else:
    attempt('made C6', lambda: (brief(C6)))
try:
    class C7():
        __slots__ = 5
        a = staticmethod(lambda *args: ('static22', len(args)))
        d = property(lambda self: 'prop1', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc1')
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = C6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    o0 = C6(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G3[int, str]()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(a=2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G3()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("operator.attrgetter('d', 'p')(o1)", lambda: (operator.attrgetter('d', 'p')(o1)))
attempt("o1.add(o4)", lambda: (o1.add(o4)))
try:
    class L8(G2):
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L8', tell(e))
    L8 = C7
else:
    attempt('made L8', lambda: (brief(L8)))
def model9():
    p = weakref.proxy(o0)
    attempt('1', lambda: p.a); attempt('2', lambda: p.p()); attempt('3', lambda: p + 1)
    attempt('4', lambda: setattr(p, 'a', 1)); attempt('5', lambda: len(p)); attempt('6', lambda: p == p)
    attempt('7', lambda: bool(p)); attempt('8', lambda: hash(p)); attempt('9', lambda: p())
attempt('model9', model9)
gc.collect()
attempt("G3.mro()", lambda: (G3.mro()))
attempt("str(inspect.signature(C4))", lambda: (str(inspect.signature(C4))))
attempt("names(n for n, v in inspect.getmembers(L8, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(L8, inspect.isfunction))))
def step10():
    global o0, o1, o2, o3, o4
    o4.__class__ = type(o2)
attempt("o4.__class__ = type(o2)", step10)
attempt("o3[-1]", lambda: (o3[-1]))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(o3, 'b b', ...)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.c = SetOnly()
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o2.__dict__ = collections.Counter(d=1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C1('s', 2).d)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("G3.__hash__", lambda: (G3.__hash__))
def scene12():
    x = L8('in del'); del x.name; x = None; put('no name')
attempt('scene12', scene12)
gc.collect()
attempt("M2.m is M2.m", lambda: (M2.m is M2.m))
def step13():
    global o0, o1, o2, o3, o4
    G2.__set_name__ = str
attempt("G2.__set_name__ = str", step13)
attempt("operator.setitem(o0, 0, o3)", lambda: (operator.setitem(o0, 0, o3)))
attempt("object.__subclasshook__(o1)", lambda: (object.__subclasshook__(o1)))
try:
    class C14(L8, G3):
        __slots__ = {'__dict__'}
        def __init__(self, a=1, b=2):
            super().__init__(a=1)
            self.a = 2
            self.c = 2
            self.b = range(3)
        def m(self, *args):
            return (47, super().m(*args))
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C14', tell(e))
    C14 = L8
else:
    attempt('made C14', lambda: (brief(C14)))
attempt("types.MethodType(o2, o1)()", lambda: (types.MethodType(o2, o1)()))
def model15():
    class Both(type):
        def __set_name__(cls, owner, name): say('class named', name_of(cls), name)
    class X(metaclass=Both): pass
    class Y(C14):
        a = X
        d = X()
        class __a(metaclass=Both): pass
    put(names(vars(Y)))
attempt('model15', model15)
gc.collect()
attempt("callable(o2)", lambda: (callable(o2)))
def step16():
    global o0, o1, o2, o3, o4
    o0.__dict__[1] = True
attempt("o0.__dict__[1] = True", step16)
def step17():
    global o0, o1, o2, o3, o4
    M2.m.__defaults__ = (5,)
attempt("M2.m.__defaults__ = (5,)", step17)
def step18():
    global o0, o1, o2, o3, o4
    C1.__bases__ = sound(C1, C1.__bases__ + (C7,))
attempt("C1.__bases__ = sound(C1, C1.__bases__ + (C7,))", step18)
attempt("weakref.WeakMethod(o3.n)()()", lambda: (weakref.WeakMethod(o3.n)()()))
attempt("b'%s' % o1", lambda: (b'%s' % o1))
attempt("G3.A", lambda: (G3.A))
attempt("names(L8.n.__dict__)", lambda: (names(L8.n.__dict__)))
attempt("format(o1, '*<8')", lambda: (format(o1, '*<8')))
def scene19():
    stack = contextlib.ExitStack(); stack.callback(print, 'called back')
    stack.callback(L8('callback').m); del stack; gc.collect(); put('stack gone')
attempt('scene19', scene19)
gc.collect()
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 += o0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(sorted([3, 1, 2], key=o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("E5.fromhex('00')", lambda: (E5.fromhex('00')))
def step21():
    global o0, o1, o2, o3, o4
    o3.__isabstractmethod__ = True
attempt("o3.__isabstractmethod__ = True", step21)
o0 = o1 = o2 = o3 = o4 = None
kept.clear()
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
