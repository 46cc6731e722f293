# 700489
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
        __slots__ = ('a', 'b')
        a = ...
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def __floordiv__(self, o):
            return ('__floordiv__', 8)
        def __mod__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class P2():
        @abc.abstractmethod
        def n(self): ...
        def __init__(self, v): self.v = v
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    class E3(enum.IntEnum):
        D = enum.auto()
        A = 0
        E = 4
        a = 3
except Exception as e:
    print('class E3', tell(e))
    E3 = C1
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    @typing.runtime_checkable
    class P4(P2, Protocol):
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = C1
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class E5(enum.StrEnum):
        B = 'same'
        A = 'Av'
except Exception as e:
    print('class E5', tell(e))
    E5 = C1
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    @typing.runtime_checkable
    class P6(P4, Protocol):
        __slots__ = ()
        c: int = 3
        def __len__(self) -> int: ...
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = C1
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    class E7(enum.ReprEnum):
        def __repr__(self):
            return 'repr %s' % self._name_
        _ignore_ = ['F']
        B = 0
        a = enum.nonmember(4)
        def __format__(self, spec):
            return 'format ' + spec
except Exception as e:
    print('class E7', tell(e))
    E7 = P6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    class E8(P6):
        def __format__(self, spec):
            return 'format ' + spec
        a = 0
        C = enum.auto()
        _f = enum.auto()
except Exception as e:
    print('class E8', tell(e))
    E8 = P6
else:
    attempt('made E8', lambda: (brief(E8), enum_facts(E8)))
try:
    o0 = P6()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = P6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = P6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("E3.A | E3.B", lambda: (E3.A | E3.B))
def step9():
    global o0, o1, o2, o3, o4
    o2 **= 2
attempt("o2 **= 2", step9)
attempt("o2._asdict()", lambda: (o2._asdict()))
attempt("o4[0]", lambda: (o4[0]))
attempt("object.__getattribute__(o1, 'c')", lambda: (object.__getattribute__(o1, 'c')))
attempt("o4.__init__()", lambda: (o4.__init__()))
attempt("object.__subclasshook__(o2)", lambda: (object.__subclasshook__(o2)))
try:
    class E10(str, enum.StrEnum):
        _f = enum.auto()
        E = enum.auto()
        C = enum.auto()
        F = 9
except Exception as e:
    print('class E10', tell(e))
    E10 = P6
else:
    attempt('made E10', lambda: (brief(E10), enum_facts(E10)))
attempt("mask(repr(E5[int]))", lambda: (mask(repr(E5[int]))))
attempt("o4.__wrapped__", lambda: (o4.__wrapped__))
attempt("own_doc(C1)", lambda: (own_doc(C1)))
def step11():
    global o0, o1, o2, o3, o4
    P6.p.__defaults__ = (5,)
attempt("P6.p.__defaults__ = (5,)", step11)
def step12():
    global o0, o1, o2, o3, o4
    M2.n = M2.__dict__['n']
attempt("M2.n = M2.__dict__['n']", step12)
attempt("o1.__floordiv__(o4)", lambda: (o1.__floordiv__(o4)))
attempt("o3.__iadd__(o1)", lambda: (o3.__iadd__(o1)))
attempt("o4.upper()", lambda: (o4.upper()))
attempt("object.__lt__(o3, o0)", lambda: (object.__lt__(o3, o0)))
attempt("M1.__new__(E3)", lambda: (M1.__new__(E3)))
def step13():
    global o0, o1, o2, o3, o4
    functools.total_ordering(M2)
attempt("functools.total_ordering(M2)", step13)
def step14():
    global o0, o1, o2, o3, o4
    P4.__annotations__ = {'b': int}
attempt("P4.__annotations__ = {'b': int}", step14)
def step15():
    global o0, o1, o2, o3, o4
    E10.__itruediv__ = None
attempt("E10.__itruediv__ = None", step15)
attempt("copy.copy(o0).__dict__", lambda: (copy.copy(o0).__dict__))
attempt("o2.split()", lambda: (o2.split()))
attempt("P6 == M2", lambda: (P6 == M2))
def step16():
    global o0, o1, o2, o3, o4
    o0 = copy.copy(o0)
attempt("o0 = copy.copy(o0)", step16)
attempt("'%x' % (o1,)", lambda: ('%x' % (o1,)))
def step17():
    global o0, o1, o2, o3, o4
    del o0[0]
attempt("del o0[0]", step17)
try:
    class L18():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = E10
else:
    attempt('made L18', lambda: (brief(L18)))
def scene19():
    x = L18('thrown')
    def gen():
        try:
            yield x.name
        except ValueError as e:
            yield tell(e)
    g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None
attempt('scene19', scene19)
gc.collect()
try:
    class E20(C1):
        E = object()
        A = enum.auto()
        a = 2
        B = NonData(1)
        def __eq__(self, other):
            return NotImplemented
        F = 9
except Exception as e:
    print('class E20', tell(e))
    E20 = L18
else:
    attempt('made E20', lambda: (brief(E20), enum_facts(E20)))
attempt("E3.n(o3)", lambda: (E3.n(o3)))
attempt("object.__init_subclass__()", lambda: (object.__init_subclass__()))
attempt("weakref.ref(o4)() is o4", lambda: (weakref.ref(o4)() is o4))
attempt("operator.delitem(o2, 0)", lambda: (operator.delitem(o2, 0)))
try:
    class E21(enum.Enum):
        B = enum.auto(), enum.auto()
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
        _order_ = 'A B C'
except Exception as e:
    print('class E21', tell(e))
    E21 = L18
else:
    attempt('made E21', lambda: (brief(E21), enum_facts(E21)))
def step22():
    global o0, o1, o2, o3, o4
    o4.__class__ = E21
attempt("o4.__class__ = E21", step22)
def step23():
    global o0, o1, o2, o3, o4
    M2.__bases__ = ()
attempt("M2.__bases__ = ()", step23)
def step24():
    global o0, o1, o2, o3, o4
    for o0.c in range(3): pass
attempt("for o0.c in range(3): pass", step24)
attempt("type.mro(E21)", lambda: (type.mro(E21)))
def step25():
    global o0, o1, o2, o3, o4
    o0 = weakref.proxy(o0)
attempt("o0 = weakref.proxy(o0)", step25)
attempt("super(P4, P4).p", lambda: (super(P4, P4).p))
try:
    class E26(enum.StrEnum):
        _ignore_ = ['F']
        def __str__(self):
            return 'str ' + str(self.name)
        E = 'same'
        a = 'same'
        @property
        def p(self):
            return self._value_
except Exception as e:
    print('class E26', tell(e))
    E26 = E21
else:
    attempt('made E26', lambda: (brief(E26), enum_facts(E26)))
attempt("mask(repr(staticmethod(o3)))", lambda: (mask(repr(staticmethod(o3)))))
attempt("async_with(o1, o3)", lambda: (async_with(o1, o3)))
attempt("object.__delattr__(o4, 'd')", lambda: (object.__delattr__(o4, 'd')))
def hooked27():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                E10.__eq__ = str
            if i == 20:
                E10.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del E10.__eq__
            v = show(o2 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked27', i, v)
attempt('hooked27', hooked27)
attempt("o1 in [o1, o1]", lambda: (o1 in [o1, o1]))
attempt("copy.copy(o3)", lambda: (copy.copy(o3)))
attempt("E3(o0)", lambda: (E3(o0)))
def loop28():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                P4.__signature__ = inspect.Signature()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(P6.__dict__['b'].__get__(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
        try:
            v = show(E20.__slots__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
attempt('loop28', loop28)
try:
    class E29(enum.Flag):
        @functools.cached_property
        def d(self):
            return 'once'
        A = enum.auto()
        _f = 2
        a = 2
        D = 3
except Exception as e:
    print('class E29', tell(e))
    E29 = E21
else:
    attempt('made E29', lambda: (brief(E29), enum_facts(E29)))
attempt("E10.a", lambda: (E10.a))
attempt("o1.real, o1.imag", lambda: (o1.real, o1.imag))
attempt("'%s' % o2", lambda: ('%s' % o2))
attempt("o0.__lt__(o4)", lambda: (o0.__lt__(o4)))
def loop30():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.__getstate__ = repr
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del o1['a']
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4.__class__ = P2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([c.__name__ for c in type.__subclasses__(E3) if globals().get(c.__name__) is c])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop30', i, v)
attempt('loop30', loop30)
attempt("sliced(o2, o2)", lambda: (sliced(o2, o2)))
def loop31():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                L18.m.__kwdefaults__ = {'k': 7}
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E10.n = types.MethodType(lambda *args: ('bound', len(args)), 50)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(E20.__match_args__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
        try:
            v = show(contextlib.nullcontext(o1).__enter__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
        try:
            v = show(o4.to_bytes())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
attempt('loop31', loop31)
def step32():
    global o0, o1, o2, o3, o4
    o0 = E29.m
attempt("o0 = E29.m", step32)
def step33():
    global o0, o1, o2, o3, o4
    E21.__bases__ = (E7,)
attempt("E21.__bases__ = (E7,)", step33)
def step34():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(E21)
attempt("dataclass(slots=True)(E21)", step34)
attempt("asserts(o2)", lambda: (asserts(o2)))
def loop35():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__[Text('b')] = 1j
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E10.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                E21.__get__ = 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(itertools.accumulate([o0, o3])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop35', i, v)
        try:
            v = show(o0.__eq__(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop35', i, v)
attempt('loop35', loop35)
attempt("E21(3).b", lambda: (E21(3).b))
attempt("o1.copy()", lambda: (o1.copy()))
attempt("C1.A.B", lambda: (C1.A.B))
def step36():
    global o0, o1, o2, o3, o4
    o0.c.c = 1
attempt("o0.c.c = 1", step36)
attempt("o1.m(**o1)", lambda: (o1.m(**o1)))
attempt("mask(repr(staticmethod(o3)))", lambda: (mask(repr(staticmethod(o3)))))
def step37():
    global o0, o1, o2, o3, o4
    o3.__isabstractmethod__ = True
attempt("o3.__isabstractmethod__ = True", step37)
attempt("object.__reduce_ex__(o4, 0)", lambda: (object.__reduce_ex__(o4, 0)))
attempt("E7(*o3)", lambda: (E7(*o3)))
try:
    class E38(enum.Flag):
        def __repr__(self):
            return 'repr %s' % self._name_
        C = 0
        a = 0
        E = enum.auto()
except Exception as e:
    print('class E38', tell(e))
    E38 = E29
else:
    attempt('made E38', lambda: (brief(E38), enum_facts(E38)))
def loop39():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop39', i, v)
        try:
            v = show(~E7.A)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop39', i, v)
        try:
            v = show(min([o1, o0]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop39', i, v)
attempt('loop39', loop39)
def scene40():
    x = L18('dict'); x.__dict__['me'] = x; v = x.__dict__; put(sorted(v))
    v.clear(); put('cleared'); del x; put('gone')
attempt('scene40', scene40)
gc.collect()
attempt("async_with(o0, o1)", lambda: (async_with(o0, o1)))
attempt("P6.__dict__['a'].__get__(o1, P6)", lambda: (P6.__dict__['a'].__get__(o1, P6)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
