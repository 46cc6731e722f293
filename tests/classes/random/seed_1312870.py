# 1312870
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
    class C1(Exception, metaclass=M1):
        c = -1
        def __aiter__(self):
            raise IndexError('ix')
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    R2 = collections.namedtuple('R2', ['d', 'x', 'c'], defaults=(1, 2, 3, 4, 5))
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    @functools.total_ordering
    class F3(C1):
        __slots__ = {'a'}
        def __le__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F3', tell(e))
    F3 = R2
else:
    attempt('made F3', lambda: (brief(F3)))
try:
    class G4(Generic[T]):
        __slots__ = ('b',)
        def m(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().m()
        def n(self, *args):
            nonlocal_39 = self; return (lambda: nonlocal_39.c)()
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = F3
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    R5 = collections.namedtuple('R5', ['a', 'c', 'x', 'd'], module='mod')
except Exception as e:
    print('class R5', tell(e))
    R5 = G4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    class G6[A](G4[[int], T]):
        @classmethod
        def n(cls, *args):
            return (1, super().n(*args))
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = R5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    class G7(G6[T, int], Generic[int]):
        def m(self, *args):
            self.b = 83; return 83
        def n(self, *args):
            del self.d; return 37
        @property
        def p(self):
            return self.d
        last = 1
except Exception as e:
    print('class G7', tell(e))
    G7 = G6
else:
    attempt('made G7', lambda: (brief(G7), generic_facts(G7)))
try:
    o0 = R5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("G6[int]", lambda: (G6[int]))
def step8():
    global o0, o1, o2, o3, o4
    R2.m = o0.m
attempt("R2.m = o0.m", step8)
attempt("abs(o0)", lambda: (abs(o0)))
attempt("names(n for n, v in inspect.getmembers(F3, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(F3, inspect.isfunction))))
def step9():
    global o0, o1, o2, o3, o4
    C1.__getattr__ = lambda self, name: ('late', name)
attempt("C1.__getattr__ = lambda self, name: ('late', name)", step9)
attempt("G6.__new__(G6)", lambda: (G6.__new__(G6)))
attempt("o3.__deepcopy__({})", lambda: (o3.__deepcopy__({})))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 += M1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.b = staticmethod(lambda *args: ('static35', len(args)))
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                async_for(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(math.floor(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(type.__dict__['__doc__'].__get__(G4) and 1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(str(o4, 'utf-8'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("'{0.a} {0}'.format(o1)", lambda: ('{0.a} {0}'.format(o1)))
attempt("ord(o0)", lambda: (ord(o0)))
attempt("+o2", lambda: (+o2))
attempt("vars(copy.deepcopy(o1))", lambda: (vars(copy.deepcopy(o1))))
attempt("G6.on_meta()", lambda: (G6.on_meta()))
attempt("C1.__abstractmethods__", lambda: (C1.__abstractmethods__))
def step11():
    global o0, o1, o2, o3, o4
    M1.__getattribute__ = lambda self, name: ('all', name)
attempt("M1.__getattribute__ = lambda self, name: ('all', name)", step11)
attempt("o1[0]", lambda: (o1[0]))
attempt("o1 < o2 < o1", lambda: (o1 < o2 < o1))
attempt("o4 - o2", lambda: (o4 - o2))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1, o2 = o2, o1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(types.MethodType(o0, o0)())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o3.real, o3.imag", lambda: (o3.real, o3.imag))
attempt("o4.__getstate__()", lambda: (o4.__getstate__()))
attempt("own_doc(o4)", lambda: (own_doc(o4)))
def step13():
    global o0, o1, o2, o3, o4
    o3 |= o0
attempt("o3 |= o0", step13)
try:
    class L14():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = G7
else:
    attempt('made L14', lambda: (brief(L14)))
def model15():
    class Meta(type):
        @property
        def d(cls): return cls.__qualname__
        @d.setter
        def d(cls, v): cls.__qualname__ = v
    attempt('X', lambda: Meta('X', (L14,), {'d': {'a': 1}}).d)
    class X(metaclass=Meta): d = 0
    attempt('X', lambda: X.d); attempt('set', lambda: setattr(X, 'd', {}))
    put(X.__name__, X.__qualname__, X().d); attempt('d', lambda: delattr(X, 'd'))
attempt('model15', model15)
gc.collect()
attempt("'c' in G4.__dict__, G4.__dict__.get('p')", lambda: ('c' in G4.__dict__, G4.__dict__.get('p')))
def step16():
    global o0, o1, o2, o3, o4
    R2.__imod__ = functools.partial(lambda *args: 75)
attempt("R2.__imod__ = functools.partial(lambda *args: 75)", step16)
attempt("R5.tag", lambda: (R5.tag))
attempt("C1.__annotations__", lambda: (C1.__annotations__))
attempt("G4 == R2", lambda: (G4 == R2))
attempt("mask(repr(M2[int]))", lambda: (mask(repr(M2[int]))))
attempt("G7.__new__(L14)", lambda: (G7.__new__(L14)))
attempt("hash(o3) == hash(o3)", lambda: (hash(o3) == hash(o3)))
def step17():
    global o0, o1, o2, o3, o4
    o3 = iter(o3)
attempt("o3 = iter(o3)", step17)
attempt("int(o4, 10)", lambda: (int(o4, 10)))
attempt("list(o1)", lambda: (list(o1)))
attempt("getattr(o2, 5)", lambda: (getattr(o2, 5)))
attempt("tuple.__new__(R2, (1,))", lambda: (tuple.__new__(R2, (1,))))
attempt("'%c' % (o1,)", lambda: ('%c' % (o1,)))
attempt("'x'.ljust(o3)", lambda: ('x'.ljust(o3)))
def model18():
    class Meta(M1):
        def mro(cls):
            return [cls, *type.mro(cls)[1:][::-1]]
    class X(G6, metaclass=Meta): c = {}
    put(X.__mro__, X.__base__); attempt('x', lambda: X().p())
    attempt('bases', lambda: setattr(X, '__bases__', (R5,))); put(X.__mro__)
    class Y(X): pass
    put(Y.__mro__)
attempt('model18', model18)
gc.collect()
attempt("math.factorial(o0)", lambda: (math.factorial(o0)))
def step19():
    global o0, o1, o2, o3, o4
    del C1.__annotations__
attempt("del C1.__annotations__", step19)
attempt("operator.attrgetter('a', 'm')(o4)", lambda: (operator.attrgetter('a', 'm')(o4)))
attempt("o4.__orig_class__.__args__", lambda: (o4.__orig_class__.__args__))
attempt("unpack(o2)", lambda: (unpack(o2)))
attempt("len({o3, o4})", lambda: (len({o3, o4})))
attempt("len({o1, o2})", lambda: (len({o1, o2})))
def step20():
    global o0, o1, o2, o3, o4
    o4.__dict__[Text('b')] = {}
attempt("o4.__dict__[Text('b')] = {}", step20)
def step21():
    global o0, o1, o2, o3, o4
    [o3.b, *o4.b] = 1, 2, 3
attempt("[o3.b, *o4.b] = 1, 2, 3", step21)
attempt("type.__dict__['__dict__'].__get__(R2).get('b')", lambda: (type.__dict__['__dict__'].__get__(R2).get('b')))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
