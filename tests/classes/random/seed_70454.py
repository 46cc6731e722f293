# 70454
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
        def __init__(self, x=0, *y):
            self.d = 2.5
        def n(self, *args):
            self.c = 98; return 98
        def __set_name__(self, owner, name):
            return say('set_name', name)
        def __imatmul__(self, o):
            return ('__imatmul__', type(self).__name__, show(o))
        def __set__(self, o, v):
            return say('set', show(v))
        def __index__(self):
            raise OSError(2, 'none')
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(C1):
        def n(self, *args):
            return (6, super().n(*args))
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class C3(C1, metaclass=M1):
        b = types.MethodType(lambda *args: ('bound', len(args)), 86)
        def __init__(self, *args, **kw):
            super().__init__()
            self.c = ()
            self.a = {'a': 1}
        def m(self, *args):
            return (19, self.d)
        def n(self, *args):
            return super(C1, self).n(*args)
        def p(self, *args):
            return (20, super().p(*args))
        def __set_name__(self, owner, name):
            raise StopIteration(5)
        def __rsub__(self, o):
            return 2.5
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = G2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class G4(G2, list[T]):
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = C3
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    class Meta5(M2):
        def __new__(mcs, name, bases, ns, **kw):
            ns.setdefault('__slots__', ('c',))
            return type.__new__(mcs, name, bases, ns)
        def mro(cls):
            found = type.mro(cls)
            return found[:1] + found[:0:-1]
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class C6(G4, C3, G2, metaclass=Meta5):
        __slots__ = (None,)
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C6', tell(e))
    C6 = G4
else:
    attempt('made C6', lambda: (brief(C6)))
try:
    class A7(abc.ABC):
        @abc.abstractmethod
        def __len__(self): return 0
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        last = 1
        def n(self, *args):
            del self.a; return 7
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 54 > 80 else 54
except Exception as e:
    print('class A7', tell(e))
    A7 = C6
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
try:
    @functools.total_ordering
    class F8():
        @functools.cached_property
        def a(self):
            return say('cached a') or 4
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @functools.cache
        def d(self): return self.missing_one
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        def __gt__(self, o):
            return NotImplemented
        def __ge__(self, o):
            return False
        last = 1
except Exception as e:
    print('class F8', tell(e))
    F8 = A7
else:
    attempt('made F8', lambda: (brief(F8)))
try:
    class E9(enum.StrEnum):
        _order_ = 'A B C'
        C = enum.auto()
        a = 'av'
        D = 'same'
        _f = 'same'
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
except Exception as e:
    print('class E9', tell(e))
    E9 = F8
else:
    attempt('made E9', lambda: (brief(E9), enum_facts(E9)))
try:
    @dataclass(slots=True, kw_only=True)
    class D10():
        pass
        x: list[int] = Counting()
        y: str = field(metadata={'k': 1}, default='meta')
        __slots__ = {'d'}
except Exception as e:
    print('class D10', tell(e))
    D10 = F8
else:
    attempt('made D10', lambda: (brief(D10), dataclass_facts(D10)))
try:
    o0 = D10(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C6(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C6('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D10(1, 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("F8.p", lambda: (F8.p))
attempt("str(inspect.signature(A7))", lambda: (str(inspect.signature(A7))))
attempt("A7.__dict__['b'].__get__(o2)", lambda: (A7.__dict__['b'].__get__(o2)))
attempt("o0.__getnewargs__()", lambda: (o0.__getnewargs__()))
attempt("type('X', (F8, F8), {})", lambda: (type('X', (F8, F8), {})))
def step11():
    global o0, o1, o2, o3, o4
    G4.register(F8)
attempt("G4.register(F8)", step11)
attempt("issubclass(G4, collections.abc.Iterator)", lambda: (issubclass(G4, collections.abc.Iterator)))
def step12():
    global o0, o1, o2, o3, o4
    o0 = C3(a=2)
attempt("o0 = C3(a=2)", step12)
attempt("G2.__dict__.get('__annotations__')", lambda: (G2.__dict__.get('__annotations__')))
def step13():
    global o0, o1, o2, o3, o4
    del o4.m
attempt("del o4.m", step13)
attempt("getattr(o3, 5)", lambda: (getattr(o3, 5)))
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C6.__getattr__ = print
            if i == 20:
                C6.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C6.__getattr__
            v = show(o2.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
try:
    class W15():
        def close(self): say('close')
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        last = 1
except Exception as e:
    print('class W15', tell(e))
    W15 = D10
else:
    attempt('made W15', lambda: (brief(W15)))
def step16():
    global o0, o1, o2, o3, o4
    o1.b = 2.5
attempt("o1.b = 2.5", step16)
attempt("copy.replace(o1)", lambda: (copy.replace(o1)))
attempt("E9.A in E9", lambda: (E9.A in E9))
def step17():
    global o0, o1, o2, o3, o4
    del o3[0]
attempt("del o3[0]", step17)
attempt("o3['a']", lambda: (o3['a']))
def step18():
    global o0, o1, o2, o3, o4
    o2 -= {'a': 1}
attempt("o2 -= {'a': 1}", step18)
attempt("hasattr(o3, 'd')", lambda: (hasattr(o3, 'd')))
attempt("W15.__dict__['d']", lambda: (W15.__dict__['d']))
attempt("dataclasses.is_dataclass(o1), dataclasses.is_dataclass(E9)", lambda: (dataclasses.is_dataclass(o1), dataclasses.is_dataclass(E9)))
def step19():
    global o0, o1, o2, o3, o4
    o2.__cause__ = o2
attempt("o2.__cause__ = o2", step19)
attempt("mask(repr(super(G4, o0)))", lambda: (mask(repr(super(G4, o0)))))
attempt("not o0", lambda: (not o0))
def step20():
    global o0, o1, o2, o3, o4
    del M2.__new__
attempt("del M2.__new__", step20)
attempt("len(o2)", lambda: (len(o2)))
try:
    class E21(enum.Enum):
        @functools.cached_property
        def d(self):
            return 'once'
        def __repr__(self):
            return 'repr %s' % self._name_
        def __hash__(self):
            return 3
        a = enum.auto(), enum.auto()
except Exception as e:
    print('class E21', tell(e))
    E21 = W15
else:
    attempt('made E21', lambda: (brief(E21), enum_facts(E21)))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del E9.__rmul__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                W15.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(G2.__name__, G2.__qualname__, G2.__module__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(o3 >= 2**70)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("o0.__getnewargs__()", lambda: (o0.__getnewargs__()))
attempt("o4 @ o1", lambda: (o4 @ o1))
try:
    class Meta23(Meta5):
        def __contains__(cls, x):
            return x == 1
        def __new__(mcs, name, bases, ns, **kw):
            ns['d'] = 'from meta'
            return super().__new__(mcs, name, bases, dict(ns), **kw)
        tag = 1
except Exception as e:
    print('class Meta23', tell(e))
    Meta23 = M1
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
