# 1334086
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
        __slots__ = []
        def __init__(self, *args):
            self.b = ()
            raise OSError(2, 'none')
        def m(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().m()
        def n(self, *args):
            super().c = 24
        def p(self, *args):
            return super().__getattribute__('d')
        def __floor__(self):
            return 7
        def __subclasshook__(self, other):
            return 'wrong'
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        __hash__ = None
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        __slots__ = map(str, ('__p', 'c'))
        a = frozenset([1])
        d = functools.cached_property(lambda self: say('cached') or 99)
        def __init__(self, *args):
            self.c = 1j
            self.a = None
        def m(self, *args):
            raise ValueError('v')
        def n(self, *args):
            return 90
        __index__ = Counting()
        def __index__(self):
            return 0
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(C1):
        @property
        def m(self):
            return self.d
        def __iand__(self, o):
            return object()
        def __delitem__(self, key):
            raise RuntimeError('r')
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class W4(Exception):
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def __exit__(self, kind, e, tb):
            return kind is not None
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = C3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    class W5(W4):
        def __enter__(self):
            raise ValueError('no enter')
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        __enter__ = None
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = W4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class W6():
        def close(self): say('close')
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = W5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    class C7():
        a = classmethod(lambda cls, *args: (cls.__name__, 41))
        b = property(lambda self: 'prop39')
        def m(self, *args):
            return vars(self).get('b', 17)
        def __or__(self, o):
            return ('__or__', 5)
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = W6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    @typing.runtime_checkable
    class P8(Protocol):
        @property
        def d(self): ...
        b: 'str'
        @classmethod
        def p(cls): ...
        last = 1
except Exception as e:
    print('class P8', tell(e))
    P8 = C7
else:
    attempt('made P8', lambda: (brief(P8), sorted(getattr(P8, '__protocol_attrs__', ()))))
try:
    o0 = W5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C2('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C2()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("copy.copy(o2)", lambda: (copy.copy(o2)))
attempt("copy.copy(o2)", lambda: (copy.copy(o2)))
attempt("names(object.__dir__(o4))", lambda: (names(object.__dir__(o4))))
attempt("[n for n, v in inspect.getmembers(o1) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o1) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("P8.__new__ is object.__new__", lambda: (P8.__new__ is object.__new__))
def step9():
    global o0, o1, o2, o3, o4
    o2 = o2.p
attempt("o2 = o2.p", step9)
try:
    class L10():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = C7
else:
    attempt('made L10', lambda: (brief(L10)))
def model11():
    class Noisy:
        __set_name__ = 5
    attempt('type', lambda: type('X', (W6,), {'b': Noisy(), 'd': Data(5)}).b)
    attempt('type', lambda: type('X', (C2,), {'b': Noisy(), '__slots__': 'a'}))
attempt('model11', model11)
gc.collect()
def model12():
    class X(C7):
        def __iter__(self, *args): return 1
    x = X.__new__(X)
    for t in (lambda: x == 1, lambda: x < x, lambda: hash(x) and 1, lambda: bool(x), lambda: len(x), lambda: list(zip(x, (1, 2))), lambda: x(), lambda: x[0], lambda: {x: 1}, lambda: x != x):
        attempt('t', t)
attempt('model12', model12)
gc.collect()
attempt("float(o2)", lambda: (float(o2)))
def step13():
    global o0, o1, o2, o3, o4
    object.__delattr__(o0, 'a')
attempt("object.__delattr__(o0, 'a')", step13)
def step14():
    global o0, o1, o2, o3, o4
    sorted(o3)
attempt("sorted(o3)", step14)
def step15():
    global o0, o1, o2, o3, o4
    del C7.__init__
attempt("del C7.__init__", step15)
def step16():
    global o0, o1, o2, o3, o4
    o1.__dict__[Text('b')] = ...
attempt("o1.__dict__[Text('b')] = ...", step16)
attempt("o3.m.__self__", lambda: (o3.m.__self__))
attempt("bytearray(o2)", lambda: (bytearray(o2)))
attempt("isinstance(o3, (W6, M1, int))", lambda: (isinstance(o3, (W6, M1, int))))
def step17():
    global o0, o1, o2, o3, o4
    o0.__orig_class__ = 5
attempt("o0.__orig_class__ = 5", step17)
attempt("math.sqrt(o4)", lambda: (math.sqrt(o4)))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.update(d=True, m=dict)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__dict__['n'] = o2
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4 = dataclass(W4)()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(gc.is_tracked(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(object.__reduce_ex__(o4, 4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.p = 1j
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                W4.__annotations__['d'] = W4
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                L10.__set_name__ = operator.attrgetter('a')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(itertools.starmap(o2, [(1, 2)])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(operator.concat(o0, o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("W6['A']", lambda: (W6['A']))
attempt("len({o4, o1})", lambda: (len({o4, o1})))
attempt("functools.reduce(o3, o1, 1)", lambda: (functools.reduce(o3, o1, 1)))
def model20():
    class Ref(weakref.ref):
        pass
        pass
    x = Plain()
    r = Ref(x, None)
    attempt('a', lambda: setattr(r, 'b', b'x')); attempt('a', lambda: r.b)
    put(r(), r == weakref.ref(x), weakref.getweakrefcount(x)); del x; gc.collect(); put(r())
attempt('model20', model20)
gc.collect()
attempt("type.__subclasscheck__(C7, M2)", lambda: (type.__subclasscheck__(C7, M2)))
def step21():
    global o0, o1, o2, o3, o4
    o2 = o2.m
attempt("o2 = o2.m", step21)
attempt("L10.__dict__['c'].__name__, L10.__dict__['c'].__objclass__", lambda: (L10.__dict__['c'].__name__, L10.__dict__['c'].__objclass__))
attempt("operator.length_hint(o3, 3)", lambda: (operator.length_hint(o3, 3)))
attempt("o4.__orig_class__.__args__", lambda: (o4.__orig_class__.__args__))
attempt("M2[int, str]", lambda: (M2[int, str]))
attempt("C3.__type_params__", lambda: (C3.__type_params__))
attempt("type.__dict__['__doc__'].__get__(M2) and 1", lambda: (type.__dict__['__doc__'].__get__(M2) and 1))
attempt("M2.__new__ is object.__new__", lambda: (M2.__new__ is object.__new__))
attempt("operator.length_hint(o4, 3)", lambda: (operator.length_hint(o4, 3)))
attempt("o1.add(o1)", lambda: (o1.add(o1)))
attempt("M1.A.B", lambda: (M1.A.B))
attempt("names(type.__dir__(C1))", lambda: (names(type.__dir__(C1))))
attempt("o1.__getnewargs__()", lambda: (o1.__getnewargs__()))
attempt("object.__subclasshook__(o0)", lambda: (object.__subclasshook__(o0)))
def hooked22():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L10.__eq__ = str
            if i == 20:
                L10.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L10.__eq__
            v = show(o4 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked22', i, v)
attempt('hooked22', hooked22)
def step23():
    global o0, o1, o2, o3, o4
    W5.__new__ = operator.attrgetter('a')
attempt("W5.__new__ = operator.attrgetter('a')", step23)
def step24():
    global o0, o1, o2, o3, o4
    o2.b, o3.b = o3.b, o2.b
attempt("o2.b, o3.b = o3.b, o2.b", step24)
attempt("type.__new__(type, 'X', (C2,), {})", lambda: (type.__new__(type, 'X', (C2,), {})))
attempt("object.__format__(o3, '')", lambda: (object.__format__(o3, '')))
attempt("'%s %r' % (o4, o1)", lambda: ('%s %r' % (o4, o1)))
attempt("bisect.bisect([1, 2, 3], o4)", lambda: (bisect.bisect([1, 2, 3], o4)))
attempt("sorted([3, 1, 2], key=o2)", lambda: (sorted([3, 1, 2], key=o2)))
attempt("W4.__base__", lambda: (W4.__base__))
attempt("o2.__traceback__ is None", lambda: (o2.__traceback__ is None))
attempt("super(C2, type(o2)).n", lambda: (super(C2, type(o2)).n))
attempt("names(C3.m.__dict__)", lambda: (names(C3.m.__dict__)))
attempt("type.__dict__['__doc__'].__get__(W6) and 1", lambda: (type.__dict__['__doc__'].__get__(W6) and 1))
def model25():
    alias = types.SimpleNamespace(__mro_entries__=decorated(lambda self, *args: 51))
    attempt('a', lambda: types.resolve_bases((alias, W5)))
    class X(typing.List[int]): pass
    put(X.__bases__, hasattr(X, '__orig_bases__'))
attempt('model25', model25)
gc.collect()
try:
    class L26():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L26', tell(e))
    L26 = L10
else:
    attempt('made L26', lambda: (brief(L26)))
def model27():
    class Meta(type):
        def mro(cls):
            cls.b = 1; return type.mro(cls)
    class X(C1, metaclass=Meta): d = {}
    put(X.__mro__, X.__base__); attempt('x', lambda: X().m())
    attempt('bases', lambda: setattr(X, '__bases__', (W6,))); put(X.__mro__)
    class Y(X): pass
    put(Y.__mro__)
attempt('model27', model27)
gc.collect()
attempt("'%5.1f' % (o3,)", lambda: ('%5.1f' % (o3,)))
def loop28():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del M2.__doc__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.m.__self__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
        try:
            v = show(o0.join([o4, 's']))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
        try:
            v = show(list(itertools.accumulate([o0, o3])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
attempt('loop28', loop28)
def step29():
    global o0, o1, o2, o3, o4
    o0 = weakref.ref(o0)
attempt("o0 = weakref.ref(o0)", step29)
attempt("M2.__annotations__", lambda: (M2.__annotations__))
def step30():
    global o0, o1, o2, o3, o4
    for o0 in [o1, o0]: pass
attempt("for o0 in [o1, o0]: pass", step30)
attempt("o1.append(1)", lambda: (o1.append(1)))
def loop31():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                P8.__doc__ = 'new doc'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.__init__(-1, a=-1)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                [o2.a, *o0.b] = 1, 2, 3
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3.__replace__(c=1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
attempt('loop31', loop31)
attempt("M1[0]", lambda: (M1[0]))
attempt("math.factorial(o3)", lambda: (math.factorial(o3)))
attempt("operator.indexOf(o2, 2)", lambda: (operator.indexOf(o2, 2)))
attempt("[f.name for f in dataclasses.fields(o1)]", lambda: ([f.name for f in dataclasses.fields(o1)]))
def step32():
    global o0, o1, o2, o3, o4
    o3.__init__((1, 2))
attempt("o3.__init__((1, 2))", step32)
attempt("classmethod(C3).__wrapped__", lambda: (classmethod(C3).__wrapped__))
attempt("int(o3)", lambda: (int(o3)))
try:
    class C33():
        c = -1
        d = staticmethod(functools.partial(max, 91))
        def __init__(self, *args):
            super().__init__()
            self.a = {}
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __rtruediv__(self, o):
            return super().__rtruediv__(o)
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        last = 1
except Exception as e:
    print('class C33', tell(e))
    C33 = L26
else:
    attempt('made C33', lambda: (brief(C33)))
attempt("dict(o1)", lambda: (dict(o1)))
attempt("list(itertools.zip_longest(o0, o0))", lambda: (list(itertools.zip_longest(o0, o0))))
attempt("o0 | o3", lambda: (o0 | o3))
attempt("dataclasses.is_dataclass(o3), dataclasses.is_dataclass(L26)", lambda: (dataclasses.is_dataclass(o3), dataclasses.is_dataclass(L26)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
