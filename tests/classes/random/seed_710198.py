# 710198
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
    class C1():
        c = classmethod(lambda cls, *args: (cls.__name__, 20))
        d = functools.cached_property(lambda self: say('cached') or 7)
        def m(self, *args):
            self.a = 28; return 28
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    N2 = types.new_class('N2', (str, ))
except Exception as e:
    print('class N2', tell(e))
    N2 = C1
else:
    attempt('made N2', lambda: (brief(N2)))
try:
    class Meta3(M1):
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
        def __call__(cls, *args):
            return (cls.__name__, args)
        def __new__(mcs, name, bases, ns, **kw):
            ns.setdefault('__slots__', ('c',))
            return type.__new__(mcs, name, bases, ns)
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    class A4(N2):
        @classmethod
        def __subclasshook__(cls, other):
            return 'yes'
        __slots__ = ()
        last = 1
except Exception as e:
    print('class A4', tell(e))
    A4 = N2
else:
    attempt('made A4', lambda: (brief(A4), sorted(getattr(A4, '__abstractmethods__', ()))))
def step5():
    global o0, o1, o2, o3, o4
    A4.register(N2)
attempt("A4.register(N2)", step5)
try:
    class G6[A]():
        def d[V](self, v: V = 1) -> V: return v
        def n(self, *args):
            return (80, super().n(*args))
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = A4
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    @dataclass(slots=True, order=True, weakref_slot=True)
    class D7():
        pass
        x: 'ClassVar[int]' = field(metadata={'k': 1}, default='meta')
        a: T = Named()
except Exception as e:
    print('class D7', tell(e))
    D7 = G6
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    class C8(C1, Entries(D7, A4)):
        __slots__ = ('c', '__dict__', 'd')
        c = types.MethodType(lambda *args: ('bound', len(args)), 49)
        d = types.MethodType(lambda *args: ('bound', len(args)), 40)
        def __init__(self):
            super().__init__(a=1)
            self.c = 1
        def n(self, *args):
            raise AttributeError('at')
        __itruediv__ = {'a': 1}
        def __rtruediv__(self, o):
            raise LookupError
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = D7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    o0 = A4(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D7(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G6()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A4(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A4(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("M2.p.__get__(o0)()", lambda: (M2.p.__get__(o0)()))
def step9():
    global o0, o1, o2, o3, o4
    object.__delattr__(o0, 'd')
attempt("object.__delattr__(o0, 'd')", step9)
attempt("max([1, 2], key=o3, default=o4)", lambda: (max([1, 2], key=o3, default=o4)))
attempt("'%(a)s' % o4", lambda: ('%(a)s' % o4))
attempt("o1.with_traceback(None)", lambda: (o1.with_traceback(None)))
attempt("asserts(o0)", lambda: (asserts(o0)))
attempt("M2.fromkeys([1, 2])", lambda: (M2.fromkeys([1, 2])))
attempt("json.dumps(o2)", lambda: (json.dumps(o2)))
def hooked10():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A4.__setattr__ = functools.partial(lambda *args: ('partial45', len(args)), 1)
            if i == 20:
                A4.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A4.__setattr__
            v = show(setattr(o1, 'a', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked10', i, v)
attempt('hooked10', hooked10)
attempt("o2.as_integer_ratio()", lambda: (o2.as_integer_ratio()))
attempt("o3.p()", lambda: (o3.p()))
attempt("operator.concat(o4, o1)", lambda: (operator.concat(o4, o1)))
attempt("{} in C1", lambda: ({} in C1))
attempt("math.trunc(o3)", lambda: (math.trunc(o3)))
def step11():
    global o0, o1, o2, o3, o4
    o1.__pos__ = str
attempt("o1.__pos__ = str", step11)
def step12():
    global o0, o1, o2, o3, o4
    G6.b = G6.__dict__['b'].setter(lambda self, *args: ('fn13', len(args)))
attempt("G6.b = G6.__dict__['b'].setter(lambda self, *args: ('fn13', len(args)))", step12)
attempt("o1.union(o2)", lambda: (o1.union(o2)))
def step13():
    global o0, o1, o2, o3, o4
    del o3.d
attempt("del o3.d", step13)
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = C1.m
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C8.__abstractmethods__ = frozenset()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(Meta3['A'])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("list(C8)", lambda: (list(C8)))
attempt("bisect.bisect([1, 2, 3], o1)", lambda: (bisect.bisect([1, 2, 3], o1)))
attempt("object.__getattribute__(o0, 'c')", lambda: (object.__getattribute__(o0, 'c')))
attempt("(o2,).count(o2)", lambda: ((o2,).count(o2)))
attempt("operator.delitem(o3, 0)", lambda: (operator.delitem(o3, 0)))
try:
    class C15(N2, C1):
        def __init__(self):
            super().__init__(a=1)
            self.c = {'a': 1}
        def m(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().m()
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        __rtruediv__ = operator.methodcaller('m')
        def __xor__(self, o):
            return ('__xor__', 8)
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C15', tell(e))
    C15 = C8
else:
    attempt('made C15', lambda: (brief(C15)))
attempt("isinstance(o2, o1)", lambda: (isinstance(o2, o1)))
attempt("mask(repr(C15))", lambda: (mask(repr(C15))))
attempt("bytes([o1])", lambda: (bytes([o1])))
attempt("hex(o1)", lambda: (hex(o1)))
def step16():
    global o0, o1, o2, o3, o4
    o0[o4] = 2.5
attempt("o0[o4] = 2.5", step16)
attempt("functools.reduce(o2, [1, 2, 3])", lambda: (functools.reduce(o2, [1, 2, 3])))
attempt("o3.__reduce_ex__(5)", lambda: (o3.__reduce_ex__(5)))
attempt("list(o2)", lambda: (list(o2)))
try:
    class G17(Generic[T, U]):
        @staticmethod
        def n(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __init__(self):
            self.b = range(3)
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class G17', tell(e))
    G17 = C15
else:
    attempt('made G17', lambda: (brief(G17), generic_facts(G17)))
def step18():
    global o0, o1, o2, o3, o4
    Meta3.b = Meta3.__dict__['b'].setter(operator.attrgetter('a'))
attempt("Meta3.b = Meta3.__dict__['b'].setter(operator.attrgetter('a'))", step18)
attempt("o0.__ne__(o0)", lambda: (o0.__ne__(o0)))
attempt("Meta3.m is Meta3.m", lambda: (Meta3.m is Meta3.m))
try:
    class W19():
        __exit__ = lambda *args: len(args)
        __enter__ = None
        def __exit__(self, kind, e, tb):
            return kind is not None
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W19', tell(e))
    W19 = G17
else:
    attempt('made W19', lambda: (brief(W19)))
attempt("~o1", lambda: (~o1))
attempt("W19.__dict__['a'].__delete__(o3)", lambda: (W19.__dict__['a'].__delete__(o3)))
try:
    class L20():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L20', tell(e))
    L20 = W19
else:
    attempt('made L20', lambda: (brief(L20)))
def scene21():
    stack = contextlib.ExitStack(); stack.callback(print, 'called back')
    stack.callback(L20('callback').m); del stack; gc.collect(); put('stack gone')
attempt('scene21', scene21)
gc.collect()
attempt("issubclass(Meta3, G6)", lambda: (issubclass(Meta3, G6)))
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
attempt("object.__setattr__(o3, 'd', 2)", lambda: (object.__setattr__(o3, 'd', 2)))
attempt("bytearray(o0)", lambda: (bytearray(o0)))
attempt("issubclass(N2, D7 | int)", lambda: (issubclass(N2, D7 | int)))
def step22():
    global o0, o1, o2, o3, o4
    o2 = weakref.proxy(o2)
attempt("o2 = weakref.proxy(o2)", step22)
attempt("list(itertools.islice(iter(o4, 1), 9))", lambda: (list(itertools.islice(iter(o4, 1), 9))))
attempt("mask(object.__str__(o4))", lambda: (mask(object.__str__(o4))))
def step23():
    global o0, o1, o2, o3, o4
    o3.c = 2**70
attempt("o3.c = 2**70", step23)
attempt("mask(repr(N2[int]))", lambda: (mask(repr(N2[int]))))
attempt("operator.concat(o2, o4)", lambda: (operator.concat(o2, o4)))
def step24():
    global o0, o1, o2, o3, o4
    C15.p.__doc__ = 'doc of change'
attempt("C15.p.__doc__ = 'doc of change'", step24)
attempt("own_doc(o4.m)", lambda: (own_doc(o4.m)))
attempt("f'{o4:_b}'", lambda: (f'{o4:_b}'))
def loop25():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                L20.__dict__['b'] = 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                functools.total_ordering(L20)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3[0:1] = frozenset([1])
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3.upper())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
        try:
            v = show(contextlib.ExitStack().enter_context(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
        try:
            v = show(issubclass(C1, collections.abc.Awaitable))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
attempt('loop25', loop25)
attempt("mask(repr(C1))", lambda: (mask(repr(C1))))
attempt("-o2", lambda: (-o2))
def step26():
    global o0, o1, o2, o3, o4
    o2[...] = None
attempt("o2[...] = None", step26)
attempt("copy.replace(o4)", lambda: (copy.replace(o4)))
attempt("ord(o2)", lambda: (ord(o2)))
def step27():
    global o0, o1, o2, o3, o4
    o1.__dict__ = {'d': 1j}
attempt("o1.__dict__ = {'d': 1j}", step27)
attempt("L20.n.__get__(None, L20) is L20.n", lambda: (L20.n.__get__(None, L20) is L20.n))
def step28():
    global o0, o1, o2, o3, o4
    M1.__bases__ += (C1,)
attempt("M1.__bases__ += (C1,)", step28)
attempt("super(M2, M2).n", lambda: (super(M2, M2).n))
attempt("type('X', (C15,), {'__slots__': ('a',)})().a", lambda: (type('X', (C15,), {'__slots__': ('a',)})().a))
def step29():
    global o0, o1, o2, o3, o4
    W19.__slots__ = ('c',)
attempt("W19.__slots__ = ('c',)", step29)
attempt("math.prod([o2, 2])", lambda: (math.prod([o2, 2])))
attempt("list(map(str, o2))", lambda: (list(map(str, o2))))
attempt("sorted([o1, o0, o1])", lambda: (sorted([o1, o0, o1])))
attempt("super(G17, o3).__init__()", lambda: (super(G17, o3).__init__()))
attempt("o1.__getstate__()", lambda: (o1.__getstate__()))
attempt("weakref.proxy(o3).n()", lambda: (weakref.proxy(o3).n()))
attempt("mask(repr(staticmethod(o4)))", lambda: (mask(repr(staticmethod(o4)))))
attempt("ord(o3)", lambda: (ord(o3)))
def step30():
    global o0, o1, o2, o3, o4
    o0[1:2] = o3
attempt("o0[1:2] = o3", step30)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
