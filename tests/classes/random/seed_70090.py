# 70090
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
        def __init__(self, *args, **kw):
            self.b = frozenset([1])
            self.a = 's'
        def m(self, *args):
            self.__p = 32; return self.__p
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class P2(Protocol):
        @classmethod
        def p(cls): ...
        c: int = 3
        @abc.abstractmethod
        def n(self): ...
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    class Meta3(M1):
        def __new__(mcs, name, bases, ns, **kw):
            ns['d'] = 'from meta'
            return super().__new__(mcs, name, bases, dict(ns), **kw)
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    @dataclass(slots=True, repr=False)
    class D4(Generic[T]):
        pass
        x: int
        y: object = field(metadata={'k': 1}, default='meta')
        c: T = []
        def m(self, *args):
            return NotImplemented
        @classmethod
        def n(cls, *args):
            cls.a = len(args)
        def __set_name__(self, owner, name):
            return -1
except Exception as e:
    print('class D4', tell(e))
    D4 = C1
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class A5(abc.ABC):
        last = 1
        def m(self, *args):
            return 9
        def p(self, *args):
            nonlocal_96 = self; return (lambda: nonlocal_96.d)()
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
except Exception as e:
    print('class A5', tell(e))
    A5 = D4
else:
    attempt('made A5', lambda: (brief(A5), sorted(getattr(A5, '__abstractmethods__', ()))))
def step6():
    global o0, o1, o2, o3, o4
    A5.register(M2)
attempt("A5.register(M2)", step6)
try:
    class C7(C1):
        a = Counting()
        def __fspath__(self):
            return 'path'
        def __abs__(self):
            return 'abs'
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = A5
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    @typing.runtime_checkable
    class P8(Protocol):
        @abc.abstractmethod
        def n(self): ...
        def __init__(self, v): self.v = v
        last = 1
except Exception as e:
    print('class P8', tell(e))
    P8 = C7
else:
    attempt('made P8', lambda: (brief(P8), sorted(getattr(P8, '__protocol_attrs__', ()))))
try:
    class C9():
        b = {}
        def __gt__(self, o):
            return self is o
        def __get__(self, o, cls=None):
            return ('get', o is None)
        def __rlshift__(self, o):
            return NotImplemented
        def __bool__(self):
            return 2**70
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        __module__ = 'elsewhere'
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = C7
else:
    attempt('made C9', lambda: (brief(C9)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C9()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C9()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o0.n.__self__", lambda: (o0.n.__self__))
try:
    class L10(C7):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = C9
else:
    attempt('made L10', lambda: (brief(L10)))
def scene11():
    class Local(L10):
        held = L10('class attribute')
    Local.a = Local('own instance')
    del Local; gc.collect(); put('class gone')
attempt('scene11', scene11)
gc.collect()
attempt("slice(o2, o2).indices(5)", lambda: (slice(o2, o2).indices(5)))
def step12():
    global o0, o1, o2, o3, o4
    setattr(o1, '__dict__', {})
attempt("setattr(o1, '__dict__', {})", step12)
def step13():
    global o0, o1, o2, o3, o4
    M2.__class__ = Meta3
attempt("M2.__class__ = Meta3", step13)
attempt("C7._fields", lambda: (C7._fields))
attempt("o0.p.__name__", lambda: (o0.p.__name__))
def scene14():
    x = L10('thrown')
    def gen():
        try:
            yield x.name
        except ValueError as e:
            yield tell(e)
    g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None
attempt('scene14', scene14)
gc.collect()
def step15():
    global o0, o1, o2, o3, o4
    functools.total_ordering(Meta3)
attempt("functools.total_ordering(Meta3)", step15)
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A5.__iter__ = functools.partialmethod(lambda *args: ('pm48', len(args)), 1)
            if i == 20:
                A5.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A5.__iter__
            v = show(list(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
def step17():
    global o0, o1, o2, o3, o4
    o4 *= None
attempt("o4 *= None", step17)
attempt("own_doc(A5)", lambda: (own_doc(A5)))
attempt("o4.d", lambda: (o4.d))
def step18():
    global o0, o1, o2, o3, o4
    M2.__bases__ = (M1, A5)
attempt("M2.__bases__ = (M1, A5)", step18)
attempt("[c.__name__ for c in type.__subclasses__(C7) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(C7) if globals().get(c.__name__) is c]))
try:
    @typing.final
    class C19(C7):
        a = 1
        def p(self, *args):
            return 68
        last = 1
except Exception as e:
    print('class C19', tell(e))
    C19 = L10
else:
    attempt('made C19', lambda: (brief(C19)))
attempt("True in o1", lambda: (True in o1))
def step20():
    global o0, o1, o2, o3, o4
    P2.__set_name__ = str
attempt("P2.__set_name__ = str", step20)
attempt("o0 in o4", lambda: (o0 in o4))
def step21():
    global o0, o1, o2, o3, o4
    o2.__orig_class__ = 5
attempt("o2.__orig_class__ = 5", step21)
attempt("'%d' % o3", lambda: ('%d' % o3))
attempt("o1.m(*o0)", lambda: (o1.m(*o0)))
def step22():
    global o0, o1, o2, o3, o4
    o4['b'] = -1
attempt("o4['b'] = -1", step22)
try:
    class E23(enum.IntEnum):
        _order_ = 'A B C'
        def __lt__(self, other):
            return self.value < other.value
        def __init__(self, *args):
            self.c = len(args)
        _f = enum.auto()
        A = 0
except Exception as e:
    print('class E23', tell(e))
    E23 = C19
else:
    attempt('made E23', lambda: (brief(E23), enum_facts(E23)))
attempt("E23.__eq__ is object.__eq__", lambda: (E23.__eq__ is object.__eq__))
def step24():
    global o0, o1, o2, o3, o4
    del A5.d
attempt("del A5.d", step24)
def step25():
    global o0, o1, o2, o3, o4
    for o1 in [o3, o1]: pass
attempt("for o1 in [o3, o1]: pass", step25)
def step26():
    global o0, o1, o2, o3, o4
    o3.__isabstractmethod__ = True
attempt("o3.__isabstractmethod__ = True", step26)
def step27():
    global o0, o1, o2, o3, o4
    C9.__dict__['a'].__set__(o0, 1)
attempt("C9.__dict__['a'].__set__(o0, 1)", step27)
attempt("A5.__name__, A5.__qualname__, A5.__module__", lambda: (A5.__name__, A5.__qualname__, A5.__module__))
def step28():
    global o0, o1, o2, o3, o4
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step28)
attempt("M1.__dict__['b'].__get__(o4, M1)", lambda: (M1.__dict__['b'].__get__(o4, M1)))
attempt("C19(*o3)", lambda: (C19(*o3)))
attempt("types.resolve_bases((P8, L10))", lambda: (types.resolve_bases((P8, L10))))
attempt("isinstance(o1, A5 | M1)", lambda: (isinstance(o1, A5 | M1)))
def step29():
    global o0, o1, o2, o3, o4
    P8.__type_params__ = ()
attempt("P8.__type_params__ = ()", step29)
attempt("complex(o2)", lambda: (complex(o2)))
attempt("own_doc(C1)", lambda: (own_doc(C1)))
def loop30():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D4.m = lambda self: self.d
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.c = classmethod(lambda cls, *args: (cls.__name__, 80))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('{0.a} {0}'.format(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop30', i, v)
attempt('loop30', loop30)
def step31():
    global o0, o1, o2, o3, o4
    C19.__set_name__ = len
attempt("C19.__set_name__ = len", step31)
attempt("bytes(o2)", lambda: (bytes(o2)))
attempt("copy.copy(o2).__dict__", lambda: (copy.copy(o2).__dict__))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
