# 70558
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
        __slots__ = map(str, ('b', '_q'))
        c = Named()
        d = classmethod(lambda cls, *args: (cls.__name__, 69))
        def __init__(self, x=0, *y):
            self.a = ()
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def __format__(self, spec):
            raise StopIteration(5)
        def __format__(self, spec):
            return 'F' + spec
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        b = {}
        def __init__(self, *args):
            self.a = ...
            self.d = True
            self.c = -1
        def p(self, *args):
            return super().__getattribute__('d')
        def __floordiv__(self, o):
            return self
        def __hash__(self):
            return 2**80
        def __eq__(self, o):
            return ('__eq__', 5)
        def __abs__(self):
            raise ZeroDivisionError('z') from KeyError('cause')
        def __getattr__(self, name):
            raise KeyError(name)
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3():
        __slots__ = ('__weakref__', 'a', 'b')
        @classmethod
        def m(cls, *args):
            cls.d = len(args)
        def __sizeof__(self):
            return 40
        __length_hint__ = Counting()
        def __sub__(self, o):
            return ('__sub__', type(self).__name__, show(o))
        def __rmatmul__(self, o):
            return NotImplemented
        def __getattribute__(self, name):
            if name == 'a':
                raise AttributeError('hidden ' + name)
            return object.__getattribute__(self, name)
        def __setattr__(self, name, v):
            if name == 'c':
                raise TypeError('no ' + name)
            object.__setattr__(self, name, v)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4(**{'key': 2}):
        c = types.MethodType(lambda *args: ('bound', len(args)), 28)
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    N5 = type('N5', [object], {'b': SetOnly(), 'c': staticmethod(lambda *args: ('static50', len(args))), 'd': 's', '__slots__': iter(()), 'm': dict})
except Exception as e:
    print('class N5', tell(e))
    N5 = C4
else:
    attempt('made N5', lambda: (brief(N5)))
try:
    E6 = enum.Flag('E6', {'C': 0})
except Exception as e:
    print('class E6', tell(e))
    E6 = N5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    @dataclass(order=True)
    class D7():
        'doc of D7'
        a: object = Named()
        d: object = Data(55)
        x: int = field(metadata={'k': 1}, default='meta')
except Exception as e:
    print('class D7', tell(e))
    D7 = E6
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    class C8(D7, E6, C1):
        b = Named()
        c = property(lambda self: 'prop82', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc82')
        def __init__(self):
            self.b = 2.5
        def m(self, *args):
            self.a = 92; return 92
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        @classmethod
        def p(cls, *args):
            cls.a = len(args)
        __match_args__ = ('a', 'b')
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = D7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = E6['A']
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C3('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D7(a=0, d=1, x=2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C8('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o2()", lambda: (o2()))
def step9():
    global o0, o1, o2, o3, o4
    setattr(o2, 'd b', True)
attempt("setattr(o2, 'd b', True)", step9)
attempt("divmod(o4, o4)", lambda: (divmod(o4, o4)))
attempt("mask(repr(E6 | None))", lambda: (mask(repr(E6 | None))))
attempt("o2.__str__()", lambda: (o2.__str__()))
try:
    class G10[A](D7, typing.Iterable[A]):
        def m(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class G10', tell(e))
    G10 = C8
else:
    attempt('made G10', lambda: (brief(G10), generic_facts(G10)))
def step11():
    global o0, o1, o2, o3, o4
    o1 = copy.copy(o1)
attempt("o1 = copy.copy(o1)", step11)
attempt("collections.Counter([o1, o1, o0])[o1]", lambda: (collections.Counter([o1, o1, o0])[o1]))
attempt("o2[0]", lambda: (o2[0]))
attempt("1 in o3", lambda: (1 in o3))
attempt("sorted(o1)", lambda: (sorted(o1)))
def step12():
    global o0, o1, o2, o3, o4
    object.__delattr__(o0, 'c')
attempt("object.__delattr__(o0, 'c')", step12)
attempt("C8.__dict__['d'].__get__(o4, C8)", lambda: (C8.__dict__['d'].__get__(o4, C8)))
attempt("type.__getattribute__(M2, 'd')", lambda: (type.__getattribute__(M2, 'd')))
attempt("o2.p == o2.p", lambda: (o2.p == o2.p))
attempt("type.__call__(C8)", lambda: (type.__call__(C8)))
attempt("type('X', (E6, C1), {})", lambda: (type('X', (E6, C1), {})))
attempt("isinstance(o4, typing.Sized)", lambda: (isinstance(o4, typing.Sized)))
attempt("mask(repr(super(C4, o0)))", lambda: (mask(repr(super(C4, o0)))))
attempt("names(n for n, v in inspect.getmembers(C8, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(C8, inspect.isfunction))))
attempt("o0 in [o0, o0]", lambda: (o0 in [o0, o0]))
attempt("mask(repr(M1[int]))", lambda: (mask(repr(M1[int]))))
try:
    class Meta13(M2):
        def __delattr__(cls, name):
            say('meta delattr', name)
            super().__delattr__(name)
        def __bool__(cls):
            return False
        def __iter__(cls):
            return iter((cls.__name__, 2))
        def __call__(cls, *args):
            return (cls.__name__, args)
        tag = 1
except Exception as e:
    print('class Meta13', tell(e))
    Meta13 = M1
attempt("-o3", lambda: (-o3))
attempt("type.__call__(E6)", lambda: (type.__call__(E6)))
def step14():
    global o0, o1, o2, o3, o4
    C1.__name__ = 'New77'
attempt("C1.__name__ = 'New77'", step14)
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C8.__eq__ = lambda self: self.d
            if i == 20:
                C8.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C8.__eq__
            v = show(o2 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
def step16():
    global o0, o1, o2, o3, o4
    C3.__new__ = operator.attrgetter('a')
attempt("C3.__new__ = operator.attrgetter('a')", step16)
attempt("o1.__orig_class__.__args__", lambda: (o1.__orig_class__.__args__))
attempt("o4.__eq__(o4)", lambda: (o4.__eq__(o4)))
def step17():
    global o0, o1, o2, o3, o4
    o3[0:1] = 2**70
attempt("o3[0:1] = 2**70", step17)
try:
    class C18(N5, metaclass=Meta13):
        __slots__ = ('__dict__',)
        a = property(operator.attrgetter('d'))
        b = Named()
        def __init__(self, *args):
            self.b = b'x'
            self.c = 2
        def __ifloordiv__(self, o):
            return NotImplemented
        def __rpow__(self, o):
            return NotImplemented
        b: 'list[int]' = 3
        last = 1
except Exception as e:
    print('class C18', tell(e))
    C18 = G10
else:
    attempt('made C18', lambda: (brief(C18)))
attempt("-o0", lambda: (-o0))
attempt("D7.__dict__['d'].__name__, D7.__dict__['d'].__objclass__", lambda: (D7.__dict__['d'].__name__, D7.__dict__['d'].__objclass__))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3[0] += 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(str(inspect.signature(Meta13)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3, o4
    type.__setattr__(E6, 'a', 'ab')
attempt("type.__setattr__(E6, 'a', 'ab')", step20)
attempt("repr(o1)", lambda: (repr(o1)))
attempt("isinstance(o0, collections.abc.Buffer)", lambda: (isinstance(o0, collections.abc.Buffer)))
attempt("copy.deepcopy([o2, o2, o3])", lambda: (copy.deepcopy([o2, o2, o3])))
attempt("type('X', (C3,), {})().n()", lambda: (type('X', (C3,), {})().n()))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__ = {'a': o2}
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__setstate__({'b': range(3)})
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                C4.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(types.get_original_bases(M2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("getattr(o2, 'n')(1, 2)", lambda: (getattr(o2, 'n')(1, 2)))
attempt("bytes(o1)", lambda: (bytes(o1)))
attempt("bool(o2)", lambda: (bool(o2)))
attempt("next(iter(o2), 'none')", lambda: (next(iter(o2), 'none')))
def step22():
    global o0, o1, o2, o3, o4
    del o0.__dict__
attempt("del o0.__dict__", step22)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
