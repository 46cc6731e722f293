# 900747
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
    class C1(Entries(), metaclass=M1):
        __slots__ = ()
        a = functools.cached_property(lambda self: say('cached') or 78)
        def __init__(self, *args):
            self.b = [3]
            self.a = frozenset([1])
        def m(self, *args):
            return super().__getattribute__('b')
        def n(self, *args):
            return 85
        def p(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().p()
        def __iand__(self, o):
            return super().__iand__(o)
        def __getnewargs__(self):
            return (1,)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(dict[str, T]):
        def p(self, *args):
            return super(C1, self).p(*args)
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class E3(enum.ReprEnum):
        __slots__ = ()
        _order_ = 'A B C'
        E = enum.member(5)
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
except Exception as e:
    print('class E3', tell(e))
    E3 = G2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    @functools.total_ordering
    class F4():
        __slots__ = [Text(name) for name in ('d', 'b')]
        p = functools.partialmethod(_base, z=4)
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = E3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    class G5(G2[int, str], list[T]):
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        @property
        def n(self):
            return self.c
        def p(self, *args):
            return vars(self).get('d', 58)
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = F4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    E6 = enum.IntFlag('E6', {'E': 0, '_f': 1})
except Exception as e:
    print('class E6', tell(e))
    E6 = G5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = E3['A']
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G2[T][int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G2[int]()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def loop7():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del G5.__abstractmethods__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                functools.total_ordering(E3)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                object.__delattr__(o2, 'b')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o0.__reduce_ex__(3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(o0.as_integer_ratio())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(o1.__setstate__({'a': 1}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("E6(2.5)", lambda: (E6(2.5)))
try:
    class L8():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L8', tell(e))
    L8 = G5
else:
    attempt('made L8', lambda: (brief(L8)))
def model9():
    @dataclass(slots=True)
    class P:
        x: int
        a: object = 0
    class En(P, enum.Flag):
        A = 1
        B = (5, 's')
    put(mask(repr(E.A)), E.A.x, E.A.a, E.A.value, mask(str(E.B)), E(E.A.value) is E.A)
    put(hash(E.A) == hash(E.A), E.A == E.B, copy.copy(E.A) is E.A)
attempt('model9', model9)
gc.collect()
attempt("E3(**{'a': 1})", lambda: (E3(**{'a': 1})))
attempt("~o4", lambda: (~o4))
def step10():
    global o0, o1, o2, o3, o4
    o3.__dict__ = 1j
attempt("o3.__dict__ = 1j", step10)
def step11():
    global o0, o1, o2, o3, o4
    setattr(M1, Text('n'), lambda self: self.a)
attempt("setattr(M1, Text('n'), lambda self: self.a)", step11)
attempt("list(o0)", lambda: (list(o0)))
attempt("repr(o3)", lambda: (repr(o3)))
attempt("complex(o2)", lambda: (complex(o2)))
attempt("E3 + G2", lambda: (E3 + G2))
attempt("object.__getattribute__(o1, 'b')", lambda: (object.__getattribute__(o1, 'b')))
attempt("[c.__name__ for c in type.__subclasses__(M2) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(M2) if globals().get(c.__name__) is c]))
attempt("int(o0, 10)", lambda: (int(o0, 10)))
attempt("getattr(o3, Text('c'))", lambda: (getattr(o3, Text('c'))))
attempt("math.isclose(o2, o3)", lambda: (math.isclose(o2, o3)))
attempt("o3.__p", lambda: (o3.__p))
def step12():
    global o0, o1, o2, o3, o4
    o1.__init__('ab', a='ab')
attempt("o1.__init__('ab', a='ab')", step12)
attempt("isinstance(o4, typing.Sized)", lambda: (isinstance(o4, typing.Sized)))
def step13():
    global o0, o1, o2, o3, o4
    functools.total_ordering(M1)
attempt("functools.total_ordering(M1)", step13)
attempt("o4(1, k=2)", lambda: (o4(1, k=2)))
attempt("M2.m.__get__(None, M2) is M2.m", lambda: (M2.m.__get__(None, M2) is M2.m))
def step14():
    global o0, o1, o2, o3, o4
    o1 = iter(o1)
attempt("o1 = iter(o1)", step14)
attempt("o1 <= -1", lambda: (o1 <= -1))
attempt("super(E3, M2).m(o4)", lambda: (super(E3, M2).m(o4)))
attempt("o2.m()", lambda: (o2.m()))
attempt("list(map(str, o3))", lambda: (list(map(str, o3))))
def step15():
    global o0, o1, o2, o3, o4
    del type.a
attempt("del type.a", step15)
def step16():
    global o0, o1, o2, o3, o4
    setattr(o3, 'c b', 2)
attempt("setattr(o3, 'c b', 2)", step16)
attempt("super(E3, o1).__thisclass__, super(E3, o1).__self_class__", lambda: (super(E3, o1).__thisclass__, super(E3, o1).__self_class__))
attempt("M2.__new__(M2)", lambda: (M2.__new__(M2)))
attempt("L8[int]", lambda: (L8[int]))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
