# 70366
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
        a = types.MethodType(lambda *args: ('bound', len(args)), 54)
        @staticmethod
        def p(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __rdivmod__(self, o):
            raise RuntimeError('r')
        def __ixor__(self, o):
            return ('__ixor__', type(self).__name__, show(o))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    E2 = enum.Enum('E2', 'B')
except Exception as e:
    print('class E2', tell(e))
    E2 = C1
else:
    attempt('made E2', lambda: (brief(E2), enum_facts(E2)))
try:
    E3 = enum.Enum('E3', [('A', 0), ('B', 1), ('E', 2), ('C', 3)])
except Exception as e:
    print('class E3', tell(e))
    E3 = C1
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    N4 = type('N4', [object], {'m': len})
    N4 = type(N4.__name__ + '0', (N4,), {})
except Exception as e:
    print('class N4', tell(e))
    N4 = E3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    @dataclass(kw_only=True)
    class D5():
        'doc of D5'
        c: object = []
        x: list[int] = 12
except Exception as e:
    print('class D5', tell(e))
    D5 = N4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    class E6(enum.Enum):
        _ignore_ = ['F']
        D = NonData(1)
        _f = enum.auto()
        def __init__(self, *args):
            self.c = len(args)
        def __bool__(self):
            return False
except Exception as e:
    print('class E6', tell(e))
    E6 = D5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    class A7(metaclass=abc.ABCMeta):
        last = 1
        def __call__(self, *args, **kw):
            return True
except Exception as e:
    print('class A7', tell(e))
    A7 = D5
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
def step8():
    global o0, o1, o2, o3, o4
    A7.register(E3)
attempt("A7.register(E3)", step8)
try:
    class A9(Exception):
        __slots__ = ()
        @property
        @abc.abstractmethod
        def a(self): ...
        @abc.abstractmethod
        def __call__(self): ...
        last = 1
        def p(self, *args):
            del self.a; return 24
except Exception as e:
    print('class A9', tell(e))
    A9 = A7
else:
    attempt('made A9', lambda: (brief(A9), sorted(getattr(A9, '__abstractmethods__', ()))))
try:
    N10 = M2('N10', (D5, A9, ), {'b': True, 'm': operator.methodcaller('m')})
    N10 = type(N10.__name__ + '0', (N10,), {})
except Exception as e:
    print('class N10', tell(e))
    N10 = A9
else:
    attempt('made N10', lambda: (brief(N10)))
try:
    o0 = C1(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A9()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A7(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A7()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A9()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step11():
    global o0, o1, o2, o3, o4
    o0 *= ...
attempt("o0 *= ...", step11)
attempt("types.get_original_bases(C1)", lambda: (types.get_original_bases(C1)))
attempt("o1.m(**o4)", lambda: (o1.m(**o4)))
def step12():
    global o0, o1, o2, o3, o4
    E6.b = o0
attempt("E6.b = o0", step12)
def step13():
    global o0, o1, o2, o3, o4
    o0.__dict__ = o1.__dict__
attempt("o0.__dict__ = o1.__dict__", step13)
def step14():
    global o0, o1, o2, o3, o4
    del A9.__getattribute__
attempt("del A9.__getattribute__", step14)
attempt("A7.__dict__.get('__annotations__')", lambda: (A7.__dict__.get('__annotations__')))
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2[o3] = ()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(A7.A.B)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(len(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show([3] in A7)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o4.p.__name__", lambda: (o4.p.__name__))
def step16():
    global o0, o1, o2, o3, o4
    with o3, o0: 1 // 0
attempt("with o3, o0: 1 // 0", step16)
try:
    class A17(metaclass=abc.ABCMeta):
        last = 1
        def m(self, *args):
            raise KeyError('k')
        def p(self, *args):
            raise IndexError('ix')
except Exception as e:
    print('class A17', tell(e))
    A17 = N10
else:
    attempt('made A17', lambda: (brief(A17), sorted(getattr(A17, '__abstractmethods__', ()))))
def step18():
    global o0, o1, o2, o3, o4
    A17.register(M1)
attempt("A17.register(M1)", step18)
attempt("list(iter(o0, 1))", lambda: (list(iter(o0, 1))))
try:
    class A19(metaclass=abc.ABCMeta):
        @classmethod
        def __subclasshook__(cls, other):
            return 'yes'
        @abc.abstractmethod
        def m(self): return 'abstract m'
        __slots__ = ('a',)
        last = 1
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
except Exception as e:
    print('class A19', tell(e))
    A19 = A17
else:
    attempt('made A19', lambda: (brief(A19), sorted(getattr(A19, '__abstractmethods__', ()))))
attempt("list(enumerate(o0))", lambda: (list(enumerate(o0))))
attempt("object.__repr__(o2) == repr(o2)", lambda: (object.__repr__(o2) == repr(o2)))
attempt("isinstance(o3, o0)", lambda: (isinstance(o3, o0)))
try:
    class W20(contextlib.ContextDecorator):
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W20', tell(e))
    W20 = A19
else:
    attempt('made W20', lambda: (brief(W20)))
def step21():
    global o0, o1, o2, o3, o4
    E3.__ne__ = functools.partial(lambda *args: 4)
attempt("E3.__ne__ = functools.partial(lambda *args: 4)", step21)
attempt("issubclass(D5, collections.abc.Mapping)", lambda: (issubclass(D5, collections.abc.Mapping)))
attempt("dataclasses.replace(o2, b=3)", lambda: (dataclasses.replace(o2, b=3)))
attempt("super(C1, type(o2)).n", lambda: (super(C1, type(o2)).n))
attempt("E6.__dict__['d'].__set__(o1, (1, 2))", lambda: (E6.__dict__['d'].__set__(o1, (1, 2))))
attempt("names(dir(A17))", lambda: (names(dir(A17))))
attempt("C1.__slots__", lambda: (C1.__slots__))
attempt("types.resolve_bases((M2, E3))", lambda: (types.resolve_bases((M2, E3))))
def step22():
    global o0, o1, o2, o3, o4
    o0[0:1] = frozenset([1])
attempt("o0[0:1] = frozenset([1])", step22)
def step23():
    global o0, o1, o2, o3, o4
    [o0.d, *o4.b] = 1, 2, 3
attempt("[o0.d, *o4.b] = 1, 2, 3", step23)
attempt("N4.__new__(W20)", lambda: (N4.__new__(W20)))
attempt("bytes([o0])", lambda: (bytes([o0])))
attempt("matched(o1, E6)", lambda: (matched(o1, E6)))
attempt("super(W20, type(o4)).p", lambda: (super(W20, type(o4)).p))
attempt("math.ceil(o2)", lambda: (math.ceil(o2)))
attempt("types.resolve_bases((N4, E3))", lambda: (types.resolve_bases((N4, E3))))
attempt("A19.tag", lambda: (A19.tag))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 @= o2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(used(o2, o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(C1.A in C1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("not o2", lambda: (not o2))
try:
    @dataclass(repr=False)
    class D25():
        pass
        x: list[int] = field(kw_only=True, default=75)
        b: T = 2
        d: object = field()
        c: str = field()
except Exception as e:
    print('class D25', tell(e))
    D25 = W20
else:
    attempt('made D25', lambda: (brief(D25), dataclass_facts(D25)))
attempt("o3 / ...", lambda: (o3 / ...))
attempt("bytes([o3])", lambda: (bytes([o3])))
attempt("gc.is_tracked(o1)", lambda: (gc.is_tracked(o1)))
try:
    N26 = type.__new__(type, 'N26', (N4, A7, ), {'a': property(operator.attrgetter('a')), 'd': classmethod(lambda cls, *args: (cls.__name__, 35)), 'c': staticmethod(lambda *args: ('static45', len(args))), '__slots__': ['__dict__'], 'm': decorated(lambda self, *args: 60)})
except Exception as e:
    print('class N26', tell(e))
    N26 = D25
else:
    attempt('made N26', lambda: (brief(N26)))
attempt("functools.partial(E2, 1)()", lambda: (functools.partial(E2, 1)()))
attempt("super(E6, o2).__setattr__('c', 1)", lambda: (super(E6, o2).__setattr__('c', 1)))
attempt("mask(repr(super(N4, o3)))", lambda: (mask(repr(super(N4, o3)))))
def step27():
    global o0, o1, o2, o3, o4
    N10.__doc__ = 'new doc'
attempt("N10.__doc__ = 'new doc'", step27)
def hooked28():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N4.__get__ = type
            if i == 20:
                N4.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N4.__get__
            v = show(o3.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked28', i, v)
attempt('hooked28', hooked28)
def step29():
    global o0, o1, o2, o3, o4
    A17.__module__ = 'other'
attempt("A17.__module__ = 'other'", step29)
attempt("functools.reduce(o0, [1, 2, 3])", lambda: (functools.reduce(o0, [1, 2, 3])))
attempt("o1 * o0", lambda: (o1 * o0))
attempt("ascii(o1)", lambda: (ascii(o1)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
