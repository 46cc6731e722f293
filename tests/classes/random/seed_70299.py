# 70299
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
        a = SetOnly()
        c = 'ab'
        def p(self, *args):
            return super().__getattribute__('b')
        __exit__ = functools.partial(lambda *args: 54)
        def __rtruediv__(self, o):
            return NotImplemented
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
    E2 = enum.Enum('E2', {'A': 0, 'B': 1, 'E': 2}, type=int)
except Exception as e:
    print('class E2', tell(e))
    E2 = C1
else:
    attempt('made E2', lambda: (brief(E2), enum_facts(E2)))
try:
    @dataclass(frozen=True)
    class D3():
        'doc of D3'
        d: object = field(default=75, repr=False)
        y: 'int' = field(default=15, init=False)
        c: list[int] = 12
        _: KW_ONLY
        a: object = [3]
except Exception as e:
    print('class D3', tell(e))
    D3 = C1
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    E4 = enum.IntEnum('E4', [('_f', 0), ('C', 1), ('B', 2), ('a', 3)], module='mod')
except Exception as e:
    print('class E4', tell(e))
    E4 = D3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class E5(enum.Flag):
        A = enum.auto()
except Exception as e:
    print('class E5', tell(e))
    E5 = D3
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    @dataclass(kw_only=True, unsafe_hash=True, match_args=False)
    class D6(Generic[T]):
        pass
        _: KW_ONLY
        a: T = field(default=92, default_factory=list)
        def __post_init__(self, *args):
            say('post_init', len(args))
        def m(self, *args):
            return super(D3, self).m(*args)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
except Exception as e:
    print('class D6', tell(e))
    D6 = D3
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    class E7(C1, enum.ReprEnum):
        E = object()
        C = (1, 2)
        @property
        def p(self):
            return self._value_
        __slots__ = ()
except Exception as e:
    print('class E7', tell(e))
    E7 = D6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    class R8(NamedTuple, Generic[T]):
        d: str
        x: T
        def m(self, *args):
            return NotImplemented
except Exception as e:
    print('class R8', tell(e))
    R8 = D6
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    @dataclass(kw_only=True)
    class D9(D3):
        pass
        def n(self, *args):
            del self.c; return 18
except Exception as e:
    print('class D9', tell(e))
    D9 = R8
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
try:
    o0 = D6()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R8(0, 1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D9()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step10():
    global o0, o1, o2, o3, o4
    o2.__class__ = 2**70
attempt("o2.__class__ = 2**70", step10)
def step11():
    global o0, o1, o2, o3, o4
    del D6.__init__
attempt("del D6.__init__", step11)
attempt("~D6.A", lambda: (~D6.A))
attempt("M1(**{'b': 1})", lambda: (M1(**{'b': 1})))
attempt("contextlib.ExitStack().enter_context(o3)", lambda: (contextlib.ExitStack().enter_context(o3)))
attempt("open(o0)", lambda: (open(o0)))
attempt("o2.p == o2.p", lambda: (o2.p == o2.p))
attempt("str(o1)", lambda: (str(o1)))
attempt("super(D3, o3).__class__", lambda: (super(D3, o3).__class__))
attempt("-o2", lambda: (-o2))
def step12():
    global o0, o1, o2, o3, o4
    M1.d = BadName()
attempt("M1.d = BadName()", step12)
attempt("gc.is_tracked(o3)", lambda: (gc.is_tracked(o3)))
def step13():
    global o0, o1, o2, o3, o4
    D3.__new__ = lambda *args, **kw: ('all89', len(args), sorted(kw))
attempt("D3.__new__ = lambda *args, **kw: ('all89', len(args), sorted(kw))", step13)
attempt("o2.__rsub__(o2)", lambda: (o2.__rsub__(o2)))
attempt("contextlib.closing(o2).__enter__()", lambda: (contextlib.closing(o2).__enter__()))
def step14():
    global o0, o1, o2, o3, o4
    C1.__set_name__ = print
attempt("C1.__set_name__ = print", step14)
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.d = b'x'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__dict__['a'] = o3
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del E5.__getattribute__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(inspect.getattr_static(o1, 'c'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(issubclass(E2, R8))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o4.n()", lambda: (o4.n()))
attempt("divmod(o4, o0)", lambda: (divmod(o4, o0)))
attempt("mask(repr(M1 | None))", lambda: (mask(repr(M1 | None))))
attempt("types.prepare_class('X', (R8,))", lambda: (types.prepare_class('X', (R8,))))
def step16():
    global o0, o1, o2, o3, o4
    C1.__abstractmethods__ = frozenset()
attempt("C1.__abstractmethods__ = frozenset()", step16)
attempt("copy.copy(o4)", lambda: (copy.copy(o4)))
try:
    class L17():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L17', tell(e))
    L17 = D9
else:
    attempt('made L17', lambda: (brief(L17)))
def scene18():
    x = L17('sorted'); y = sorted([L17('z'), x], key=lambda v: v.name)
    put([v.name for v in y]); del y, x, ; put('sorted gone')
attempt('scene18', scene18)
gc.collect()
def step19():
    global o0, o1, o2, o3, o4
    D6.__class__ = M1
attempt("D6.__class__ = M1", step19)
attempt("object.__setattr__(o1, 'b', ())", lambda: (object.__setattr__(o1, 'b', ())))
attempt("R8.p(o2)", lambda: (R8.p(o2)))
attempt("E2.__dict__.get('__annotations__')", lambda: (E2.__dict__.get('__annotations__')))
attempt("yields(o4)", lambda: (yields(o4)))
attempt("weakref.proxy(o0).d", lambda: (weakref.proxy(o0).d))
attempt("super(M2).__get__(o2).n()", lambda: (super(M2).__get__(o2).n()))
attempt("mask(repr(list(L17.__members__)))", lambda: (mask(repr(list(L17.__members__)))))
attempt("hash(o0) == hash(o0)", lambda: (hash(o0) == hash(o0)))
attempt("isinstance(o3, E7)", lambda: (isinstance(o3, E7)))
attempt("D9.m is D9.m", lambda: (D9.m is D9.m))
attempt("o4 // [3]", lambda: (o4 // [3]))
attempt("o3.n()", lambda: (o3.n()))
attempt("o3 in [o3, o3]", lambda: (o3 in [o3, o3]))
attempt("copy.copy(o4) == o4", lambda: (copy.copy(o4) == o4))
try:
    class E20(D3, enum.Enum):
        D = 1
except Exception as e:
    print('class E20', tell(e))
    E20 = L17
else:
    attempt('made E20', lambda: (brief(E20), enum_facts(E20)))
attempt("super(E20, o1).__getattribute__('b')", lambda: (super(E20, o1).__getattribute__('b')))
attempt("o2[0, ...]", lambda: (o2[0, ...]))
def step21():
    global o0, o1, o2, o3, o4
    D9.__getattribute__ = lambda self, name: ('all', name)
attempt("D9.__getattribute__ = lambda self, name: ('all', name)", step21)
attempt("matched(o1, E20)", lambda: (matched(o1, E20)))
attempt("tuple(o0)", lambda: (tuple(o0)))
attempt("E20.mro()", lambda: (E20.mro()))
def step22():
    global o0, o1, o2, o3, o4
    del o2.b
attempt("del o2.b", step22)
def step23():
    global o0, o1, o2, o3, o4
    o4.b, o1.b = o1.b, o4.b
attempt("o4.b, o1.b = o1.b, o4.b", step23)
def step24():
    global o0, o1, o2, o3, o4
    o4.__class__ = R8
attempt("o4.__class__ = R8", step24)
attempt("mask(repr(list(M2.__members__)))", lambda: (mask(repr(list(M2.__members__)))))
attempt("hasattr(L17, 'p')", lambda: (hasattr(L17, 'p')))
def hooked25():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                E20.__eq__ = lambda self: self.c
            if i == 20:
                E20.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del E20.__eq__
            v = show(o3 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked25', i, v)
attempt('hooked25', hooked25)
attempt("names(dir(o2))", lambda: (names(dir(o2))))
attempt("bin(o1)", lambda: (bin(o1)))
attempt("list(iter(o1, 1))", lambda: (list(iter(o1, 1))))
attempt("eval('o0.c')", lambda: (eval('o0.c')))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
