# 1335616
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
        a = 2
        b = property(lambda self: 'prop78')
        def __init__(self, x=0, *y):
            super().__init__(a=1)
            self.c = 2.5
            self.a = 1j
            self.d = {'a': 1}
        def m(self, *args):
            return (42, super(__class__, self).m(*args))
        @property
        def p(self):
            return self.a
        def __subclasscheck__(self, x):
            return True
        def __str__(self):
            return 2**70
        __mro_entries__ = staticmethod(lambda *args: 84)
        def __rsub__(self, o):
            return super().__rsub__(o)
        __dict__ = 5
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class W2(contextlib.AbstractContextManager):
        __enter__ = None
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W2', tell(e))
    W2 = C1
else:
    attempt('made W2', lambda: (brief(W2)))
try:
    class G3[*Ts]():
        c: 'T' = 1
        def d[V](self, v: V = 1) -> V: return v
        def p(self, *args):
            return NotImplemented
        def __init__(self, a=1, b=2):
            self.b = ()
            self.c = 'ab'
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = W2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class W4(collections.deque):
        __enter__ = None
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        def close(self): say('close')
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = G3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    class F5(G3):
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @decorated
        def p(self, *args):
            return len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        @functools.cache
        def d(self): return self.missing_one
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = W4
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    class G6[A](list[A]):
        c: 'T' = 1
        def m(self, *args):
            return super().d
        def p(self, *args):
            return vars(self).get('d', 13)
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = F5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    class W7(G6, contextlib.AbstractContextManager):
        def __enter__(self):
            raise ValueError('no enter')
        def close(self): say('close')
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        last = 1
except Exception as e:
    print('class W7', tell(e))
    W7 = G6
else:
    attempt('made W7', lambda: (brief(W7)))
try:
    class G8(G6, Generic[T]):
        m = dict
        last = 1
except Exception as e:
    print('class G8', tell(e))
    G8 = W7
else:
    attempt('made G8', lambda: (brief(G8), generic_facts(G8)))
try:
    class G9[A, B: int]():
        def m(self, *args):
            return vars(self).get('b', 26)
        p = functools.partialmethod(lambda *args: ('pm22', len(args)), 1)
        last = 1
except Exception as e:
    print('class G9', tell(e))
    G9 = G8
else:
    attempt('made G9', lambda: (brief(G9), generic_facts(G9)))
try:
    class A10(abc.ABC):
        __abstractmethods__ = frozenset(['z'])
        @property
        @abc.abstractmethod
        def a(self): ...
        last = 1
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
except Exception as e:
    print('class A10', tell(e))
    A10 = G9
else:
    attempt('made A10', lambda: (brief(A10), sorted(getattr(A10, '__abstractmethods__', ()))))
def step11():
    global o0, o1, o2, o3, o4
    A10.register(A10)
attempt("A10.register(A10)", step11)
try:
    o0 = G3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A10()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F5(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A10(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class W12():
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def __exit__(self, kind, e, tb):
            return kind is not None
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W12', tell(e))
    W12 = A10
else:
    attempt('made W12', lambda: (brief(W12)))
attempt("o3 & (1, 2)", lambda: (o3 & (1, 2)))
attempt("W7.__name__, W7.__qualname__, W7.__module__", lambda: (W7.__name__, W7.__qualname__, W7.__module__))
attempt("F5.__static_attributes__", lambda: (F5.__static_attributes__))
attempt("G9[T][int]()", lambda: (G9[T][int]()))
attempt("list(itertools.takewhile(o4, [1, 0, 2]))", lambda: (list(itertools.takewhile(o4, [1, 0, 2]))))
attempt("list(itertools.takewhile(o4, [1, 0, 2]))", lambda: (list(itertools.takewhile(o4, [1, 0, 2]))))
attempt("super(A10, o3).n()", lambda: (super(A10, o3).n()))
attempt("raise_it(o3, o3)", lambda: (raise_it(o3, o3)))
def step13():
    global o0, o1, o2, o3, o4
    object.__setattr__(o1, 'b', True)
attempt("object.__setattr__(o1, 'b', True)", step13)
try:
    class L14():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = W12
else:
    attempt('made L14', lambda: (brief(L14)))
def model15():
    class X(G3):
        def __class_getitem__(cls, key): return super().__class_getitem__(key)
    class Y(X): pass
    put(X[()], Y[(), 1]); attempt('i', lambda: X()[0])
    X.__class_getitem__ = 2.5
    attempt('X', lambda: X[2]); attempt('Y', lambda: Y[()])
    del X.__class_getitem__; attempt('Y', lambda: Y[1])
attempt('model15', model15)
gc.collect()
attempt("staticmethod(o3)(1)", lambda: (staticmethod(o3)(1)))
attempt("G9.__dict__.get('__annotations__')", lambda: (G9.__dict__.get('__annotations__')))
attempt("list(itertools.zip_longest(o4, o2))", lambda: (list(itertools.zip_longest(o4, o2))))
attempt("W2 == G9", lambda: (W2 == G9))
attempt("getattr(A10, Text('m'))", lambda: (getattr(A10, Text('m'))))
attempt("o3()", lambda: (o3()))
attempt("type('X', o4, {})", lambda: (type('X', o4, {})))
attempt("o2.b", lambda: (o2.b))
def step16():
    global o0, o1, o2, o3, o4
    G3.__bases__ = (L14,)
attempt("G3.__bases__ = (L14,)", step16)
attempt("types.MappingProxyType(o4)['a']", lambda: (types.MappingProxyType(o4)['a']))
attempt("'{a}'.format_map(o4)", lambda: ('{a}'.format_map(o4)))
attempt("types.prepare_class('X', (G9,))", lambda: (types.prepare_class('X', (G9,))))
attempt("f'{o0!r:>20}'", lambda: (f'{o0!r:>20}'))
def step17():
    global o0, o1, o2, o3, o4
    W7.n = classmethod(len)
attempt("W7.n = classmethod(len)", step17)
def step18():
    global o0, o1, o2, o3, o4
    M1.m = functools.partial(lambda *args: ('partial94', len(args)), 1)
attempt("M1.m = functools.partial(lambda *args: ('partial94', len(args)), 1)", step18)
attempt("list(map(str, o1))", lambda: (list(map(str, o1))))
attempt("o3 ^ o1", lambda: (o3 ^ o1))
attempt("eval('a', {}, o2)", lambda: (eval('a', {}, o2)))
def step19():
    global o0, o1, o2, o3, o4
    o1.__p = 1j
attempt("o1.__p = 1j", step19)
attempt("o2.append(1)", lambda: (o2.append(1)))
attempt("o4.index(1)", lambda: (o4.index(1)))
attempt("o0.__replace__(d=1)", lambda: (o0.__replace__(d=1)))
attempt("operator.methodcaller('n', 1)(o3)", lambda: (operator.methodcaller('n', 1)(o3)))
def step20():
    global o0, o1, o2, o3, o4
    del o3[0]
attempt("del o3[0]", step20)
attempt("raise_it(o0, o0)", lambda: (raise_it(o0, o0)))
def step21():
    global o0, o1, o2, o3, o4
    o2.__dict__ = {'d': o4}
attempt("o2.__dict__ = {'d': o4}", step21)
attempt("type.__instancecheck__(G8, o4)", lambda: (type.__instancecheck__(G8, o4)))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o2, 'a', (1, 2))
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 <<= ...
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(G6.from_bytes(b'a'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(W12.__base__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(o4.upper())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
o0 = o1 = o2 = o3 = o4 = None
kept.clear()
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
