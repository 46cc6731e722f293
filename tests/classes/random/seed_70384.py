# 70384
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
    class C1(Entries()):
        c = Named()
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            nonlocal_61 = self; return (lambda: nonlocal_61.c)()
        def __rrshift__(self, o):
            raise OSError(2, 'none')
        def __getattribute__(self, name):
            if name == 'a':
                raise AttributeError('hidden ' + name)
            return object.__getattribute__(self, name)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(type):
        __call__ = None
        def __contains__(cls, x):
            return x == 1
        def __hash__(cls):
            return 12
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class C3():
        a = property(lambda self: 'prop56')
        d = Data(50)
        def __init__(self, *args, **kw):
            self.d = (1, 2)
            self.c = b'x'
        def m(self, *args):
            return (80, super(__class__, self).m(*args))
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of p'
            return (show(x), y, sorted(kw))
        def __mul__(self, o):
            raise LookupError
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C1
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class W4(C3):
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = C3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    class C5(W4, C3, C1):
        __slots__ = ('__weakref__', '_q')
        b = staticmethod(functools.partial(max, 77))
        def n(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().n()
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of p'
            return (show(x), y, sorted(kw))
        def __getattr__(self, name):
            raise KeyError(name)
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        __qualname__ = 'Else.Where'
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = W4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    @dataclass(frozen=True, order=True)
    class D6(W4, C3):
        pass
        __class_getitem__ = lambda *args, **kw: ('all87', len(args), sorted(kw))
except Exception as e:
    print('class D6', tell(e))
    D6 = C5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    @dataclass(slots=True)
    class D7():
        pass
        x: int
        b: 'int' = property(lambda self: 20)
        d: str = field(default_factory=dict)
        y: 'InitVar' = field(default_factory=dict)
except Exception as e:
    print('class D7', tell(e))
    D7 = D6
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    class R8(collections.namedtuple('R8', ['d', 'x', 'b'])):
        __slots__ = ()
        last = 1
except Exception as e:
    print('class R8', tell(e))
    R8 = D7
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    @dataclass(slots=True)
    class D9(D6):
        pass
except Exception as e:
    print('class D9', tell(e))
    D9 = R8
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
try:
    o0 = D9(*[frozenset([1])] * 0)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = R8(0, 1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C3(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("next(iter(o1), 'none')", lambda: (next(iter(o1), 'none')))
def step10():
    global o0, o1, o2, o3, o4
    o3.__dict__[1] = -1
attempt("o3.__dict__[1] = -1", step10)
attempt("o1 | o2", lambda: (o1 | o2))
attempt("list(filter(o4, [1, 0, 2]))", lambda: (list(filter(o4, [1, 0, 2]))))
attempt("o1.m(1)", lambda: (o1.m(1)))
attempt("names(vars(M2))", lambda: (names(vars(M2))))
attempt("list(R8)", lambda: (list(R8)))
attempt("o1.__divmod__(o1)", lambda: (o1.__divmod__(o1)))
attempt("o0.__reduce__()", lambda: (o0.__reduce__()))
attempt("mask('%s %r' % (o4, o4))", lambda: (mask('%s %r' % (o4, o4))))
def step11():
    global o0, o1, o2, o3, o4
    D6.__match_args__ = ('c', 'b')
attempt("D6.__match_args__ = ('c', 'b')", step11)
attempt("round(o4, 1)", lambda: (round(o4, 1)))
attempt("operator.setitem(o0, 0, o1)", lambda: (operator.setitem(o0, 0, o1)))
def step12():
    global o0, o1, o2, o3, o4
    D7.__delattr__ = lambda self, name: say('late del', name)
attempt("D7.__delattr__ = lambda self, name: say('late del', name)", step12)
attempt("o3.b", lambda: (o3.b))
attempt("-o3", lambda: (-o3))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del M2.__setattr__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(M1.__dict__['a'].__name__, M1.__dict__['a'].__objclass__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(o1.__setstate__({'a': 1}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(asserts(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("format(o2)", lambda: (format(o2)))
attempt("~o3", lambda: (~o3))
attempt("super(D7, o2).a", lambda: (super(D7, o2).a))
attempt("D9(*o2)", lambda: (D9(*o2)))
attempt("list(map(M1, [1, 2]))", lambda: (list(map(M1, [1, 2]))))
attempt("type(o1)()", lambda: (type(o1)()))
attempt("copy.deepcopy(o0)", lambda: (copy.deepcopy(o0)))
attempt("mask(repr(super(Meta2, o2)))", lambda: (mask(repr(super(Meta2, o2)))))
attempt("asserts(o1)", lambda: (asserts(o1)))
attempt("mask('%s %r' % (o3, o3))", lambda: (mask('%s %r' % (o3, o3))))
attempt("list(filter(o1, [1, 0, 2]))", lambda: (list(filter(o1, [1, 0, 2]))))
attempt("operator.itemgetter(0, 1)(o2)", lambda: (operator.itemgetter(0, 1)(o2)))
attempt("slice(o0, o1).indices(5)", lambda: (slice(o0, o1).indices(5)))
attempt("copy.copy(o0)", lambda: (copy.copy(o0)))
attempt("o4.__rpow__(o3)", lambda: (o4.__rpow__(o3)))
def step14():
    global o0, o1, o2, o3, o4
    o4.__class__ = C5
attempt("o4.__class__ = C5", step14)
attempt("[*o0, 1]", lambda: ([*o0, 1]))
try:
    class L15():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L15', tell(e))
    L15 = D9
else:
    attempt('made L15', lambda: (brief(L15)))
def scene16():
    x = L15('closure')
    def inner(): return x
    x.a = inner
    del x, inner; gc.collect(); put('gone')
attempt('scene16', scene16)
gc.collect()
def step17():
    global o0, o1, o2, o3, o4
    R8.__bases__ = ()
attempt("R8.__bases__ = ()", step17)
def step18():
    global o0, o1, o2, o3, o4
    del o2.m
attempt("del o2.m", step18)
attempt("contextlib.nullcontext(o2).__enter__()", lambda: (contextlib.nullcontext(o2).__enter__()))
attempt("o4.n(1)", lambda: (o4.n(1)))
attempt("super(C5, type(o0)).n", lambda: (super(C5, type(o0)).n))
def step19():
    global o0, o1, o2, o3, o4
    del M2.__rmul__
attempt("del M2.__rmul__", step19)
attempt("o0.n()", lambda: (o0.n()))
attempt("bin(o0)", lambda: (bin(o0)))
def step20():
    global o0, o1, o2, o3, o4
    o2.__cause__ = o2
attempt("o2.__cause__ = o2", step20)
attempt("o0.b", lambda: (o0.b))
def step21():
    global o0, o1, o2, o3, o4
    with o4 as o2.c: say('in with')
attempt("with o4 as o2.c: say('in with')", step21)
attempt("types.prepare_class('X', (C5,))", lambda: (types.prepare_class('X', (C5,))))
attempt("o4 + o4", lambda: (o4 + o4))
attempt("mask(repr(D9[int].__origin__)), D9[int].__args__", lambda: (mask(repr(D9[int].__origin__)), D9[int].__args__))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                L15.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 @= o0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(len(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("mask(repr(Meta2))", lambda: (mask(repr(Meta2))))
attempt("o2 // o1", lambda: (o2 // o1))
attempt("o1.__setstate__({'a': 1})", lambda: (o1.__setstate__({'a': 1})))
attempt("''.join(o3)", lambda: (''.join(o3)))
attempt("round(o3)", lambda: (round(o3)))
attempt("D6.__dict__['b'].__set__(o1, b'x')", lambda: (D6.__dict__['b'].__set__(o1, b'x')))
attempt("isinstance(o4, type) or weakref.getweakrefcount(o4)", lambda: (isinstance(o4, type) or weakref.getweakrefcount(o4)))
attempt("b'x' in Meta2", lambda: (b'x' in Meta2))
attempt("o3()", lambda: (o3()))
def step23():
    global o0, o1, o2, o3, o4
    type.__setattr__(D9, 'd', 1j)
attempt("type.__setattr__(D9, 'd', 1j)", step23)
def step24():
    global o0, o1, o2, o3, o4
    o3.c, o2.c = o2.c, o3.c
attempt("o3.c, o2.c = o2.c, o3.c", step24)
attempt("D7.__hash__", lambda: (D7.__hash__))
attempt("awaited(o4)", lambda: (awaited(o4)))
attempt("o0.b", lambda: (o0.b))
attempt("isinstance(o4, o3)", lambda: (isinstance(o4, o3)))
attempt("dataclasses.is_dataclass(o3), dataclasses.is_dataclass(D9)", lambda: (dataclasses.is_dataclass(o3), dataclasses.is_dataclass(D9)))
attempt("M2.a", lambda: (M2.a))
attempt("2.5 in W4", lambda: (2.5 in W4))
attempt("types.new_class('X', (R8, M1)).__mro__", lambda: (types.new_class('X', (R8, M1)).__mro__))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
