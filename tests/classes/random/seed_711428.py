# 711428
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
    class C1(staticmethod, metaclass=M1):
        b = repr
        d = SetOnly()
        def __init__(self, x=0, *y):
            super().__init__(1)
            self.b = True
        def __reversed__(self):
            return iter([2, 1])
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2[A](Generic[A]):
        c: 'T' = 1
        def n(self, *args):
            return super().__getattribute__('d')
        def __init__(self, *args):
            self.b = 2**70
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class C3(G2, C1, property):
        __slots__ = map(str, ('_q',))
        def __init__(self, *args):
            self.b = 0
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = G2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4[A, B: int](G2):
        a = (1, 2)
        def __index__(self):
            return 3
        def __mul__(self, o):
            return ('__mul__', type(self).__name__, show(o))
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class C5(C3):
        @classmethod
        def m(cls, *args):
            return cls.__name__
        def __rshift__(self, o):
            return super().__rshift__(o)
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        __match_args__ = ('a', 'b')
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = C4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    o0 = C4(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G2[int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G2[int, str]()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o3.n.__self__", lambda: (o3.n.__self__))
try:
    class F6():
        n = functools.partialmethod(_base, 1)
        @functools.wraps(len)
        def c(self): return 'named len'
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = C5
else:
    attempt('made F6', lambda: (brief(F6)))
attempt("M1.__eq__ is object.__eq__", lambda: (M1.__eq__ is object.__eq__))
def step7():
    global o0, o1, o2, o3, o4
    for o1.d in range(3): pass
attempt("for o1.d in range(3): pass", step7)
attempt("matched(o3, C3)", lambda: (matched(o3, C3)))
attempt("next(o3, 'none')", lambda: (next(o3, 'none')))
attempt("copy.replace(o2)", lambda: (copy.replace(o2)))
attempt("bool(M1)", lambda: (bool(M1)))
attempt("object.__eq__(o0, o4)", lambda: (object.__eq__(o0, o4)))
attempt("isinstance(o0, o3)", lambda: (isinstance(o0, o3)))
def step8():
    global o0, o1, o2, o3, o4
    setattr(o2, 'b b', (1, 2))
attempt("setattr(o2, 'b b', (1, 2))", step8)
attempt("contextlib.ExitStack().enter_context(o0)", lambda: (contextlib.ExitStack().enter_context(o0)))
attempt("bool(o3)", lambda: (bool(o3)))
attempt("object.__dict__['__class__'].__get__(o4)", lambda: (object.__dict__['__class__'].__get__(o4)))
attempt("o1 % True", lambda: (o1 % True))
attempt("isinstance(o3, collections.abc.Sized)", lambda: (isinstance(o3, collections.abc.Sized)))
def step9():
    global o0, o1, o2, o3, o4
    o3[0] = o0
attempt("o3[0] = o0", step9)
attempt("list(itertools.groupby([1, 1, 2], o1))", lambda: (list(itertools.groupby([1, 1, 2], o1))))
attempt("dataclasses.astuple(o2)", lambda: (dataclasses.astuple(o2)))
attempt("list(filter(o4, [1, 0, 2]))", lambda: (list(filter(o4, [1, 0, 2]))))
attempt("list(C1)", lambda: (list(C1)))
attempt("C4.__subclasscheck__(int)", lambda: (C4.__subclasscheck__(int)))
def step10():
    global o0, o1, o2, o3, o4
    C4.n.__doc__ = 'doc of change'
attempt("C4.n.__doc__ = 'doc of change'", step10)
attempt("o0.__getnewargs_ex__()", lambda: (o0.__getnewargs_ex__()))
attempt("o4.p(1)", lambda: (o4.p(1)))
try:
    class F11():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        @functools.cache
        def d(self): return self.missing_one
        last = 1
except Exception as e:
    print('class F11', tell(e))
    F11 = F6
else:
    attempt('made F11', lambda: (brief(F11)))
attempt("o3.with_traceback(o4)", lambda: (o3.with_traceback(o4)))
attempt("operator.index(o1)", lambda: (operator.index(o1)))
attempt("bisect.bisect([1, 2, 3], o0)", lambda: (bisect.bisect([1, 2, 3], o0)))
attempt("operator.length_hint(o4, 3)", lambda: (operator.length_hint(o4, 3)))
def hooked12():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F6.__getattr__ = lambda *args, **kw: ('all83', len(args), sorted(kw))
            if i == 20:
                F6.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F6.__getattr__
            v = show(o4.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked12', i, v)
attempt('hooked12', hooked12)
attempt("F6.__dict__.get('__static_attributes__') and sorted(F6.__static_attributes__)", lambda: (F6.__dict__.get('__static_attributes__') and sorted(F6.__static_attributes__)))
attempt("o1.upper()", lambda: (o1.upper()))
try:
    class L13():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L13', tell(e))
    L13 = F11
else:
    attempt('made L13', lambda: (brief(L13)))
def scene14():
    try:
        raise ValueError(L13('in error'))
    except ValueError as e:
        kept = e
    put('kept'); kept = None; put('dropped')
attempt('scene14', scene14)
gc.collect()
attempt("ascii(o0)", lambda: (ascii(o0)))
attempt("type.__dict__['__dict__'].__get__(C3).get('a')", lambda: (type.__dict__['__dict__'].__get__(C3).get('a')))
attempt("bytes(o3)", lambda: (bytes(o3)))
attempt("sorted(o2)", lambda: (sorted(o2)))
attempt("isinstance(o0, C3 | C3)", lambda: (isinstance(o0, C3 | C3)))
attempt("list(o0.m())", lambda: (list(o0.m())))
def step15():
    global o0, o1, o2, o3, o4
    o1.d, o1.d = o1.d, o1.d
attempt("o1.d, o1.d = o1.d, o1.d", step15)
attempt("list(reversed(o3))", lambda: (list(reversed(o3))))
attempt("isinstance(C5, C3)", lambda: (isinstance(C5, C3)))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C5.__eq__ = lambda self, *args: ('fn97', len(args))
            if i == 20:
                C5.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C5.__eq__
            v = show(o2 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
def step17():
    global o0, o1, o2, o3, o4
    o2.__p = 'ab'
attempt("o2.__p = 'ab'", step17)
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.__int__ = lambda self: self.d
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.n.__defaults__ = (5,)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(1 in C4)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(L13.p.__get__(o0, L13)())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(operator.concat(o2, o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("C1.__dict__.get('__static_attributes__') and sorted(C1.__static_attributes__)", lambda: (C1.__dict__.get('__static_attributes__') and sorted(C1.__static_attributes__)))
attempt("o3._replace(d=1)", lambda: (o3._replace(d=1)))
attempt("list(zip(o0, o1))", lambda: (list(zip(o0, o1))))
attempt("list(o0.keys())", lambda: (list(o0.keys())))
attempt("weakref.proxy(o2).a", lambda: (weakref.proxy(o2).a))
attempt("int(o1, 10)", lambda: (int(o1, 10)))
def hooked19():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__get__ = repr
            if i == 20:
                C4.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__get__
            v = show(o1.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked19', i, v)
attempt('hooked19', hooked19)
attempt("hasattr(F6, 'm')", lambda: (hasattr(F6, 'm')))
def step20():
    global o0, o1, o2, o3, o4
    o0.__isabstractmethod__ = True
attempt("o0.__isabstractmethod__ = True", step20)
attempt("hash(C4) == hash(C4)", lambda: (hash(C4) == hash(C4)))
def hooked21():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__len__ = operator.methodcaller('n')
            if i == 20:
                C4.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked21', i, v)
attempt('hooked21', hooked21)
attempt("sorted([3, 1, 2], key=o4)", lambda: (sorted([3, 1, 2], key=o4)))
attempt("super(C3, o2).__setattr__('b', 's')", lambda: (super(C3, o2).__setattr__('b', 's')))
def step22():
    global o0, o1, o2, o3, o4
    del o3.__dict__
attempt("del o3.__dict__", step22)
def step23():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(F11)
attempt("dataclass(slots=True)(F11)", step23)
try:
    E24 = enum.ReprEnum('E24', ['B', 'a', 'A'])
except Exception as e:
    print('class E24', tell(e))
    E24 = L13
else:
    attempt('made E24', lambda: (brief(E24), enum_facts(E24)))
attempt("C3['A']", lambda: (C3['A']))
attempt("issubclass(E24, (C3, int))", lambda: (issubclass(E24, (C3, int))))
def step25():
    global o0, o1, o2, o3, o4
    o4[...] = o2
attempt("o4[...] = o2", step25)
attempt("M2.from_bytes(b'a')", lambda: (M2.from_bytes(b'a')))
attempt("C3.__static_attributes__", lambda: (C3.__static_attributes__))
attempt("list(zip(o4, o0))", lambda: (list(zip(o4, o0))))
attempt("{o4: 1}.get(o4)", lambda: ({o4: 1}.get(o4)))
attempt("[o3, o2].index(o2)", lambda: ([o3, o2].index(o2)))
def scene26():
    with contextlib.suppress(Exception):
        with L13('managed') as x: raise ValueError
    put('left')
attempt('scene26', scene26)
gc.collect()
try:
    class E27(enum.IntFlag):
        @functools.cached_property
        def d(self):
            return 'once'
        def __init__(self, *args):
            self.c = len(args)
        A = enum.auto()
        E = 0
        @classmethod
        def n(cls):
            return [x.name for x in cls]
except Exception as e:
    print('class E27', tell(e))
    E27 = L13
else:
    attempt('made E27', lambda: (brief(E27), enum_facts(E27)))
attempt("weakref.WeakMethod(o1.p)()()", lambda: (weakref.WeakMethod(o1.p)()()))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
