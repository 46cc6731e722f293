# 711851
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
        __slots__ = 'a'
        def __init__(self):
            self.c = 2
            self.d = True
        def p(self, *args):
            return NotImplemented
        def __pos__(self):
            return 'pos'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2[A, B: int]():
        __slots__ = b'a'
        a = Counting()
        c = classmethod(lambda cls, *args: (cls.__name__, 20))
        def __init__(self, x=0, *y):
            super().__init__(a=1)
            self.b = ()
            self.c = 2**70
            self.a = {}
        def n(self, *args):
            return super().__getattribute__('a')
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(C1, other=3):
        def __init__(self, *args, **kw):
            super().__init__()
            self.d = 1j
            self.c = {'a': 1}
            self.a = 2.5
        def m(self, *args):
            nonlocal_53 = self; return (lambda: nonlocal_53.a)()
        def n(self, *args):
            del self.c; return 48
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __setattr__(self, name, v):
            say('setattr no', name)
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4(C2, metaclass=M1):
        __slots__ = ('_q', '__dict__')
        def n(self, *args):
            return super(C1, self).n(*args)
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class Meta5(M2):
        def __init__(cls, name, bases, ns, **kw):
            say('meta init', name, names(ns))
            super().__init__(name, bases, ns)
        def __iter__(cls):
            return iter((cls.__name__, 2))
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        def __prepare__(*args, **kw):
            return 5
        def __ilshift__(self, o):
            return ('__ilshift__', 8)
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class R6(NamedTuple):
        d: T
        c: T
        x: str = 15
        def __contains__(self, x):
            return -1
except Exception as e:
    print('class R6', tell(e))
    R6 = C4
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C4('s', 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R6(0, 1, 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("C4.m.__get__(o4)()", lambda: (C4.m.__get__(o4)()))
attempt("o2 in [o3, o2]", lambda: (o2 in [o3, o2]))
attempt("list(itertools.accumulate([o3, o3]))", lambda: (list(itertools.accumulate([o3, o3]))))
attempt("format(o3, '+')", lambda: (format(o3, '+')))
attempt("o3 in o0", lambda: (o3 in o0))
try:
    class Meta7(Meta5):
        __slots__ = ('a',)
        def __subclasses__(cls):
            return 'mine'
        __call__ = None
        def __repr__(cls):
            return 'MetaRepr ' + cls.__name__
        tag = 1
except Exception as e:
    print('class Meta7', tell(e))
    Meta7 = M1
attempt("getattr(o3, 'a', 9)", lambda: (getattr(o3, 'a', 9)))
def step8():
    global o0, o1, o2, o3, o4
    C4.__call__ = C4
attempt("C4.__call__ = C4", step8)
attempt("json.dumps(o1)", lambda: (json.dumps(o1)))
attempt("set(o2)", lambda: (set(o2)))
def step9():
    global o0, o1, o2, o3, o4
    o0.__wrapped__ = o1
attempt("o0.__wrapped__ = o1", step9)
def step10():
    global o0, o1, o2, o3, o4
    M1.__signature__ = inspect.Signature()
attempt("M1.__signature__ = inspect.Signature()", step10)
def hooked11():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__getattribute__ = lambda self, *args: ('fn85', len(args))
            if i == 20:
                C4.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__getattribute__
            v = show(o1.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked11', i, v)
attempt('hooked11', hooked11)
attempt("M2.__subclasscheck__(int)", lambda: (M2.__subclasscheck__(int)))
attempt("divmod(o4, o1)", lambda: (divmod(o4, o1)))
attempt("type.mro(C2)", lambda: (type.mro(C2)))
attempt("copy.deepcopy(o1)", lambda: (copy.deepcopy(o1)))
attempt("json.dumps([o4], default=o4)", lambda: (json.dumps([o4], default=o4)))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del Meta5.__setattr__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                dataclass(slots=True)(Meta7)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2[-1])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(complex(o0, o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("copy.copy(o4) == o4", lambda: (copy.copy(o4) == o4))
attempt("[o0, o2].index(o2)", lambda: ([o0, o2].index(o2)))
attempt("R6(True)", lambda: (R6(True)))
attempt("list(o0)", lambda: (list(o0)))
attempt("M1.p.__get__(None, M1) is M1.p", lambda: (M1.p.__get__(None, M1) is M1.p))
attempt("M1(o4)", lambda: (M1(o4)))
def step13():
    global o0, o1, o2, o3, o4
    o3 //= o1
attempt("o3 //= o1", step13)
attempt("o0 in [o3, o0]", lambda: (o0 in [o3, o0]))
try:
    class W14(set, contextlib.ContextDecorator):
        def __exit__(self, kind, e, tb):
            return kind is not None
        __exit__ = lambda *args: len(args)
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W14', tell(e))
    W14 = R6
else:
    attempt('made W14', lambda: (brief(W14)))
attempt("dataclasses.is_dataclass(o0), dataclasses.is_dataclass(Meta7)", lambda: (dataclasses.is_dataclass(o0), dataclasses.is_dataclass(Meta7)))
attempt("[x for x in o3]", lambda: ([x for x in o3]))
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R6.__get__ = operator.attrgetter('a')
            if i == 20:
                R6.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R6.__get__
            v = show(o2.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
attempt("tuple.__new__(C2, (1,))", lambda: (tuple.__new__(C2, (1,))))
attempt("Meta5.__mro__", lambda: (Meta5.__mro__))
attempt("inspect.getattr_static(o4, 'c')", lambda: (inspect.getattr_static(o4, 'c')))
def step16():
    global o0, o1, o2, o3, o4
    with o0 as o1.d: say('in with')
attempt("with o0 as o1.d: say('in with')", step16)
attempt("o2 ^ {'a': 1}", lambda: (o2 ^ {'a': 1}))
attempt("operator.setitem(o3, 'a', 1)", lambda: (operator.setitem(o3, 'a', 1)))
attempt("not o1", lambda: (not o1))
def step17():
    global o0, o1, o2, o3, o4
    o4.b = o3
attempt("o4.b = o3", step17)
attempt("getattr(o4, 'b', 9)", lambda: (getattr(o4, 'b', 9)))
attempt("str(o0, 'utf-8')", lambda: (str(o0, 'utf-8')))
attempt("copy.replace(o4, a=5)", lambda: (copy.replace(o4, a=5)))
attempt("mask(repr(Meta7 | Meta7))", lambda: (mask(repr(Meta7 | Meta7))))
attempt("call(lambda *x, **y: (x, y), *o2)", lambda: (call(lambda *x, **y: (x, y), *o2)))
attempt("functools.reduce(o1, o0, 1)", lambda: (functools.reduce(o1, o0, 1)))
attempt("type(o4).__mro__[1:2]", lambda: (type(o4).__mro__[1:2]))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C3.__getattribute__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                setattr(o3, Text('c'), ())
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(functools.reduce(o0, o0, 1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
try:
    class L19():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L19', tell(e))
    L19 = W14
else:
    attempt('made L19', lambda: (brief(L19)))
def scene20():
    class Local(L19):
        held = L19('class attribute')
    Local.a = Local('own instance')
    del Local; gc.collect(); put('class gone')
attempt('scene20', scene20)
gc.collect()
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
