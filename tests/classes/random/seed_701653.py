# 701653
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
        __slots__ = [Text(name) for name in ()]
        def __init__(self, x=0, *y):
            super().__init__()
            self.d = 'ab'
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        @staticmethod
        def n(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __len__(self):
            return 2
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class W2():
        last = 1
except Exception as e:
    print('class W2', tell(e))
    W2 = C1
else:
    attempt('made W2', lambda: (brief(W2)))
try:
    class W3():
        __exit__ = lambda *args: len(args)
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = W2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    @functools.total_ordering
    class F4(C1):
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @functools.wraps(len)
        def c(self): return 'named len'
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        def __lt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = W3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    class W5(collections.deque, contextlib.ContextDecorator):
        __enter__ = None
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = F4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class W6():
        __exit__ = lambda *args: len(args)
        def __exit__(self, kind, e, tb):
            return kind is not None
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = W5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    @functools.total_ordering
    class F7():
        def __ge__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F7', tell(e))
    F7 = W6
else:
    attempt('made F7', lambda: (brief(F7)))
try:
    @functools.total_ordering
    class F8(F4):
        @m.register
        def _(self, x: int):
            return ('int', x)
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @decorated
        def p(self, *args):
            return len(args)
        def __lt__(self, o):
            return False
        last = 1
except Exception as e:
    print('class F8', tell(e))
    F8 = F7
else:
    attempt('made F8', lambda: (brief(F8)))
try:
    @functools.total_ordering
    class F9(W2):
        @functools.cached_property
        def a(self):
            return say('cached a') or 4
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @decorated
        def p(self, *args):
            return len(args)
        d = functools.cached_property(lambda self: self.a)
        @functools.cache
        def d(self): return self.missing_one
        def __le__(self, o):
            return NotImplemented
        def __gt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F9', tell(e))
    F9 = F8
else:
    attempt('made F9', lambda: (brief(F9)))
try:
    @functools.total_ordering
    class F10():
        @m.register
        def _(self, x: int):
            return ('int', x)
        @m.register(str)
        def _(self, x):
            return ('str', x)
        n = functools.partialmethod(_base, 1)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        def __lt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F10', tell(e))
    F10 = F9
else:
    attempt('made F10', lambda: (brief(F10)))
try:
    o0 = F7()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = F4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F7()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = F9(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("str(inspect.signature(W5))", lambda: (str(inspect.signature(W5))))
attempt("eval('a', dict(o3))", lambda: (eval('a', dict(o3))))
def step11():
    global o0, o1, o2, o3, o4
    o1.__dict__.pop('b', None)
attempt("o1.__dict__.pop('b', None)", step11)
def step12():
    global o0, o1, o2, o3, o4
    o3.__doc__ = 'mine'
attempt("o3.__doc__ = 'mine'", step12)
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 **= 2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(range(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("type('X', (F7, F10), {})", lambda: (type('X', (F7, F10), {})))
def step14():
    global o0, o1, o2, o3, o4
    F7.m.__doc__ = 'doc of change'
attempt("F7.m.__doc__ = 'doc of change'", step14)
attempt("Exception.__new__(C1, 1)", lambda: (Exception.__new__(C1, 1)))
attempt("dataclasses.is_dataclass(o1), dataclasses.is_dataclass(F4)", lambda: (dataclasses.is_dataclass(o1), dataclasses.is_dataclass(F4)))
attempt("''.join(o2)", lambda: (''.join(o2)))
def step15():
    global o0, o1, o2, o3, o4
    M2.__call__ = M2
attempt("M2.__call__ = M2", step15)
attempt("names(M1.p.__dict__)", lambda: (names(M1.p.__dict__)))
attempt("o0._asdict()", lambda: (o0._asdict()))
def step16():
    global o0, o1, o2, o3, o4
    o2[...] = W6()
attempt("o2[...] = W6()", step16)
def step17():
    global o0, o1, o2, o3, o4
    W2.__setattr__ = lambda self, name, v: say('late set', name)
attempt("W2.__setattr__ = lambda self, name, v: say('late set', name)", step17)
def step18():
    global o0, o1, o2, o3, o4
    F10.p.__wrapped__ = F9.p
attempt("F10.p.__wrapped__ = F9.p", step18)
def step19():
    global o0, o1, o2, o3, o4
    o3.__dict__.update(c=1j, m=lambda *args, **kw: ('all24', len(args), sorted(kw)))
attempt("o3.__dict__.update(c=1j, m=lambda *args, **kw: ('all24', len(args), sorted(kw)))", step19)
attempt("o4.p == o4.p", lambda: (o4.p == o4.p))
attempt("F7[int, str]", lambda: (F7[int, str]))
attempt("o2.to_bytes()", lambda: (o2.to_bytes()))
attempt("round(o4, 1)", lambda: (round(o4, 1)))
attempt("M1.__subclasscheck__(int)", lambda: (M1.__subclasscheck__(int)))
attempt("[1, 2, 3, 4][o2]", lambda: ([1, 2, 3, 4][o2]))
def step20():
    global o0, o1, o2, o3, o4
    F10.__dict__['c'].__set__(o0, b'x')
attempt("F10.__dict__['c'].__set__(o0, b'x')", step20)
attempt("classmethod(o3).__get__(o1)()", lambda: (classmethod(o3).__get__(o1)()))
attempt("mask(repr(F10))", lambda: (mask(repr(F10))))
attempt("o2.__getstate__()", lambda: (o2.__getstate__()))
def step21():
    global o0, o1, o2, o3, o4
    async_for(o2)
attempt("async_for(o2)", step21)
def step22():
    global o0, o1, o2, o3, o4
    del o3.d
attempt("del o3.d", step22)
attempt("pow(o2, o1, ...)", lambda: (pow(o2, o1, ...)))
def step23():
    global o0, o1, o2, o3, o4
    del o3.m
attempt("del o3.m", step23)
attempt("frozenset(o2)", lambda: (frozenset(o2)))
attempt("mask(object.__repr__(F4))", lambda: (mask(object.__repr__(F4))))
def step24():
    global o0, o1, o2, o3, o4
    o0.__setstate__((None, {'d': 1}))
attempt("o0.__setstate__((None, {'d': 1}))", step24)
try:
    @functools.total_ordering
    class F25():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        def __lt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F25', tell(e))
    F25 = F10
else:
    attempt('made F25', lambda: (brief(F25)))
def loop26():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                F25.n = classmethod(lambda *args, **kw: ('all40', len(args), sorted(kw)))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(divmod(o3, o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
attempt('loop26', loop26)
def loop27():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                delattr(o3, Text('b'))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.name, o4.value)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop27', i, v)
attempt('loop27', loop27)
attempt("isinstance(o2, type) or weakref.getweakrefcount(o2)", lambda: (isinstance(o2, type) or weakref.getweakrefcount(o2)))
attempt("hasattr(F10, 'm')", lambda: (hasattr(F10, 'm')))
attempt("type.__new__(type, 'X', (M1,), {})", lambda: (type.__new__(type, 'X', (M1,), {})))
def step28():
    global o0, o1, o2, o3, o4
    F8.__doc__ = 'new doc'
attempt("F8.__doc__ = 'new doc'", step28)
try:
    class W29(contextlib.ContextDecorator):
        __exit__ = lambda *args: len(args)
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W29', tell(e))
    W29 = F25
else:
    attempt('made W29', lambda: (brief(W29)))
attempt("copy.copy(o4) == o4", lambda: (copy.copy(o4) == o4))
attempt("hash(o3) == hash(o3)", lambda: (hash(o3) == hash(o3)))
def step30():
    global o0, o1, o2, o3, o4
    W2.__index__ = functools.partial(lambda *args: ('partial4', len(args)), 1)
attempt("W2.__index__ = functools.partial(lambda *args: ('partial4', len(args)), 1)", step30)
def step31():
    global o0, o1, o2, o3, o4
    o3 = functools.partial(o3, [3])
attempt("o3 = functools.partial(o3, [3])", step31)
try:
    class W32():
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W32', tell(e))
    W32 = W29
else:
    attempt('made W32', lambda: (brief(W32)))
def step33():
    global o0, o1, o2, o3, o4
    o0 += W6
attempt("o0 += W6", step33)
def loop34():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 = o1.copy()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del o4.a
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                W6.n = len
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(F7.__dict__['a'].__get__(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop34', i, v)
attempt('loop34', loop34)
def step35():
    global o0, o1, o2, o3, o4
    o2 += o1
attempt("o2 += o1", step35)
attempt("int(o2, 10)", lambda: (int(o2, 10)))
attempt("len(weakref.WeakSet([o2, o2]))", lambda: (len(weakref.WeakSet([o2, o2]))))
def loop36():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.d += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.__call__ = M1
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o1.__orig_class__ = 5
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o0.__itruediv__(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop36', i, v)
attempt('loop36', loop36)
attempt("spread(o3, o2)", lambda: (spread(o3, o2)))
attempt("range(o0)", lambda: (range(o0)))
attempt("F9['A']", lambda: (F9['A']))
attempt("yields(o2)", lambda: (yields(o2)))
def step37():
    global o0, o1, o2, o3, o4
    W3.n = F7.__dict__['n']
attempt("W3.n = F7.__dict__['n']", step37)
try:
    class F38():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        p = functools.partialmethod(_base, z=4)
        b = functools.partial(max, 3)
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F38', tell(e))
    F38 = W32
else:
    attempt('made F38', lambda: (brief(F38)))
def step39():
    global o0, o1, o2, o3, o4
    del o0.p
attempt("del o0.p", step39)
def step40():
    global o0, o1, o2, o3, o4
    o0 = F25.m
attempt("o0 = F25.m", step40)
attempt("M1.last", lambda: (M1.last))
def loop41():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = types.SimpleNamespace(c=o3)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3[0] += 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(heapq.nsmallest(2, o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop41', i, v)
        try:
            v = show(o2.m(x=1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop41', i, v)
attempt('loop41', loop41)
attempt("round(o3, 1)", lambda: (round(o3, 1)))
attempt("types.resolve_bases((W6, W2))", lambda: (types.resolve_bases((W6, W2))))
attempt("-o3", lambda: (-o3))
attempt("hasattr(o3, Text('d'))", lambda: (hasattr(o3, Text('d'))))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
