# 1332768
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
    class C1(metaclass=M1, **{'key': 2}):
        a = SetOnly()
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class C2(C1):
        def __init__(self, *args, **kw):
            super().__init__(1)
            self.c = 1j
        n = put
        def p(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().p()
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        def __new__(cls, *args, **kw):
            return super().__new__(cls, *args, **kw)
        __qualname__ = 'Else.Where'
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3():
        __slots__ = [Text(name) for name in ('__p', 'a')]
        def __init__(self, a=1, b=2):
            super().__init__()
            self.a = 2
            self.c = b'x'
        @classmethod
        def p(cls, *args):
            return (1, super().p(*args))
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        __del__ = decorated(lambda self, *args: 27)
        class Inner:
            def m(self): return __class__.__qualname__
        raise OSError(2, 'none')
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4():
        def __init__(self, a=1, b=2):
            self.a = 2.5
            self.c = (1, 2)
            self.d = ...
        def n(self, *args):
            return (66, super(__class__, self).n(*args))
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class C5(metaclass=M1):
        d = property(lambda self: 'prop68', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc68')
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
        def __rsub__(self, o):
            return 2.5
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = C4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    @dataclass(order=True, weakref_slot=True)
    class D6():
        pass
        a: int = property(lambda self: 66)
except Exception as e:
    print('class D6', tell(e))
    D6 = C5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    class C7(C5, C4, C3):
        d = SetOnly()
        def __init__(self, *args):
            super().__init__()
            self.a = b'x'
            self.c = (1, 2)
        def n(self, *args):
            return (lambda: super().n(*args))() if self is None else super().__repr__() == 1
        def __rtruediv__(self, o):
            return ('__rtruediv__', 2)
        def __ixor__(self, o):
            raise LookupError
        def __copy__(self):
            return 'copied'
        def __imod__(self, o):
            return ('__imod__', type(self).__name__, show(o))
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = D6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    @dataclass(repr=False)
    class D8():
        pass
        x: int = field(default_factory=dict)
except Exception as e:
    print('class D8', tell(e))
    D8 = C7
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    class C9():
        __get__ = property(lambda self: lambda *args: 60)
        def __del__(self):
            return say('del', type(self).__name__)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = D8
else:
    attempt('made C9', lambda: (brief(C9)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C2('s', 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C2(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D8(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("str(inspect.signature(M1.m))", lambda: (str(inspect.signature(M1.m))))
def step10():
    global o0, o1, o2, o3, o4
    o4 = type(Text('N'), (C9,), {Text('b'): ...})()
attempt("o4 = type(Text('N'), (C9,), {Text('b'): ...})()", step10)
def step11():
    global o0, o1, o2, o3, o4
    M1.__reduce__ = None
attempt("M1.__reduce__ = None", step11)
attempt("o2[0, ...]", lambda: (o2[0, ...]))
attempt("str(inspect.signature(D6.n))", lambda: (str(inspect.signature(D6.n))))
attempt("o2.split()", lambda: (o2.split()))
attempt("dict(o3)", lambda: (dict(o3)))
attempt("types.MethodType(C7, o1)()", lambda: (types.MethodType(C7, o1)()))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.b = C2.__dict__['b'].setter(len)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C9.n.__name__ = 'renamed'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(itertools.chain(o1, o1)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(C1.__match_args__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(type('X', o2, {}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("contextlib.ExitStack().enter_context(o2)", lambda: (contextlib.ExitStack().enter_context(o2)))
def step13():
    global o0, o1, o2, o3, o4
    del C2.__setattr__
attempt("del C2.__setattr__", step13)
attempt("o3.p.__self__", lambda: (o3.p.__self__))
attempt("str(inspect.signature(D8))", lambda: (str(inspect.signature(D8))))
attempt("'s' <= o3", lambda: ('s' <= o3))
attempt("o0.extend(itertools.islice(o0, 9))", lambda: (o0.extend(itertools.islice(o0, 9))))
def step14():
    global o0, o1, o2, o3, o4
    o2 = iter(o2)
attempt("o2 = iter(o2)", step14)
def step15():
    global o0, o1, o2, o3, o4
    o1.__init__()
attempt("o1.__init__()", step15)
attempt("super(C2, o3).__init__()", lambda: (super(C2, o3).__init__()))
attempt("o2.fget, o2.fset", lambda: (o2.fget, o2.fset))
attempt("[1, 2, 3, 4][o0]", lambda: ([1, 2, 3, 4][o0]))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C7.__len__ = put
            if i == 20:
                C7.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C7.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("bisect.bisect([1, 2, 3], o3)", lambda: (bisect.bisect([1, 2, 3], o3)))
try:
    class L17():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L17', tell(e))
    L17 = C9
else:
    attempt('made L17', lambda: (brief(L17)))
def model18():
    x = L17('one'); y = L17('two')
    d = weakref.WeakValueDictionary({1: x, 2: y}); k = weakref.WeakKeyDictionary({x: 1, y: 2})
    f = weakref.finalize(x, put, 'finalizer', 2); f.atexit = False
    k[y] = None
    put(sorted(d), len(k), f.alive, [i for i in d.values()]); y = None; put(len(d), len(k))
attempt('model18', model18)
gc.collect()
attempt("[n for n, v in inspect.getmembers(o2) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o2) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("L17.n", lambda: (L17.n))
attempt("mask(repr(D6[int].__origin__)), D6[int].__args__", lambda: (mask(repr(D6[int].__origin__)), D6[int].__args__))
attempt("[1, 2, 3, 4][o1]", lambda: ([1, 2, 3, 4][o1]))
def scene19():
    def f():
        x = L17('local')
        raise KeyError(1)
    try:
        f()
    except KeyError as e:
        put('handling')
    put('handled')
attempt('scene19', scene19)
gc.collect()
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.__getattribute__ = lambda self, name: ('all', name)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(C7, o3).__setattr__('b', True))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(copy.replace(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("hash(o2) == hash(o2)", lambda: (hash(o2) == hash(o2)))
attempt("mask(repr(M2 | C5))", lambda: (mask(repr(M2 | C5))))
def step21():
    global o0, o1, o2, o3, o4
    o2 = o2.p
attempt("o2 = o2.p", step21)
attempt("super(L17, o0).__thisclass__, super(L17, o0).__self_class__", lambda: (super(L17, o0).__thisclass__, super(L17, o0).__self_class__))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__wrapped__ = o2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2.__signature__ = inspect.signature(lambda x, y: 0)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                C9.p = D6.__dict__['p']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(M1.__mro__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(unpack(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("issubclass(M1, (D6, int))", lambda: (issubclass(M1, (D6, int))))
def step23():
    global o0, o1, o2, o3, o4
    del D6.__getattribute__
attempt("del D6.__getattribute__", step23)
attempt("o1._C8__p", lambda: (o1._C8__p))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 = L17
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.__qualname__ = (1, 2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C9.A | C9.B)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(o3.d)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(hasattr(o1, 'a'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
def step25():
    global o0, o1, o2, o3, o4
    del C2.__getattr__
attempt("del C2.__getattr__", step25)
attempt("L17.fromkeys([1, 2])", lambda: (L17.fromkeys([1, 2])))
def scene26():
    x = L17('sorted'); y = sorted([L17('z'), x], key=lambda v: v.name)
    put([v.name for v in y]); del y, x, ; put('sorted gone')
attempt('scene26', scene26)
gc.collect()
def step27():
    global o0, o1, o2, o3, o4
    M1.__init__ = operator.attrgetter('a')
attempt("M1.__init__ = operator.attrgetter('a')", step27)
attempt("copy.deepcopy(o1)", lambda: (copy.deepcopy(o1)))
attempt("L17.mro()", lambda: (L17.mro()))
def model28():
    class Noisy:
        __set_name__ = classmethod(lambda self: self.d)
    attempt('type', lambda: type('X', (C5,), {'c': Noisy(), 'd': NonData(86)}).c)
    attempt('type', lambda: M1('X', (C7,), {'c': Noisy(), '__slots__': dict.fromkeys(())}))
attempt('model28', model28)
gc.collect()
attempt("o2.add_note(0)", lambda: (o2.add_note(0)))
def step29():
    global o0, o1, o2, o3, o4
    o0 = property(str)
attempt("o0 = property(str)", step29)
attempt("o0.__getstate__()", lambda: (o0.__getstate__()))
attempt("o1.__p", lambda: (o1.__p))
attempt("tuple(o3)", lambda: (tuple(o3)))
def model30():
    class R(NamedTuple):
        d: int
        x: str = 'd'
    class E(Plain, enum.Enum):
        A = (3,)
        B = 't'
        @property
        def y(self): return self.value
    put(mask(repr(E.A)), E.A.d, E.B.y, list(E.__members__)); put(E.A == E.B, isinstance(E.A, tuple))
attempt('model30', model30)
gc.collect()
def model31():
    class X(tuple):
        __slots__ = ()
        def __reduce_ex__(self, p): return super().__reduce_ex__(p)[:2]
    x = X(); attempt('set', lambda: setattr(x, 'c', [x]))
    y = copy.copy(x); put(type(y), getattr(y, 'c', 0) is getattr(x, 'c', 0), y == x)
    z = copy.deepcopy(x); put(type(z), hasattr(z, 'c') and z.c[0] is z)
    attempt('r', lambda: [len(x.__reduce_ex__(p)) for p in (0, 1, 2, 4)])
attempt('model31', model31)
gc.collect()
attempt("copy.replace(o1)", lambda: (copy.replace(o1)))
attempt("C9.fromhex('00')", lambda: (C9.fromhex('00')))
attempt("C4.last", lambda: (C4.last))
attempt("C1 == C3", lambda: (C1 == C3))
attempt("D6 == C9", lambda: (D6 == C9))
attempt("o0.fget, o0.fset", lambda: (o0.fget, o0.fset))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
