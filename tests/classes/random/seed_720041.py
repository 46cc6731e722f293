# 720041
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
        c = SetOnly()
        def __init__(self, *args):
            super().__init__()
            self.b = (1, 2)
            self.c = 1
            self.a = 2**70
        def m(self, *args):
            return NotImplemented
        def p(self, *args):
            del self.c; return 51
        def __and__(self, o):
            return self
        def __le__(self, o):
            return self
        def __subclasscheck__(self, x):
            raise OSError(2, 'none')
        def __ifloordiv__(self, o):
            return ('__ifloordiv__', type(self).__name__, show(o))
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(slots=True, kw_only=True, weakref_slot=True)
    class D2():
        pass
        b: int = field(init=False)
        y: int = field(default_factory=dict)
        a: 'int' = field(kw_only=True)
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class F3(C1):
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @decorated
        def p(self, *args):
            return len(args)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        last = 1
except Exception as e:
    print('class F3', tell(e))
    F3 = D2
else:
    attempt('made F3', lambda: (brief(F3)))
try:
    class C4(F3, D2, C1, float):
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = F3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    @dataclass()
    class D5():
        pass
        d: 'int' = field(default=73, default_factory=list)
        y: int = property(lambda self: 96)
        c: str = Counting()
        a: list[int] = Data(83)
except Exception as e:
    print('class D5', tell(e))
    D5 = C4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    o0 = F3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C4(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D2(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C4('s', 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("sorted(o4.__dict__)", lambda: (sorted(o4.__dict__)))
def step6():
    global o0, o1, o2, o3, o4
    object.__delattr__(o2, 'a')
attempt("object.__delattr__(o2, 'a')", step6)
try:
    class L7():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L7', tell(e))
    L7 = D5
else:
    attempt('made L7', lambda: (brief(L7)))
def scene8():
    x = L7('in del'); del x.name; x = None; put('no name')
attempt('scene8', scene8)
gc.collect()
attempt("float(o0)", lambda: (float(o0)))
attempt("o0.name, o0.value", lambda: (o0.name, o0.value))
attempt("unpack(o2)", lambda: (unpack(o2)))
attempt("max(o3, o2)", lambda: (max(o3, o2)))
attempt("type('X', o3, {})", lambda: (type('X', o3, {})))
attempt("o0 < o2 < o0", lambda: (o0 < o2 < o0))
def hooked9():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F3.__iter__ = operator.methodcaller('m')
            if i == 20:
                F3.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F3.__iter__
            v = show(list(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked9', i, v)
attempt('hooked9', hooked9)
attempt("unpack(o2)", lambda: (unpack(o2)))
try:
    class W10(contextlib.ContextDecorator):
        def __enter__(self):
            raise ValueError('no enter')
        def close(self): say('close')
        __exit__ = lambda *args: len(args)
        last = 1
except Exception as e:
    print('class W10', tell(e))
    W10 = L7
else:
    attempt('made W10', lambda: (brief(W10)))
try:
    class L11(C1):
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L11', tell(e))
    L11 = W10
else:
    attempt('made L11', lambda: (brief(L11)))
def scene12():
    class Back(L11):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('cycle'); x.a = x; del x; gc.collect(); put(len(saved))
    saved.clear(); gc.collect(); put('end', len(saved))
attempt('scene12', scene12)
gc.collect()
attempt("o2[1:2]", lambda: (o2[1:2]))
attempt("mask('%s %r' % (o3, o3))", lambda: (mask('%s %r' % (o3, o3))))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del L7.__abstractmethods__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(names(object.__dir__(o0)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                with o2 as o3.d: say('in with')
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2['c'] = o3
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(sorted(o0.__dict__))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(format(o4, '_b'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("M1.__abstractmethods__", lambda: (M1.__abstractmethods__))
attempt("o3.__copy__()", lambda: (o3.__copy__()))
attempt("L7.__instancecheck__(o3)", lambda: (L7.__instancecheck__(o3)))
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__dir__ = staticmethod(lambda *args: ['a', 'b'])
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del o1['b']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o0.a)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("'{0[a]} {0[0]}'.format(o1)", lambda: ('{0[a]} {0[0]}'.format(o1)))
attempt("str(o3)", lambda: (str(o3)))
def step16():
    global o0, o1, o2, o3, o4
    setattr(o4, Text('c'), 'ab')
attempt("setattr(o4, Text('c'), 'ab')", step16)
def step17():
    global o0, o1, o2, o3, o4
    L11.register(M2)
attempt("L11.register(M2)", step17)
def step18():
    global o0, o1, o2, o3, o4
    L7.b = C1.__dict__['b']
attempt("L7.b = C1.__dict__['b']", step18)
attempt("types.SimpleNamespace(o3)", lambda: (types.SimpleNamespace(o3)))
attempt("type.__new__(type, 'X', (W10,), {})", lambda: (type.__new__(type, 'X', (W10,), {})))
attempt("slice(o2, o1).indices(5)", lambda: (slice(o2, o1).indices(5)))
attempt("D5.__dict__['c'].__get__(o4, D5)", lambda: (D5.__dict__['c'].__get__(o4, D5)))
attempt("L11.__dict__['d'].__get__(o2, L11)", lambda: (L11.__dict__['d'].__get__(o2, L11)))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(o2, '__dict__', {})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(sorted([D5, C4], key=name_of))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(o3.n.__func__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(o3 in o3)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("D2.__hash__", lambda: (D2.__hash__))
def step20():
    global o0, o1, o2, o3, o4
    M2.__getattr__ = lambda cls, name: ('meta late', name)
attempt("M2.__getattr__ = lambda cls, name: ('meta late', name)", step20)
attempt("type.__dict__['__dict__'].__get__(C1).get('c')", lambda: (type.__dict__['__dict__'].__get__(C1).get('c')))
def step21():
    global o0, o1, o2, o3, o4
    o1.__dict__ = collections.Counter(a=1)
attempt("o1.__dict__ = collections.Counter(a=1)", step21)
attempt("math.hypot(o0, o1)", lambda: (math.hypot(o0, o1)))
attempt("getattr(o1, Text('d'))", lambda: (getattr(o1, Text('d'))))
attempt("o3 < o1 < o3", lambda: (o3 < o1 < o3))
attempt("max([1, 2], key=o1, default=o3)", lambda: (max([1, 2], key=o1, default=o3)))
def step22():
    global o0, o1, o2, o3, o4
    functools.total_ordering(W10)
attempt("functools.total_ordering(W10)", step22)
def step23():
    global o0, o1, o2, o3, o4
    L11.d += 1
attempt("L11.d += 1", step23)
attempt("copy.copy(o1) == o1", lambda: (copy.copy(o1) == o1))
attempt("type.__dict__['__name__'].__get__(o3)", lambda: (type.__dict__['__name__'].__get__(o3)))
attempt("o2.add_note({})", lambda: (o2.add_note({})))
attempt("o3()", lambda: (o3()))
attempt("names(M2.n.__dict__)", lambda: (names(M2.n.__dict__)))
attempt("copy.copy(o4)", lambda: (copy.copy(o4)))
attempt("operator.indexOf(o0, 2)", lambda: (operator.indexOf(o0, 2)))
attempt("super(D2, o4).__init__()", lambda: (super(D2, o4).__init__()))
def step24():
    global o0, o1, o2, o3, o4
    sorted(o3)
attempt("sorted(o3)", step24)
try:
    @dataclass
    class D25():
        'doc of D25'
        a: T
        b: int = NonData(41)
        x: object = 92
        d: ClassVar[int] = field(default=47, compare=False)
        __slots__ = ()
except Exception as e:
    print('class D25', tell(e))
    D25 = L11
else:
    attempt('made D25', lambda: (brief(D25), dataclass_facts(D25)))
attempt("list(L11)", lambda: (list(L11)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
