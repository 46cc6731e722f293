# 70112
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
        def __init__(self, a=1, b=2):
            super().__init__(1)
            self.b = 2.5
            self.a = 1
            self.d = 's'
        def p(self, *args):
            return super().__getattribute__('d')
        def __set__(self, o, v):
            return say('set', show(v))
        def __imatmul__(self, o):
            return super().__imatmul__(o)
        def __ilshift__(self, o):
            return ('__ilshift__', type(self).__name__, show(o))
        def __isub__(self, o):
            return ('__isub__', 2)
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
    class Meta2(type):
        @property
        def a(cls):
            return 'meta a'
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class A3(abc.ABC):
        @abc.abstractmethod
        def __len__(self): return 0
        def b(self): return super().m()
        last = 1
        def n(self, *args):
            return super().a
        def p(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().p()
except Exception as e:
    print('class A3', tell(e))
    A3 = C1
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
try:
    @dataclass(order=True, eq=False)
    class D4():
        'doc of D4'
        d: KW_ONLY = field(metadata={'k': 1}, default='meta')
        y: str = field(kw_only=True)
        a: 'int' = []
except Exception as e:
    print('class D4', tell(e))
    D4 = A3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class C5():
        d = Named()
        def __init__(self, *args):
            super().__init__()
            self.d = -1
            self.b = range(3)
        def m(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().m()
        @property
        def n(self):
            return self.b
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = D4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    R6 = collections.namedtuple('R6', 'x')
except Exception as e:
    print('class R6', tell(e))
    R6 = C5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class A7(C1, list, collections.abc.MutableMapping):
        last = 1
        def n(self, *args):
            return (lambda: super().n(*args))() if self is None else super().__repr__() == 1
        def p(self, *args):
            return super().__getattribute__('b')
        def __iter__(self):
            return iter([1, 2])
except Exception as e:
    print('class A7', tell(e))
    A7 = R6
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
try:
    class E8(enum.Enum):
        B = enum.nonmember(4)
        a = 1
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E8', tell(e))
    E8 = A7
else:
    attempt('made E8', lambda: (brief(E8), enum_facts(E8)))
try:
    class A9(abc.ABC):
        @abc.abstractmethod
        def m(self): return 'abstract m'
        last = 1
        def m(self, *args):
            self.__p = 99; return self.__p
        def n(self, *args):
            raise TypeError('ty')
        def p(self, *args):
            return super(C1, self).p(*args)
except Exception as e:
    print('class A9', tell(e))
    A9 = A7
else:
    attempt('made A9', lambda: (brief(A9), sorted(getattr(A9, '__abstractmethods__', ()))))
try:
    class F10(A7):
        n = functools.partialmethod(_base, 1)
        p = functools.partialmethod(_base, z=4)
        @functools.wraps(len)
        def c(self): return 'named len'
        @functools.cache
        def d(self): return self.missing_one
        last = 1
except Exception as e:
    print('class F10', tell(e))
    F10 = A9
else:
    attempt('made F10', lambda: (brief(F10)))
try:
    o0 = R6(0)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D4(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A7()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C5(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o0[0, ...]", lambda: (o0[0, ...]))
def step11():
    global o0, o1, o2, o3, o4
    Meta2.__delitem__ = len
attempt("Meta2.__delitem__ = len", step11)
try:
    @typing.runtime_checkable
    class P12(Protocol):
        last = 1
except Exception as e:
    print('class P12', tell(e))
    P12 = F10
else:
    attempt('made P12', lambda: (brief(P12), sorted(getattr(P12, '__protocol_attrs__', ()))))
attempt("o2.d", lambda: (o2.d))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = weakref.ref(o3)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(operator.itemgetter(0, 1)(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(copy.deepcopy(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3, o4
    o1 = iter(o1)
attempt("o1 = iter(o1)", step14)
attempt("[3] // o1", lambda: ([3] // o1))
attempt("isinstance(o2, (F10, P12, int))", lambda: (isinstance(o2, (F10, P12, int))))
attempt("2.5 & o4", lambda: (2.5 & o4))
attempt("Meta2.__eq__ is object.__eq__", lambda: (Meta2.__eq__ is object.__eq__))
def step15():
    global o0, o1, o2, o3, o4
    o1 = super(A7, o1)
attempt("o1 = super(A7, o1)", step15)
attempt("list(R6)", lambda: (list(R6)))
def step16():
    global o0, o1, o2, o3, o4
    o3.b = R6(0)
attempt("o3.b = R6(0)", step16)
def step17():
    global o0, o1, o2, o3, o4
    del o3[0]
attempt("del o3[0]", step17)
def step18():
    global o0, o1, o2, o3, o4
    o2.__dict__.update(c=2**70, n=print)
attempt("o2.__dict__.update(c=2**70, n=print)", step18)
attempt("o2[0, ...]", lambda: (o2[0, ...]))
attempt("len(o0)", lambda: (len(o0)))
def step19():
    global o0, o1, o2, o3, o4
    del E8.__missing__
attempt("del E8.__missing__", step19)
def step20():
    global o0, o1, o2, o3, o4
    o1.__class__ = type(o4)
attempt("o1.__class__ = type(o4)", step20)
def hooked21():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D4.__getattribute__ = lambda self: self.b
            if i == 20:
                D4.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D4.__getattribute__
            v = show(o2.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked21', i, v)
attempt('hooked21', hooked21)
try:
    R22 = collections.namedtuple('R22', 'b', module='mod')
except Exception as e:
    print('class R22', tell(e))
    R22 = P12
else:
    attempt('made R22', lambda: (brief(R22), tuple_facts(R22)))
attempt("M1.__new__(M1)", lambda: (M1.__new__(M1)))
attempt("len(Meta2)", lambda: (len(Meta2)))
attempt("C1[0]", lambda: (C1[0]))
attempt("object.__new__(R22)", lambda: (object.__new__(R22)))
attempt("P12.on_meta()", lambda: (P12.on_meta()))
def step23():
    global o0, o1, o2, o3, o4
    F10.__call__ = F10
attempt("F10.__call__ = F10", step23)
attempt("o1 // 2**70", lambda: (o1 // 2**70))
def step24():
    global o0, o1, o2, o3, o4
    C1.__bases__ = (P12,)
attempt("C1.__bases__ = (P12,)", step24)
attempt("'ab' * o3", lambda: ('ab' * o3))
attempt("list(enumerate(o1))", lambda: (list(enumerate(o1))))
attempt("E8.__init__ is object.__init__", lambda: (E8.__init__ is object.__init__))
attempt("weakref.proxy(o3).m()", lambda: (weakref.proxy(o3).m()))
attempt("isinstance(o1, collections.abc.Container)", lambda: (isinstance(o1, collections.abc.Container)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
