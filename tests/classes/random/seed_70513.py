# 70513
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
        def __ceil__(self):
            return 8
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass()
    class D2():
        pass
        c: object = field(default=69, repr=False)
        a: int = field(metadata={'k': 1}, default='meta')
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class A3(abc.ABC):
        @classmethod
        def __subclasshook__(cls, other):
            return 'yes'
        @abc.abstractmethod
        def n(self): ...
        last = 1
except Exception as e:
    print('class A3', tell(e))
    A3 = D2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
try:
    @dataclass(order=True, kw_only=True)
    class D4(metaclass=M1):
        pass
        d: str = field(default=40, compare=False)
        b: int = field(default=10, repr=False)
        def __divmod__(self, o):
            return NotImplemented
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
except Exception as e:
    print('class D4', tell(e))
    D4 = A3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    @dataclass(slots=True, order=True, eq=False, repr=False, match_args=False)
    class D5(D4):
        pass
        def __len__(self):
            return 0
except Exception as e:
    print('class D5', tell(e))
    D5 = D4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    @dataclass(eq=False)
    class D6(D5, D4, Generic[T]):
        pass
        a: list[int] = field(default=86, init=False)
        c: 'int' = Named()
        x: int = field()
        b: object = field(default_factory=dict)
        def m(self, *args):
            del self.b; return 79
        def n(self, *args):
            return vars(self).get('b', 36)
        def p(self, *args):
            self.b = 90; return 90
except Exception as e:
    print('class D6', tell(e))
    D6 = D5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    @dataclass(frozen=True, order=True, repr=False)
    class D7(D6, D5, metaclass=M1):
        pass
        a: list[int] = Counting()
        _: KW_ONLY
        x: int = field(default=9, repr=False)
        d: KW_ONLY = Named()
        b: list[int] = field(init=False)
except Exception as e:
    print('class D7', tell(e))
    D7 = D6
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    @typing.runtime_checkable
    class P8(Protocol):
        def __iter__(self): ...
        @abc.abstractmethod
        def n(self): ...
        last = 1
except Exception as e:
    print('class P8', tell(e))
    P8 = D7
else:
    attempt('made P8', lambda: (brief(P8), sorted(getattr(P8, '__protocol_attrs__', ()))))
try:
    o0 = D7()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D7(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D6(*[2.5] * 4)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D2(*[2] * 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D4(1, 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("type(o0)()", lambda: (type(o0)()))
attempt("o0.a", lambda: (o0.a))
def step9():
    global o0, o1, o2, o3, o4
    o0.__p = {}
attempt("o0.__p = {}", step9)
def step10():
    global o0, o1, o2, o3, o4
    o0.a = o0
attempt("o0.a = o0", step10)
attempt("float(o0)", lambda: (float(o0)))
def step11():
    global o0, o1, o2, o3, o4
    C1.__init__ = print
attempt("C1.__init__ = print", step11)
def step12():
    global o0, o1, o2, o3, o4
    o2.__dict__['a'] = 2**70
attempt("o2.__dict__['a'] = 2**70", step12)
attempt("M2.mro()", lambda: (M2.mro()))
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D5.__len__ = lambda self, *args: ('fn23', len(args))
            if i == 20:
                D5.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D5.__len__
            v = show(len(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
attempt("o1(1, k=2)", lambda: (o1(1, k=2)))
attempt("operator.index(o1)", lambda: (operator.index(o1)))
attempt("type('X', (C1, D4), {})", lambda: (type('X', (C1, D4), {})))
attempt("o4['a']", lambda: (o4['a']))
attempt("-o1", lambda: (-o1))
attempt("D7.__subclasscheck__(int)", lambda: (D7.__subclasscheck__(int)))
attempt("o4.__str__()", lambda: (o4.__str__()))
attempt("'%s %r' % (o4, o4)", lambda: ('%s %r' % (o4, o4)))
attempt("''.join(o4)", lambda: (''.join(o4)))
attempt("'abcd'[o2:]", lambda: ('abcd'[o2:]))
attempt("types.get_original_bases(M1)", lambda: (types.get_original_bases(M1)))
attempt("not o1", lambda: (not o1))
attempt("o3.__eq__(o1)", lambda: (o3.__eq__(o1)))
attempt("() @ o2", lambda: (() @ o2))
attempt("'x'.ljust(o2)", lambda: ('x'.ljust(o2)))
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D2.__type_params__ = ()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                D6.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(1j not in o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(type.__call__(D5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3, o4
    D4.m = decorated(lambda self, *args: 95)
attempt("D4.m = decorated(lambda self, *args: 95)", step15)
attempt("o0.d", lambda: (o0.d))
attempt("o3 >= 2.5", lambda: (o3 >= 2.5))
attempt("D6.__type_params__", lambda: (D6.__type_params__))
attempt("o2['a']", lambda: (o2['a']))
attempt("o1.__getstate__()", lambda: (o1.__getstate__()))
attempt("issubclass(D5, C1)", lambda: (issubclass(D5, C1)))
attempt("issubclass(M1, collections.abc.Container)", lambda: (issubclass(M1, collections.abc.Container)))
attempt("super(M1, D7).p(o0)", lambda: (super(M1, D7).p(o0)))
attempt("copy.copy(o2).c", lambda: (copy.copy(o2).c))
attempt("D2.__add__(o1, o3)", lambda: (D2.__add__(o1, o3)))
attempt("super(M2, o4).__getattribute__('a')", lambda: (super(M2, o4).__getattribute__('a')))
attempt("collections.Counter([o4, o4, o3])[o4]", lambda: (collections.Counter([o4, o4, o3])[o4]))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D4.__eq__ = repr
            if i == 20:
                D4.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D4.__eq__
            v = show(o1 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("o1.__dir__() and 1", lambda: (o1.__dir__() and 1))
attempt("list(reversed(o3))", lambda: (list(reversed(o3))))
attempt("D2.__abstractmethods__", lambda: (D2.__abstractmethods__))
attempt("matched(o4, C1)", lambda: (matched(o4, C1)))
def step17():
    global o0, o1, o2, o3, o4
    o1.__class__ = type(o1)
attempt("o1.__class__ = type(o1)", step17)
attempt("1 in o0", lambda: (1 in o0))
attempt("D5.__abstractmethods__", lambda: (D5.__abstractmethods__))
attempt("gc.is_tracked(o1)", lambda: (gc.is_tracked(o1)))
attempt("bytes([o3])", lambda: (bytes([o3])))
def step18():
    global o0, o1, o2, o3, o4
    o1.__class__ = frozenset([1])
attempt("o1.__class__ = frozenset([1])", step18)
attempt("type(o3).__mro__[1:2]", lambda: (type(o3).__mro__[1:2]))
def step19():
    global o0, o1, o2, o3, o4
    D6.__doc__ = 'new doc'
attempt("D6.__doc__ = 'new doc'", step19)
attempt("operator.delitem(o0, 0)", lambda: (operator.delitem(o0, 0)))
attempt("'x'.ljust(o3)", lambda: ('x'.ljust(o3)))
attempt("len(o4)", lambda: (len(o4)))
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                D6.c = o0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(iter(o1, 1)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(str(inspect.signature(P8)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("any(o2)", lambda: (any(o2)))
attempt("bool(o4)", lambda: (bool(o4)))
def step21():
    global o0, o1, o2, o3, o4
    M1.d = staticmethod(functools.partial(max, 3))
attempt("M1.d = staticmethod(functools.partial(max, 3))", step21)
attempt("1 in o2", lambda: (1 in o2))
attempt("list(filter(o1, [1, 0, 2]))", lambda: (list(filter(o1, [1, 0, 2]))))
attempt("divmod((1, 2), o2)", lambda: (divmod((1, 2), o2)))
attempt("P8.__bases__", lambda: (P8.__bases__))
attempt("M1.__dict__['a'].__get__(o1)", lambda: (M1.__dict__['a'].__get__(o1)))
attempt("D7.on_meta()", lambda: (D7.on_meta()))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
