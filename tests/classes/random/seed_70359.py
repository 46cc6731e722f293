# 70359
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
        c = Data(9)
        def __init__(self, *args):
            self.c = 2.5
            self.d = None
        n = len
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> None:
            'doc of p'
            return (show(x), y, sorted(kw))
        __getitem__ = None
        def __or__(self, o):
            return super().__or__(o)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(type):
        def __new__(mcs, name, bases, ns, **kw):
            ns['d'] = 'from meta'
            return super().__new__(mcs, name, bases, dict(ns), **kw)
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class G3[A]():
        def m(self, *args):
            return super(C1, self).m(*args)
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = C1
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    @dataclass(order=True, kw_only=True, eq=False, repr=False)
    class D4():
        'doc of D4'
        d: object = property(lambda self: 68)
        def __deepcopy__(self, memo):
            return ('deep', type(memo).__name__)
except Exception as e:
    print('class D4', tell(e))
    D4 = G3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class G5(typing.Mapping[str, T]):
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = D4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    class R6(collections.namedtuple('R6', ['y', 'x', 'c', 'b'])):
        def m(self, *args):
            return (35, self.c)
        def n(self, *args):
            raise ZeroDivisionError('z') from KeyError('cause')
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> None:
            'doc of p'
            return (show(x), y, sorted(kw))
        last = 1
except Exception as e:
    print('class R6', tell(e))
    R6 = G5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class R7(collections.namedtuple('R7', ['d', 'b'])):
        __slots__ = ()
        def m(self, *args):
            del self.b; return 8
        def __new__(cls, *args):
            return super().__new__(cls, *args)
        def __itruediv__(self, o):
            return self
        last = 1
except Exception as e:
    print('class R7', tell(e))
    R7 = R6
else:
    attempt('made R7', lambda: (brief(R7), tuple_facts(R7)))
try:
    o0 = G3[int, str]()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R7(0, 1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("str(inspect.signature(G3.m))", lambda: (str(inspect.signature(G3.m))))
attempt("call(lambda *x, **y: (x, y), *o1)", lambda: (call(lambda *x, **y: (x, y), *o1)))
attempt("o2 | None", lambda: (o2 | None))
attempt("matched(o0, R6)", lambda: (matched(o0, R6)))
attempt("o3.d", lambda: (o3.d))
attempt("awaited(o0)", lambda: (awaited(o0)))
attempt("G5(**{'b': 1})", lambda: (G5(**{'b': 1})))
attempt("operator.setitem(o3, 0, o1)", lambda: (operator.setitem(o3, 0, o1)))
attempt("o3 in [o3, o3]", lambda: (o3 in [o3, o3]))
attempt("weakref.proxy(o0).c", lambda: (weakref.proxy(o0).c))
attempt("o4.__getnewargs__()", lambda: (o4.__getnewargs__()))
attempt("D4.__slots__", lambda: (D4.__slots__))
attempt("o4.n(x=1)", lambda: (o4.n(x=1)))
attempt("~G3.A", lambda: (~G3.A))
attempt("type('X', (R7, D4), {})", lambda: (type('X', (R7, D4), {})))
attempt("o0.__copy__()", lambda: (o0.__copy__()))
def step8():
    global o0, o1, o2, o3, o4
    o2.__class__ = M1
attempt("o2.__class__ = M1", step8)
attempt("math.floor(o0)", lambda: (math.floor(o0)))
attempt("R6.a", lambda: (R6.a))
attempt("sorted([o1, o1, o1])", lambda: (sorted([o1, o1, o1])))
attempt("super(G3, o1).__class__", lambda: (super(G3, o1).__class__))
attempt("super(R7, o0).__init__()", lambda: (super(R7, o0).__init__()))
attempt("tuple(o2)", lambda: (tuple(o2)))
attempt("operator.attrgetter('b', 'n')(o0)", lambda: (operator.attrgetter('b', 'n')(o0)))
def loop9():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.d, o0.d = o0.d, o0.d
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1.__init__(2.5)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([x for x in o3])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("bool(G5)", lambda: (bool(G5)))
attempt("super(C1, o4).__class__", lambda: (super(C1, o4).__class__))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.__format__ = object.__format__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([c.__name__ for c in type.__subclasses__(C1) if globals().get(c.__name__) is c])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(list(filter(o2, [1, 0, 2])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(Meta2.__init__ is object.__init__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3, o4
    M2.__abstractmethods__ = frozenset()
attempt("M2.__abstractmethods__ = frozenset()", step11)
def step12():
    global o0, o1, o2, o3, o4
    object.__delattr__(o4, 'd')
attempt("object.__delattr__(o4, 'd')", step12)
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.__bases__ = M2.__bases__[::-1]
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2.b = o1
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o1 |= o1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(G3[int])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(divmod(o3, o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("G3.__dict__['a'].__name__, G3.__dict__['a'].__objclass__", lambda: (G3.__dict__['a'].__name__, G3.__dict__['a'].__objclass__))
try:
    class E14(enum.IntFlag, boundary=enum.CONFORM):
        a = enum.auto()
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E14', tell(e))
    E14 = R7
else:
    attempt('made E14', lambda: (brief(E14), enum_facts(E14)))
attempt("sorted(o0)", lambda: (sorted(o0)))
attempt("1 in o1", lambda: (1 in o1))
attempt("operator.delitem(o3, 0)", lambda: (operator.delitem(o3, 0)))
attempt("names(n for n, v in inspect.getmembers(G5, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(G5, inspect.isfunction))))
attempt("o0._replace(b=1)", lambda: (o0._replace(b=1)))
try:
    @dataclass
    class D15():
        pass
        y: 'int' = field(default_factory=list)
        b: str = NonData(77)
except Exception as e:
    print('class D15', tell(e))
    D15 = R7
else:
    attempt('made D15', lambda: (brief(D15), dataclass_facts(D15)))
attempt("R6.n(o1)", lambda: (R6.n(o1)))
def step16():
    global o0, o1, o2, o3, o4
    Meta2.c = (1, 2)
attempt("Meta2.c = (1, 2)", step16)
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4[0] = o4
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(loops(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(M1((1, 2)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(o0.__getstate__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("copy.deepcopy([o4, o4, o0])", lambda: (copy.deepcopy([o4, o4, o0])))
attempt("awaited(o1)", lambda: (awaited(o1)))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R6.__getattribute__ = lambda self, *args: ('fn7', len(args))
            if i == 20:
                R6.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R6.__getattribute__
            v = show(o4.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
