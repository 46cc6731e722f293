# 711267
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
        def m(self, *args):
            return (11, self.c)
        def n(self, *args):
            return (53, self.b)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2(C1, staticmethod):
        a = 'ab'
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(C1, collections.defaultdict):
        a = ...
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class G4[A = int](C2):
        c: 'T' = 1
        def d[V](self, v: V = 1) -> V: return v
        def m(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().m()
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        @classmethod
        def p(cls, *args):
            return cls.__name__
        def __init__(self, x=0, *y):
            self.d = None
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = C3
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    class Meta5(M2):
        a = Data(77)
        def __new__(mcs, name, bases, ns, **kw):
            ns['d'] = 'from meta'
            return super().__new__(mcs, name, bases, dict(ns), **kw)
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class C6(C1, collections.deque):
        __slots__ = ('_q', 'a', 'b', '__weakref__')
        c = SetOnly()
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            nonlocal_38 = self; return (lambda: nonlocal_38.a)()
        last = 1
except Exception as e:
    print('class C6', tell(e))
    C6 = G4
else:
    attempt('made C6', lambda: (brief(C6)))
try:
    class C7(C6, C2, C1):
        a = operator.attrgetter('a')
        b = functools.cached_property(lambda self: say('cached') or 19)
        d = types.MethodType(lambda *args: ('bound', len(args)), 18)
        def __init__(self, *args):
            self.a = b'x'
            self.b = [3]
            self.d = 2**70
        def __bytes__(self):
            return b'B'
        def __deepcopy__(self, memo):
            return ('deep', type(memo).__name__)
        def __rlshift__(self, o):
            return ('__rlshift__', type(self).__name__, show(o))
        def __rtruediv__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = C6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    class C8(C2):
        b = ...
        d = BadName()
        def __init__(self, x=0, *y):
            self.c = ()
            self.a = 2.5
        def m(self, *args):
            return 6
        def p(self, *args):
            return 35
        def __iadd__(self, o):
            return NotImplemented
        __contains__ = functools.partial(lambda *args: 24)
        __getitem__ = property(lambda self: lambda *args: 49)
        def __rmod__(self, o):
            return NotImplemented
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = C7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    @typing.runtime_checkable
    class P9[A](Protocol):
        last = 1
except Exception as e:
    print('class P9', tell(e))
    P9 = C8
else:
    attempt('made P9', lambda: (brief(P9), sorted(getattr(P9, '__protocol_attrs__', ()))))
try:
    class C10(C3, C6, dict):
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> None:
            'doc of m'
            return (show(x), y, sorted(kw))
        def p(self, *args):
            self.__p = 15; return self.__p
        def __ge__(self, o):
            return self
        def __setattr__(self, name, v):
            if name == 'c':
                raise TypeError('no ' + name)
            object.__setattr__(self, name, v)
        for a in range(2): pass
        last = 1
except Exception as e:
    print('class C10', tell(e))
    C10 = C8
else:
    attempt('made C10', lambda: (brief(C10)))
try:
    o0 = C8('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C8(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C8()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C8()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C2()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("matched(o4, C3)", lambda: (matched(o4, C3)))
attempt("o1.__add__(o3)", lambda: (o1.__add__(o3)))
attempt("C2._fields", lambda: (C2._fields))
attempt("M2.__dict__['c'].__name__, M2.__dict__['c'].__objclass__", lambda: (M2.__dict__['c'].__name__, M2.__dict__['c'].__objclass__))
def step11():
    global o0, o1, o2, o3, o4
    for o4.c in range(3): pass
attempt("for o4.c in range(3): pass", step11)
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
    L12 = C10
else:
    attempt('made L12', lambda: (brief(L12)))
def scene13():
    x = L12('it'); it = iter([x, L12('other')]); del x
    put(next(it).name); put(next(it).name); put(next(it, 'end'))
attempt('scene13', scene13)
gc.collect()
attempt("mask(repr(M1))", lambda: (mask(repr(M1))))
attempt("vars(copy.deepcopy(o4))", lambda: (vars(copy.deepcopy(o4))))
def step14():
    global o0, o1, o2, o3, o4
    o2 = iter(o2)
attempt("o2 = iter(o2)", step14)
attempt("repr(o2)", lambda: (repr(o2)))
try:
    class L15(L12):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L15', tell(e))
    L15 = L12
else:
    attempt('made L15', lambda: (brief(L15)))
def scene16():
    x = L15('dict'); x.__dict__['me'] = x; v = x.__dict__; put(sorted(v))
    v.clear(); put('cleared'); del x; put('gone')
attempt('scene16', scene16)
gc.collect()
attempt("type.mro(C2)", lambda: (type.mro(C2)))
attempt("issubclass(G4, C1)", lambda: (issubclass(G4, C1)))
attempt("operator.length_hint(o1, 3)", lambda: (operator.length_hint(o1, 3)))
attempt("sum(o3)", lambda: (sum(o3)))
attempt("async_for(o0)", lambda: (async_for(o0)))
def step17():
    global o0, o1, o2, o3, o4
    C10.p = classmethod(put)
attempt("C10.p = classmethod(put)", step17)
attempt("o4 * o3", lambda: (o4 * o3))
attempt("getattr(o2, 5)", lambda: (getattr(o2, 5)))
def step18():
    global o0, o1, o2, o3, o4
    o1.__dict__.update(a='s', n=type)
attempt("o1.__dict__.update(a='s', n=type)", step18)
attempt("operator.itemgetter(0, 1)(o2)", lambda: (operator.itemgetter(0, 1)(o2)))
attempt("bool(Meta5)", lambda: (bool(Meta5)))
def step19():
    global o0, o1, o2, o3, o4
    C8.p = property(lambda self: 'prop98', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc98')
attempt("C8.p = property(lambda self: 'prop98', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc98')", step19)
def step20():
    global o0, o1, o2, o3, o4
    C7.__bases__ = (L12,)
attempt("C7.__bases__ = (L12,)", step20)
attempt("[0, 1, 2][o2:o1]", lambda: ([0, 1, 2][o2:o1]))
attempt("super(Meta5, o3).__class__", lambda: (super(Meta5, o3).__class__))
def step21():
    global o0, o1, o2, o3, o4
    o0[0:1] = 'ab'
attempt("o0[0:1] = 'ab'", step21)
attempt("'{0:>{1}}'.format(o0, o1)", lambda: ('{0:>{1}}'.format(o0, o1)))
attempt("o1.__notes__", lambda: (o1.__notes__))
attempt("o1.__p", lambda: (o1.__p))
attempt("o0.__getnewargs__()", lambda: (o0.__getnewargs__()))
def hooked22():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C10.__setattr__ = operator.attrgetter('a')
            if i == 20:
                C10.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C10.__setattr__
            v = show(setattr(o3, 'b', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked22', i, v)
attempt('hooked22', hooked22)
attempt("C6.__dict__['p'].__func__", lambda: (C6.__dict__['p'].__func__))
attempt("o1.n.__func__", lambda: (o1.n.__func__))
def step23():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(L12)
attempt("dataclass(slots=True)(L12)", step23)
attempt("dict.fromkeys(o3, 1)", lambda: (dict.fromkeys(o3, 1)))
attempt("G4.A", lambda: (G4.A))
def step24():
    global o0, o1, o2, o3, o4
    del C3.__matmul__
attempt("del C3.__matmul__", step24)
def step25():
    global o0, o1, o2, o3, o4
    del o2.__dict__
attempt("del o2.__dict__", step25)
attempt("Meta5.__dict__['n'].__func__", lambda: (Meta5.__dict__['n'].__func__))
attempt("names(n for n, v in inspect.getmembers(L12, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(L12, inspect.isfunction))))
attempt("weakref.proxy(o4).b", lambda: (weakref.proxy(o4).b))
def scene26():
    m = weakref.WeakMethod(L12('owner').m, lambda m: put('method gone'))
    put(m())
    x = L12('owner'); m = weakref.WeakMethod(x.m); put(m()() , m().__func__ is L12.m)
    x = None; put(m())
attempt('scene26', scene26)
gc.collect()
def step27():
    global o0, o1, o2, o3, o4
    C8.__dict__['c'].__set__(o1, True)
attempt("C8.__dict__['c'].__set__(o1, True)", step27)
attempt("getattr(o0, 'p')(1, 2)", lambda: (getattr(o0, 'p')(1, 2)))
attempt("getattr(o2, 'p')(1, 2)", lambda: (getattr(o2, 'p')(1, 2)))
attempt("L12.__init__ is object.__init__", lambda: (L12.__init__ is object.__init__))
def loop28():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.__dict__ = range(3)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(reversed(o4)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
        try:
            v = show(isinstance(o0, M2 | C1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
        try:
            v = show(names(dir(G4)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
attempt('loop28', loop28)
attempt("dict.__new__(M2)", lambda: (dict.__new__(M2)))
attempt("type.__dict__['__doc__'].__get__(G4) and 1", lambda: (type.__dict__['__doc__'].__get__(G4) and 1))
def step29():
    global o0, o1, o2, o3, o4
    C6.p = C6.p.__get__(o2)
attempt("C6.p = C6.p.__get__(o2)", step29)
def step30():
    global o0, o1, o2, o3, o4
    P9.n.__kwdefaults__ = {'k': 7}
attempt("P9.n.__kwdefaults__ = {'k': 7}", step30)
attempt("'{0[a]} {0[0]}'.format(o3)", lambda: ('{0[a]} {0[0]}'.format(o3)))
def step31():
    global o0, o1, o2, o3, o4
    o0.__isabstractmethod__ = True
attempt("o0.__isabstractmethod__ = True", step31)
attempt("{**o3}", lambda: ({**o3}))
attempt("types.SimpleNamespace(**o3)", lambda: (types.SimpleNamespace(**o3)))
attempt("unpack(o2)", lambda: (unpack(o2)))
def step32():
    global o0, o1, o2, o3, o4
    del o2[:]
attempt("del o2[:]", step32)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
