# 720029
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
        a = property(operator.attrgetter('b'))
        c = {}
        d = functools.cached_property(lambda self: say('cached') or 31)
        def __init__(self):
            super().__init__()
            self.a = 1j
        def m(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().m()
        def n(self, *args):
            raise RuntimeError('r')
        def p(self, *args):
            del self.c; return 68
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(metaclass=abc.ABCMeta):
        @classmethod
        def __subclasshook__(cls, other):
            return 'yes'
        @property
        @abc.abstractmethod
        def a(self): ...
        __slots__ = ()
        last = 1
        def m(self, *args):
            del self.a; return 88
        def n(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().n()
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
def step3():
    global o0, o1, o2, o3, o4
    A2.register(M1)
attempt("A2.register(M1)", step3)
try:
    @typing.runtime_checkable
    class C4():
        __slots__ = ()
        b = len
        def __init__(self):
            self.c = None
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __contains__(self, x):
            return []
        def __and__(self, o):
            return NotImplemented
        def __dir__(self):
            return ('m',)
        def __ipow__(self, o):
            return 'wrong'
        raise ValueError('v')
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = A2
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class C5(C4, other=3):
        __slots__ = {'__dict__': 'doc of __dict__', 'b': 'doc of b', 'd': 'doc of d'}
        d = staticmethod(functools.partial(max, 52))
        def n(self, *args):
            raise LookupError
        __sizeof__ = Plain
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = C4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    class Meta6(type):
        b = NonData(78)
        __hash__ = None
        tag = 1
except Exception as e:
    print('class Meta6', tell(e))
    Meta6 = M1
try:
    class A7(A2):
        __slots__ = ('a',)
        last = 1
        def __contains__(self, x):
            return x == 1
except Exception as e:
    print('class A7', tell(e))
    A7 = C5
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
try:
    class R8(NamedTuple):
        c: int
        b: T = 72
        d: int = 15
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of m'
            return (show(x), y, sorted(kw))
except Exception as e:
    print('class R8', tell(e))
    R8 = A7
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    class W9():
        def __exit__(self, kind, e, tb):
            return kind is not None
        def close(self): say('close')
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        last = 1
except Exception as e:
    print('class W9', tell(e))
    W9 = R8
else:
    attempt('made W9', lambda: (brief(W9)))
try:
    o0 = A2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = R8(0, 1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("A7.fromkeys([1, 2])", lambda: (A7.fromkeys([1, 2])))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o1 <= None)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(catch(C5, o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o4.__hash__() == hash(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("functools.partial(Meta6, 1)()", lambda: (functools.partial(Meta6, 1)()))
def step11():
    global o0, o1, o2, o3, o4
    o0.__dict__.pop('b', None)
attempt("o0.__dict__.pop('b', None)", step11)
attempt("tuple(o0)", lambda: (tuple(o0)))
attempt("copy.deepcopy(o0)", lambda: (copy.deepcopy(o0)))
attempt("super(W9, type(o2)).m", lambda: (super(W9, type(o2)).m))
attempt("inspect.ismethoddescriptor(R8.c), inspect.isdatadescriptor(R8.c)", lambda: (inspect.ismethoddescriptor(R8.c), inspect.isdatadescriptor(R8.c)))
attempt("A2.p.__closure__ is None", lambda: (A2.p.__closure__ is None))
attempt("unpack(o2)", lambda: (unpack(o2)))
def step12():
    global o0, o1, o2, o3, o4
    o3 = type(Text('N'), (Meta6,), {Text('c'): 2.5})()
attempt("o3 = type(Text('N'), (Meta6,), {Text('c'): 2.5})()", step12)
attempt("type.__or__(C5, C4)", lambda: (type.__or__(C5, C4)))
attempt("list(itertools.accumulate([o0, o3]))", lambda: (list(itertools.accumulate([o0, o3]))))
attempt("type.__call__(C1)", lambda: (type.__call__(C1)))
attempt("operator.countOf(o3, 1)", lambda: (operator.countOf(o3, 1)))
def step13():
    global o0, o1, o2, o3, o4
    A7.__bases__ += (C4,)
attempt("A7.__bases__ += (C4,)", step13)
attempt("type(o0)()", lambda: (type(o0)()))
attempt("names(dir(W9))", lambda: (names(dir(W9))))
attempt("max([1, 2], key=o4, default=o2)", lambda: (max([1, 2], key=o4, default=o2)))
attempt("M2.on_meta()", lambda: (M2.on_meta()))
def step14():
    global o0, o1, o2, o3, o4
    A2.__le__ = operator.attrgetter('a')
attempt("A2.__le__ = operator.attrgetter('a')", step14)
attempt("o3.__dir__() and 1", lambda: (o3.__dir__() and 1))
attempt("types.new_class('X', (C5, C4)).__mro__", lambda: (types.new_class('X', (C5, C4)).__mro__))
attempt("list(zip(o3, o4))", lambda: (list(zip(o3, o4))))
attempt("o1.m()", lambda: (o1.m()))
def step15():
    global o0, o1, o2, o3, o4
    W9.c = o2
attempt("W9.c = o2", step15)
attempt("type.mro(W9)", lambda: (type.mro(W9)))
def step16():
    global o0, o1, o2, o3, o4
    o3.__setstate__({'a': frozenset([1])})
attempt("o3.__setstate__({'a': frozenset([1])})", step16)
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(C1) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(C1) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("call(lambda *x, **y: (x, y), *o0)", lambda: (call(lambda *x, **y: (x, y), *o0)))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.p.__defaults__ = (5,)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o0.__getnewargs_ex__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(o0.__format__(''))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(Meta6(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
try:
    class Meta18(abc.ABCMeta):
        a = Data(77)
        def __len__(cls):
            return 3
        tag = 1
except Exception as e:
    print('class Meta18', tell(e))
    Meta18 = M1
attempt("o1.__format__('')", lambda: (o1.__format__('')))
attempt("list.__new__(M2)", lambda: (list.__new__(M2)))
def hooked19():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A7.__iter__ = lambda *args, **kw: ('all54', len(args), sorted(kw))
            if i == 20:
                A7.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A7.__iter__
            v = show(list(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked19', i, v)
attempt('hooked19', hooked19)
attempt("weakref.WeakMethod(o0.m)()()", lambda: (weakref.WeakMethod(o0.m)()()))
attempt("C5[0]", lambda: (C5[0]))
attempt("o1.m(1)", lambda: (o1.m(1)))
attempt("operator.delitem(o3, 0)", lambda: (operator.delitem(o3, 0)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
