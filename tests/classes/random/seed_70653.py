# 70653
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
        __slots__ = {'_q'}
        def p(self, *args):
            return 1
        def __neg__(self):
            raise TypeError('ty')
        def __replace__(self, **kw):
            return ('replaced', sorted(kw))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(type):
        def __del__(cls):
            say('meta del')
        def __contains__(cls, x):
            return x == 1
        def __instancecheck__(cls, x):
            say('instancecheck', cls.__name__)
            return super().__instancecheck__(x)
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class C3():
        c = SetOnly()
        def __init__(self):
            self.a = True
        def p(self, *args):
            super().a = 42
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        __class__ = property(lambda self: int)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C1
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    R4 = collections.namedtuple('R4', ['a', 'd', 'b'])
except Exception as e:
    print('class R4', tell(e))
    R4 = C3
else:
    attempt('made R4', lambda: (brief(R4), tuple_facts(R4)))
try:
    class E5(float, enum.IntFlag):
        _order_ = 'A B C'
        def __eq__(self, other):
            return NotImplemented
        B = 0
        @property
        def p(self):
            return self._value_
except Exception as e:
    print('class E5', tell(e))
    E5 = R4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    @typing.final
    class C6(R4, C3, C1):
        d = {}
        def __init__(self, *args):
            super().__init__()
            self.b = b'x'
            self.a = {}
        def m(self, *args):
            raise KeyError('k')
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C6', tell(e))
    C6 = R4
else:
    attempt('made C6', lambda: (brief(C6)))
try:
    class E7(enum.Enum):
        _ignore_ = ['F']
        E = enum.auto()
        a = property(lambda self: 'prop')
        A = object()
except Exception as e:
    print('class E7', tell(e))
    E7 = C6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    N8 = type.__new__(M1, 'N8', (), {'b': 2.5, 'a': 1j})
except Exception as e:
    print('class N8', tell(e))
    N8 = C6
else:
    attempt('made N8', lambda: (brief(N8)))
try:
    class E9(enum.IntFlag, boundary=enum.CONFORM):
        _f = 3
        D = 2
        E = enum.auto()
        a = enum.auto()
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E9', tell(e))
    E9 = N8
else:
    attempt('made E9', lambda: (brief(E9), enum_facts(E9)))
try:
    class C10(metaclass=M2):
        def p(self, *args):
            return super(C3, self).p(*args)
        def __new__(cls, *args, **kw):
            return super().__new__(cls, *args, **kw)
        last = 1
except Exception as e:
    print('class C10', tell(e))
    C10 = N8
else:
    attempt('made C10', lambda: (brief(C10)))
try:
    o0 = C3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = N8(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C3('s', 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N8(1, 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("sorted([E9, C1], key=name_of)", lambda: (sorted([E9, C1], key=name_of)))
def step11():
    global o0, o1, o2, o3, o4
    o4[0] += 1
attempt("o4[0] += 1", step11)
try:
    class C12():
        __slots__ = map(str, ())
        def n(self, *args):
            return (68, self.a)
        last = 1
except Exception as e:
    print('class C12', tell(e))
    C12 = C10
else:
    attempt('made C12', lambda: (brief(C12)))
attempt("o1 <= 2.5", lambda: (o1 <= 2.5))
attempt("bytes([o4])", lambda: (bytes([o4])))
attempt("copy.copy(o2)", lambda: (copy.copy(o2)))
attempt("o1.__reduce_ex__(4)", lambda: (o1.__reduce_ex__(4)))
def step13():
    global o0, o1, o2, o3, o4
    C10.__match_args__ = ('b', 'b')
attempt("C10.__match_args__ = ('b', 'b')", step13)
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                E5.p = Named()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(math.floor(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(o2.d.__wrapped__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(C6.__annotations__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3, o4
    o4 = weakref.proxy(o4)
attempt("o4 = weakref.proxy(o4)", step15)
attempt("divmod(o4, o3)", lambda: (divmod(o4, o3)))
attempt("used(o0, o4)", lambda: (used(o0, o4)))
def step16():
    global o0, o1, o2, o3, o4
    o1.__dict__ = {'b': o0}
attempt("o1.__dict__ = {'b': o0}", step16)
attempt("list(vars(o4))", lambda: (list(vars(o4))))
try:
    class L17():
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
    print('class L17', tell(e))
    L17 = C12
else:
    attempt('made L17', lambda: (brief(L17)))
def scene18():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L17('in gen')); put(next(g)); del g; put('gone')
attempt('scene18', scene18)
gc.collect()
try:
    class Meta19(M2):
        tag = 1
except Exception as e:
    print('class Meta19', tell(e))
    Meta19 = M1
attempt("bool(E9)", lambda: (bool(E9)))
attempt("[f.name for f in dataclasses.fields(o0)]", lambda: ([f.name for f in dataclasses.fields(o0)]))
attempt("types.new_class('X', (N8, Meta2)).__mro__", lambda: (types.new_class('X', (N8, Meta2)).__mro__))
attempt("isinstance(o3, o0)", lambda: (isinstance(o3, o0)))
try:
    class R20(NamedTuple):
        x: int = 74
except Exception as e:
    print('class R20', tell(e))
    R20 = L17
else:
    attempt('made R20', lambda: (brief(R20), tuple_facts(R20)))
def step21():
    global o0, o1, o2, o3, o4
    o1 = weakref.ref(o1)
attempt("o1 = weakref.ref(o1)", step21)
def step22():
    global o0, o1, o2, o3, o4
    o3 = R4(0, 1, 2)._replace(a=9)
attempt("o3 = R4(0, 1, 2)._replace(a=9)", step22)
try:
    @dataclass(order=True, kw_only=True, eq=False)
    class D23(R20, C3):
        pass
        x: T = field(default=78, default_factory=list)
        _: KW_ONLY
        b: 'int' = field(kw_only=True, default=11)
        _: KW_ONLY
        c: list[int] = property(lambda self: 62)
        d: object = field(default=8, repr=False)
        def __post_init__(self, *args):
            say('post_init', len(args))
            self.b = 15
except Exception as e:
    print('class D23', tell(e))
    D23 = R20
else:
    attempt('made D23', lambda: (brief(D23), dataclass_facts(D23)))
attempt("open(o2)", lambda: (open(o2)))
attempt("getattr(o2, 5)", lambda: (getattr(o2, 5)))
attempt("o0[0]", lambda: (o0[0]))
attempt("slice(o1, o4).indices(5)", lambda: (slice(o1, o4).indices(5)))
attempt("set(o4)", lambda: (set(o4)))
attempt("N8.__slots__", lambda: (N8.__slots__))
attempt("[1, 2, 3, 4][o2]", lambda: ([1, 2, 3, 4][o2]))
def step24():
    global o0, o1, o2, o3, o4
    L17.__module__ = 'other'
attempt("L17.__module__ = 'other'", step24)
attempt("type(E9).__name__, type(type(E9))", lambda: (type(E9).__name__, type(type(E9))))
attempt("divmod((), o3)", lambda: (divmod((), o3)))
attempt("open(o2)", lambda: (open(o2)))
def step25():
    global o0, o1, o2, o3, o4
    o4.n = operator.methodcaller('n')
attempt("o4.n = operator.methodcaller('n')", step25)
def step26():
    global o0, o1, o2, o3, o4
    o2 |= o1
attempt("o2 |= o1", step26)
def step27():
    global o0, o1, o2, o3, o4
    del E5.__getattribute__
attempt("del E5.__getattribute__", step27)
def step28():
    global o0, o1, o2, o3, o4
    D23.a += 1
attempt("D23.a += 1", step28)
def step29():
    global o0, o1, o2, o3, o4
    C1.__divmod__ = functools.partial(lambda *args: ('partial93', len(args)), 1)
attempt("C1.__divmod__ = functools.partial(lambda *args: ('partial93', len(args)), 1)", step29)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
