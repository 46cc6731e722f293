# 70289
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
    class C1():
        a = b'x'
        b = NonData(70)
        def __init__(self, *args):
            self.c = 1j
        def m(self, *args):
            return 29
        def n(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of n'
            return (show(x), y, sorted(kw))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2[A](Generic[A]):
        __slots__ = map(str, ('__p', 'd', '__weakref__'))
        def d[V](self, v: V = 1) -> V: return v
        n = repr
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class G3[A: (int, str)](G2[T, int]):
        def d[V](self, v: V = 1) -> V: return v
        def m(self, *args):
            return list(super(type(self), self).m(*args) for _ in range(1)) if 80 > 80 else 80
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = G2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class G4(Generic[int]):
        c: 'T' = 1
        def m(self, *args):
            return (lambda: super().m(*args))() if self is None else super().__repr__() == 1
        def n(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().n()
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = G3
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    class E5(enum.ReprEnum):
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        _f = property(lambda self: 'prop')
        a = object()
        B = NonData(1)
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
        def m(self):
            return (self.name, self.value)
except Exception as e:
    print('class E5', tell(e))
    E5 = G4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    o0 = G4[T][int]()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G2[int]()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G3[T][int]()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class L6():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L6', tell(e))
    L6 = G4
else:
    attempt('made L6', lambda: (brief(L6)))
def scene7():
    x = L6('proxied'); p = weakref.proxy(x, lambda p: put('proxy callback'))
    put(p.name); del x
    try:
        p.name
    except ReferenceError as e:
        put(e)
attempt('scene7', scene7)
gc.collect()
def step8():
    global o0, o1, o2, o3, o4
    o0.__p = (1, 2)
attempt("o0.__p = (1, 2)", step8)
attempt("o4.__eq__(o4)", lambda: (o4.__eq__(o4)))
def step9():
    global o0, o1, o2, o3, o4
    del L6.b
attempt("del L6.b", step9)
attempt("str(o4)", lambda: (str(o4)))
try:
    E10 = enum.Flag('E10', {'C': 0, 'D': 1, 'A': 2})
except Exception as e:
    print('class E10', tell(e))
    E10 = L6
else:
    attempt('made E10', lambda: (brief(E10), enum_facts(E10)))
def step11():
    global o0, o1, o2, o3, o4
    L6.__bases__ = (L6,)
attempt("L6.__bases__ = (L6,)", step11)
attempt("G2.m", lambda: (G2.m))
def step12():
    global o0, o1, o2, o3, o4
    G4.__delattr__ = lambda self, name: say('late del', name)
attempt("G4.__delattr__ = lambda self, name: say('late del', name)", step12)
def step13():
    global o0, o1, o2, o3, o4
    M1.a = b'x'
attempt("M1.a = b'x'", step13)
attempt("E10.m()", lambda: (E10.m()))
attempt("dataclasses.asdict(o0)", lambda: (dataclasses.asdict(o0)))
def step14():
    global o0, o1, o2, o3, o4
    G2.n = G3.__dict__['n']
attempt("G2.n = G3.__dict__['n']", step14)
attempt("type(E10).__name__, type(type(E10))", lambda: (type(E10).__name__, type(type(E10))))
attempt("isinstance(M2, C1)", lambda: (isinstance(M2, C1)))
attempt("tuple(o4)", lambda: (tuple(o4)))
attempt("sum(o4)", lambda: (sum(o4)))
attempt("o2.__reduce_ex__(1)", lambda: (o2.__reduce_ex__(1)))
attempt("ascii(o4)", lambda: (ascii(o4)))
def step15():
    global o0, o1, o2, o3, o4
    G3.__slots__ = ('d',)
attempt("G3.__slots__ = ('d',)", step15)
attempt("o3.__ne__(o3)", lambda: (o3.__ne__(o3)))
def step16():
    global o0, o1, o2, o3, o4
    E5.p = decorated(lambda self, *args: 99)
attempt("E5.p = decorated(lambda self, *args: 99)", step16)
def step17():
    global o0, o1, o2, o3, o4
    del o0.c
attempt("del o0.c", step17)
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G4.__getattribute__ = type
            if i == 20:
                G4.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G4.__getattribute__
            v = show(o4.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
def step19():
    global o0, o1, o2, o3, o4
    o4.__dict__ = {'d': 0}
attempt("o4.__dict__ = {'d': 0}", step19)
def step20():
    global o0, o1, o2, o3, o4
    M2.__exit__ = functools.partial(lambda *args: ('partial12', len(args)), 1)
attempt("M2.__exit__ = functools.partial(lambda *args: ('partial12', len(args)), 1)", step20)
attempt("o1.name, o1.value", lambda: (o1.name, o1.value))
attempt("o4.n()", lambda: (o4.n()))
attempt("copy.copy(o2)", lambda: (copy.copy(o2)))
attempt("weakref.proxy(o0).d", lambda: (weakref.proxy(o0).d))
def step21():
    global o0, o1, o2, o3, o4
    E10.__doc__ = 'new doc'
attempt("E10.__doc__ = 'new doc'", step21)
attempt("list(o4)", lambda: (list(o4)))
attempt("~E5.A", lambda: (~E5.A))
try:
    @functools.total_ordering
    class F22(G2, list):
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @functools.cache
        def d(self): return self.missing_one
        def __gt__(self, o):
            return NotImplemented
        def __ge__(self, o):
            return False
        last = 1
except Exception as e:
    print('class F22', tell(e))
    F22 = L6
else:
    attempt('made F22', lambda: (brief(F22)))
attempt("G2(...)", lambda: (G2(...)))
attempt("len(o3)", lambda: (len(o3)))
def step23():
    global o0, o1, o2, o3, o4
    o1.__rxor__ = type
attempt("o1.__rxor__ = type", step23)
def hooked24():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G4.__setattr__ = functools.partialmethod(lambda *args: ('pm10', len(args)), 1)
            if i == 20:
                G4.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G4.__setattr__
            v = show(setattr(o3, 'd', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked24', i, v)
attempt('hooked24', hooked24)
attempt("raise_it(M1)", lambda: (raise_it(M1)))
attempt("o4.__init__()", lambda: (o4.__init__()))
attempt("E5.A | E5.B", lambda: (E5.A | E5.B))
attempt("o3['a']", lambda: (o3['a']))
attempt("range(o0)", lambda: (range(o0)))
attempt("repr(o0)", lambda: (repr(o0)))
attempt("G3.__dict__['d'].__get__(o1, G3)", lambda: (G3.__dict__['d'].__get__(o1, G3)))
attempt("unpack(o4)", lambda: (unpack(o4)))
attempt("'x'.ljust(o1)", lambda: ('x'.ljust(o1)))
attempt("o0.__hash__() == hash(o0)", lambda: (o0.__hash__() == hash(o0)))
attempt("operator.length_hint(o3, 3)", lambda: (operator.length_hint(o3, 3)))
attempt("sorted(o4)", lambda: (sorted(o4)))
attempt("super(M1, o2).m()", lambda: (super(M1, o2).m()))
def step25():
    global o0, o1, o2, o3, o4
    o4 = L6()
attempt("o4 = L6()", step25)
attempt("list(enumerate(o3))", lambda: (list(enumerate(o3))))
def step26():
    global o0, o1, o2, o3, o4
    o0.__orig_class__ = 5
attempt("o0.__orig_class__ = 5", step26)
attempt("isinstance(o3, (E5, M1, int))", lambda: (isinstance(o3, (E5, M1, int))))
attempt("str(o1)", lambda: (str(o1)))
attempt("tuple(o3)", lambda: (tuple(o3)))
attempt("1 in F22", lambda: (1 in F22))
attempt("names(vars(M2))", lambda: (names(vars(M2))))
def step27():
    global o0, o1, o2, o3, o4
    E10.__set_name__ = type
attempt("E10.__set_name__ = type", step27)
attempt("mask('%s %r' % (o4, o4))", lambda: (mask('%s %r' % (o4, o4))))
attempt("o1.__dict__", lambda: (o1.__dict__))
attempt("f'{o0}'", lambda: (f'{o0}'))
attempt("slice(o3, o2).indices(5)", lambda: (slice(o3, o2).indices(5)))
def loop28():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = frozenset([1])
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                G2.n = property(lambda self: 'prop50', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc50')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2.b.__wrapped__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
attempt('loop28', loop28)
attempt("eval('o3.c')", lambda: (eval('o3.c')))
def step29():
    global o0, o1, o2, o3, o4
    o1[o0] = {}
attempt("o1[o0] = {}", step29)
attempt("type('X', (E10, E5), {})", lambda: (type('X', (E10, E5), {})))
def step30():
    global o0, o1, o2, o3, o4
    [o2.c, *o2.b] = 1, 2, 3
attempt("[o2.c, *o2.b] = 1, 2, 3", step30)
attempt("G2({})", lambda: (G2({})))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
