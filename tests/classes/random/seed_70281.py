# 70281
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import inspect, math, operator, types, typing, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

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
        return repr(v)[:200]
    if t is str:
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


try:
    class C1():
        __slots__ = [Text(name) for name in ('a',)]
        c = functools.cached_property(lambda self: say('cached') or 63)
        m = repr
        def __reduce__(self):
            raise StopIteration(5)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class P2():
        def __init__(self, v): self.v = v
        @classmethod
        def p(cls): ...
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    @dataclass(kw_only=True, eq=False, repr=False)
    class D3(C1, Generic[T]):
        pass
        a: 'int'
        c: list[int] = Counting()
        _: KW_ONLY
        d: T = field(default_factory=dict)
        x: object = field(metadata={'k': 1}, default='meta')
except Exception as e:
    print('class D3', tell(e))
    D3 = C1
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    @typing.runtime_checkable
    class P4():
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = D3
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    R5 = collections.namedtuple('R5', 'x,c')
except Exception as e:
    print('class R5', tell(e))
    R5 = D3
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    o0 = R5(0, 1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R5(x=1, c=1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D3(*[b'x'] * 4)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step6():
    global o0, o1, o2, o3, o4
    del P4.__getattr__
attempt("del P4.__getattr__", step6)
attempt("M1.__abstractmethods__", lambda: (M1.__abstractmethods__))
attempt("functools.reduce(o4, [1, 2, 3])", lambda: (functools.reduce(o4, [1, 2, 3])))
def loop7():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D3.__delete__ = NonData(43)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1.a.a = 1
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3 **= 2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(eval('o1.d'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(str(inspect.signature(o4.m)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("C1.A in C1", lambda: (C1.A in C1))
def step8():
    global o0, o1, o2, o3, o4
    o2[0] += 1
attempt("o2[0] += 1", step8)
attempt("object.__new__(P4)", lambda: (object.__new__(P4)))
attempt("P4.__base__", lambda: (P4.__base__))
def step9():
    global o0, o1, o2, o3, o4
    o2.__class__ = C1
attempt("o2.__class__ = C1", step9)
attempt("M1.p is M1.p", lambda: (M1.p is M1.p))
try:
    class F10():
        @functools.wraps(len)
        def c(self): return 'named len'
        last = 1
except Exception as e:
    print('class F10', tell(e))
    F10 = R5
else:
    attempt('made F10', lambda: (brief(F10)))
try:
    @dataclass(frozen=True, weakref_slot=True)
    class D11(D3):
        pass
        x: list[int]
        d: int = field(default=51, default_factory=list)
except Exception as e:
    print('class D11', tell(e))
    D11 = F10
else:
    attempt('made D11', lambda: (brief(D11), dataclass_facts(D11)))
attempt("super(P2, P2).n", lambda: (super(P2, P2).n))
attempt("[0, 1, 2][o4:o3]", lambda: ([0, 1, 2][o4:o3]))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = iter(o3)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.d.d = 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(call(lambda *x, **y: (x, y), *o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(object.__new__(P4, 1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o1.p(x=1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
try:
    class F13():
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F13', tell(e))
    F13 = D11
else:
    attempt('made F13', lambda: (brief(F13)))
attempt("'%d' % o4", lambda: ('%d' % o4))
attempt("o2 in o3", lambda: (o2 in o3))
attempt("str(inspect.signature(R5))", lambda: (str(inspect.signature(R5))))
attempt("copy.deepcopy(o1)", lambda: (copy.deepcopy(o1)))
attempt("names(dir(F10))", lambda: (names(dir(F10))))
attempt("o1(1, k=2)", lambda: (o1(1, k=2)))
def step14():
    global o0, o1, o2, o3, o4
    P2.p = id.__class__
attempt("P2.p = id.__class__", step14)
attempt("mask(repr(P2 | None))", lambda: (mask(repr(P2 | None))))
def step15():
    global o0, o1, o2, o3, o4
    del M2.__setattr__
attempt("del M2.__setattr__", step15)
attempt("o1._C4__p", lambda: (o1._C4__p))
attempt("P2.__dict__['a'].__get__(o0, P2)", lambda: (P2.__dict__['a'].__get__(o0, P2)))
attempt("[f.name for f in dataclasses.fields(o0)]", lambda: ([f.name for f in dataclasses.fields(o0)]))
attempt("o4()", lambda: (o4()))
def step16():
    global o0, o1, o2, o3, o4
    o0.__wrapped__ = o4
attempt("o0.__wrapped__ = o4", step16)
attempt("isinstance(o2, (M2, F10, int))", lambda: (isinstance(o2, (M2, F10, int))))
attempt("weakref.proxy(o0).d", lambda: (weakref.proxy(o0).d))
try:
    @dataclass(slots=True, frozen=True, order=True)
    class D17(R5, D3):
        pass
        b: 'int' = Named()
        c: object = Counting()
        y: 'int' = field(kw_only=True)
        __slots__ = '__p'
except Exception as e:
    print('class D17', tell(e))
    D17 = F13
else:
    attempt('made D17', lambda: (brief(D17), dataclass_facts(D17)))
attempt("C1.A | C1.B", lambda: (C1.A | C1.B))
attempt("copy.deepcopy(o2)", lambda: (copy.deepcopy(o2)))
try:
    @dataclass(frozen=True)
    class D18():
        'doc of D18'
        def m(self, *args):
            return list(super(type(self), self).m(*args) for _ in range(1)) if 23 > 80 else 23
        __slots__ = {'__dict__': 'doc of __dict__', 'd': 'doc of d', 'a': 'doc of a', '_q': 'doc of _q'}
except Exception as e:
    print('class D18', tell(e))
    D18 = D17
else:
    attempt('made D18', lambda: (brief(D18), dataclass_facts(D18)))
def step19():
    global o0, o1, o2, o3, o4
    [o1.c, *o0.b] = 1, 2, 3
attempt("[o1.c, *o0.b] = 1, 2, 3", step19)
attempt("list(vars(o0))", lambda: (list(vars(o0))))
def hooked20():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D17.__getattr__ = decorated(lambda self, *args: 43)
            if i == 20:
                D17.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D17.__getattr__
            v = show(o3.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked20', i, v)
attempt('hooked20', hooked20)
def step21():
    global o0, o1, o2, o3, o4
    o0.__class__ = P2
attempt("o0.__class__ = P2", step21)
attempt("mask(repr(D18))", lambda: (mask(repr(D18))))
attempt("'%s %r' % (o2, o2)", lambda: ('%s %r' % (o2, o2)))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del D18.n
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(F10, o2).b)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(len(weakref.WeakSet([o1, o4])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
