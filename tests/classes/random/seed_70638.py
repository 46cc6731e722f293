# 70638
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import inspect, math, operator, types, typing, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

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
        return repr(v)[:200]
    if t is str:
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


try:
    class C1(collections.defaultdict):
        __slots__ = {'d'}
        a = staticmethod(lambda *args: ('static37', len(args)))
        c = Data(43)
        __le__ = types.MethodType(lambda *args: 22, 1)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class W2(contextlib.AbstractContextManager):
        __exit__ = lambda *args: len(args)
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W2', tell(e))
    W2 = C1
else:
    attempt('made W2', lambda: (brief(W2)))
try:
    class W3():
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def __enter__(self):
            raise ValueError('no enter')
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = W2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    class E4(enum.Enum):
        a = 0
        E = 1
        _f = None
        A = NonData(1)
except Exception as e:
    print('class E4', tell(e))
    E4 = W3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class E5(enum.IntFlag):
        def __bool__(self):
            return False
        def __str__(self):
            return 'str ' + str(self.name)
        a = enum.auto()
        B = enum.auto()
        D = enum.auto()
        A = 0
        def __hash__(self):
            return 3
except Exception as e:
    print('class E5', tell(e))
    E5 = W3
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    N6 = type('N6', (), {'a': property(lambda self: 'prop19'), 'c': {'a': 1}, 'b': Counting()})
except Exception as e:
    print('class N6', tell(e))
    N6 = W3
else:
    attempt('made N6', lambda: (brief(N6)))
try:
    class E7(enum.Enum):
        _f = enum.nonmember(4)
        E = NonData(1)
        D = property(lambda self: 'prop')
        A = frozenset([1])
except Exception as e:
    print('class E7', tell(e))
    E7 = N6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    o0 = C1('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W2()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W2()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W2()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step8():
    global o0, o1, o2, o3, o4
    o3.__setstate__({'a': 2})
attempt("o3.__setstate__({'a': 2})", step8)
attempt("N6[0]", lambda: (N6[0]))
attempt("sorted([W2, E5], key=name_of)", lambda: (sorted([W2, E5], key=name_of)))
attempt("own_doc(o2.n)", lambda: (own_doc(o2.n)))
attempt("range(o3)", lambda: (range(o3)))
attempt("[x for x in o4]", lambda: ([x for x in o4]))
attempt("object.__getattribute__(o4, 'd')", lambda: (object.__getattribute__(o4, 'd')))
def step9():
    global o0, o1, o2, o3, o4
    type.__setattr__(W2, 'c', 2)
attempt("type.__setattr__(W2, 'c', 2)", step9)
try:
    class L10():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = N6
else:
    attempt('made L10', lambda: (brief(L10)))
def scene11():
    x = L10('held by partial'); f = functools.partial(print, x.name); g = x.m
    del x; put('still'); g = None; put('gone')
attempt('scene11', scene11)
gc.collect()
try:
    class L12(L10):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = L10
else:
    attempt('made L12', lambda: (brief(L12)))
def scene13():
    x = L12('cell')
    def f():
        def g(): return __class__ if 0 else x.name
        return g
    h = f(); x = None; put(show(call(lambda: attempt('h', h))))
attempt('scene13', scene13)
gc.collect()
attempt("o4 + o2", lambda: (o4 + o2))
attempt("o2.__reduce_ex__(2)", lambda: (o2.__reduce_ex__(2)))
attempt("E4[0]", lambda: (E4[0]))
attempt("list(map(M2, [1, 2]))", lambda: (list(map(M2, [1, 2]))))
attempt("C1.A.B", lambda: (C1.A.B))
attempt("round(o1)", lambda: (round(o1)))
attempt("o0._replace(b=1)", lambda: (o0._replace(b=1)))
attempt("type('X', (W2,), {'__slots__': ('a',)})().a", lambda: (type('X', (W2,), {'__slots__': ('a',)})().a))
def step14():
    global o0, o1, o2, o3, o4
    W3.__signature__ = inspect.Signature()
attempt("W3.__signature__ = inspect.Signature()", step14)
attempt("own_doc(W3.__dict__['b'])", lambda: (own_doc(W3.__dict__['b'])))
attempt("object.__delattr__(o4, 'b')", lambda: (object.__delattr__(o4, 'b')))
def step15():
    global o0, o1, o2, o3, o4
    o0 = copy.copy(o0)
attempt("o0 = copy.copy(o0)", step15)
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(M2) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(M2) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("o0.__format__('>9')", lambda: (o0.__format__('>9')))
attempt("o1.n()", lambda: (o1.n()))
attempt("W2.__new__(W2)", lambda: (W2.__new__(W2)))
attempt("deleted(o0, 'a')", lambda: (deleted(o0, 'a')))
def step16():
    global o0, o1, o2, o3, o4
    N6.__bases__ = (M2,)
attempt("N6.__bases__ = (M2,)", step16)
attempt("list(enumerate(o0))", lambda: (list(enumerate(o0))))
try:
    class E17(enum.StrEnum):
        E = 'same'
        a = 'same'
        A = 'same'
        B = 'same'
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E17', tell(e))
    E17 = L12
else:
    attempt('made E17', lambda: (brief(E17), enum_facts(E17)))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N6.__len__ = functools.partial(lambda *args: ('partial28', len(args)), 1)
            if i == 20:
                N6.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N6.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("sorted([o2, o2, o2])", lambda: (sorted([o2, o2, o2])))
attempt("L12.__match_args__", lambda: (L12.__match_args__))
def step19():
    global o0, o1, o2, o3, o4
    E7.__new__ = operator.attrgetter('a')
attempt("E7.__new__ = operator.attrgetter('a')", step19)
def step20():
    global o0, o1, o2, o3, o4
    o1.__dict__ = collections.OrderedDict(c=1)
attempt("o1.__dict__ = collections.OrderedDict(c=1)", step20)
attempt("unpack(o1)", lambda: (unpack(o1)))
attempt("abs(o1)", lambda: (abs(o1)))
attempt("E17[0]", lambda: (E17[0]))
attempt("sorted(o0)", lambda: (sorted(o0)))
attempt("object.__getattribute__(o3, 'a')", lambda: (object.__getattribute__(o3, 'a')))
def step21():
    global o0, o1, o2, o3, o4
    M1.__slots__ = ('b',)
attempt("M1.__slots__ = ('b',)", step21)
def scene22():
    x = L10('gen')
    g = (lambda held: (held.name for _ in range(2)))(x)
    x = None; put(next(g)); g = None; put('gone')
attempt('scene22', scene22)
gc.collect()
def step23():
    global o0, o1, o2, o3, o4
    o0.__dict__.update(a=2.5, m=functools.partial(lambda *args: ('partial75', len(args)), 1))
attempt("o0.__dict__.update(a=2.5, m=functools.partial(lambda *args: ('partial75', len(args)), 1))", step23)
def step24():
    global o0, o1, o2, o3, o4
    o4.__wrapped__ = o1
attempt("o4.__wrapped__ = o1", step24)
try:
    class L25(W2):
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L25', tell(e))
    L25 = E17
else:
    attempt('made L25', lambda: (brief(L25)))
def scene26():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L25('cycle')); put(next(g)); g.gi_frame.f_locals['held'].a = g
    g = None; gc.collect(); put('gone')
attempt('scene26', scene26)
gc.collect()
attempt("+o0", lambda: (+o0))
def hooked27():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L12.__get__ = functools.partialmethod(lambda *args: ('pm87', len(args)), 1)
            if i == 20:
                L12.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L12.__get__
            v = show(o1.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked27', i, v)
attempt('hooked27', hooked27)
def step28():
    global o0, o1, o2, o3, o4
    W2.__type_params__ = ()
attempt("W2.__type_params__ = ()", step28)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
