# 70301
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
        __slots__ = 5
        @staticmethod
        def n(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        p = len
        def __ror__(self, o):
            return True
        def __class_getitem__(self, key):
            return ('class item', show(key))
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        def __init__(self, *args):
            super().__init__()
            self.b = {}
        def m(self, *args):
            return list(super(type(self), self).m(*args) for _ in range(1)) if 50 > 80 else 50
        def n(self, *args):
            return (lambda: super().n(*args))() if self is None else super().__repr__() == 1
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 63 > 80 else 63
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        a: int
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(C2):
        __slots__ = ('b', '__dict__', '__weakref__', '_q')
        d = classmethod(lambda cls, *args: (cls.__name__, 0))
        def n(self, *args):
            del self.c; return 44
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    @dataclass(slots=True)
    class D4():
        'doc of D4'
        d: list[int] = field(kw_only=True, default=91)
        b: int = field(default_factory=list)
        a: int = 90
        c: object = field(default_factory=list)
except Exception as e:
    print('class D4', tell(e))
    D4 = C3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class Meta5(M1):
        def __call__(cls, *args, **kw):
            say('meta call', cls.__name__, len(args), sorted(kw))
            return super().__call__(*args, **kw)
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    @dataclass(slots=True, frozen=True, match_args=False)
    class D6(C3):
        pass
        c: 'int' = frozenset([1])
        d: str = field(metadata={'k': 1}, default='meta')
except Exception as e:
    print('class D6', tell(e))
    D6 = D4
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    class C7(D4, C2, C1):
        c = type
        def m(self, *args):
            return 61
        @staticmethod
        def n(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __pos__(self):
            return 'pos'
        def __mod__(self, o):
            return ('__mod__', type(self).__name__, show(o))
        def __class_getitem__(self, key):
            return ('class item', show(key))
        def __rtruediv__(self, o):
            return self
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = D6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    class C8():
        __slots__ = ('__dict__',)
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = C7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D4(d=0, b=1, a=2, c=3)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D4(d=0, b=1, a=2, c=3)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D4(d=0, b=1, a=2, c=3)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D4(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class Meta9(type):
        def __reversed__(self):
            return iter([2, 1])
        tag = 1
except Exception as e:
    print('class Meta9', tell(e))
    Meta9 = M1
attempt("own_doc(o0)", lambda: (own_doc(o0)))
attempt("isinstance(o3, typing.Sized)", lambda: (isinstance(o3, typing.Sized)))
def step10():
    global o0, o1, o2, o3, o4
    C8.b = D4.__dict__['b']
attempt("C8.b = D4.__dict__['b']", step10)
attempt("operator.delitem(o2, 0)", lambda: (operator.delitem(o2, 0)))
attempt("o4.__mod__(o1)", lambda: (o4.__mod__(o1)))
attempt("M2.__hash__", lambda: (M2.__hash__))
try:
    N11 = type.__new__(type, 'N11', (D4, C1, ), {'b': 2.5, 'm': functools.partialmethod(lambda *args: ('pm68', len(args)), 1)})
except Exception as e:
    print('class N11', tell(e))
    N11 = C8
else:
    attempt('made N11', lambda: (brief(N11)))
def step12():
    global o0, o1, o2, o3, o4
    o0.__dict__ = {'a': o3}
attempt("o0.__dict__ = {'a': o3}", step12)
def step13():
    global o0, o1, o2, o3, o4
    o1 = weakref.proxy(o1)
attempt("o1 = weakref.proxy(o1)", step13)
def step14():
    global o0, o1, o2, o3, o4
    C3.__round__ = functools.partialmethod(lambda *args: ('pm65', len(args)), 1)
attempt("C3.__round__ = functools.partialmethod(lambda *args: ('pm65', len(args)), 1)", step14)
attempt("o3 not in [3]", lambda: (o3 not in [3]))
attempt("[f.name for f in dataclasses.fields(o0)]", lambda: ([f.name for f in dataclasses.fields(o0)]))
def step15():
    global o0, o1, o2, o3, o4
    C2.b = N11.__dict__['b']
attempt("C2.b = N11.__dict__['b']", step15)
attempt("super(C1, o0).n()", lambda: (super(C1, o0).n()))
attempt("D6.__new__(Meta5)", lambda: (D6.__new__(Meta5)))
attempt("inspect.getmro(D4)", lambda: (inspect.getmro(D4)))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("''.join(o1)", lambda: (''.join(o1)))
def loop16():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = iter(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(D6.__dict__['a'].__name__, D6.__dict__['a'].__objclass__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 = o1.p
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.__class__ = D4
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3[0, ...])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(type('X', (C8,), {'__slots__': ('a',)})().a)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(dataclasses.astuple(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("type.__call__(C1)", lambda: (type.__call__(C1)))
attempt("o0.__eq__(o3)", lambda: (o0.__eq__(o3)))
attempt("own_doc(Meta9)", lambda: (own_doc(Meta9)))
try:
    class Meta18(M1):
        def __subclasses__(cls):
            return 'mine'
        tag = 1
except Exception as e:
    print('class Meta18', tell(e))
    Meta18 = M1
attempt("super(M2, o3).__thisclass__, super(M2, o3).__self_class__", lambda: (super(M2, o3).__thisclass__, super(M2, o3).__self_class__))
def step19():
    global o0, o1, o2, o3, o4
    del D6.__new__
attempt("del D6.__new__", step19)
def step20():
    global o0, o1, o2, o3, o4
    M1.__set_name__ = lambda *args, **kw: ('all48', len(args), sorted(kw))
attempt("M1.__set_name__ = lambda *args, **kw: ('all48', len(args), sorted(kw))", step20)
attempt("C1.__matmul__(o0, o3)", lambda: (C1.__matmul__(o0, o3)))
def step21():
    global o0, o1, o2, o3, o4
    C3.m = len
attempt("C3.m = len", step21)
def step22():
    global o0, o1, o2, o3, o4
    del N11.__getattribute__
attempt("del N11.__getattribute__", step22)
attempt("o3.__lt__(o4)", lambda: (o3.__lt__(o4)))
def step23():
    global o0, o1, o2, o3, o4
    o0.a, o0.a = o0.a, o0.a
attempt("o0.a, o0.a = o0.a, o0.a", step23)
attempt("round(o4, 1)", lambda: (round(o4, 1)))
attempt("C2.on_meta()", lambda: (C2.on_meta()))
attempt("C7 < C8", lambda: (C7 < C8))
attempt("type.__call__(Meta9)", lambda: (type.__call__(Meta9)))
attempt("C8.__abstractmethods__", lambda: (C8.__abstractmethods__))
attempt("C3.__bases__", lambda: (C3.__bases__))
attempt("round(o4, 1)", lambda: (round(o4, 1)))
def step24():
    global o0, o1, o2, o3, o4
    o4 |= o1
attempt("o4 |= o1", step24)
attempt("o3._replace(a=1)", lambda: (o3._replace(a=1)))
attempt("o3.__deepcopy__({})", lambda: (o3.__deepcopy__({})))
attempt("super(M1, o2).__init__()", lambda: (super(M1, o2).__init__()))
attempt("operator.setitem(o1, 0, o3)", lambda: (operator.setitem(o1, 0, o3)))
def step25():
    global o0, o1, o2, o3, o4
    o3[0:1] = 2.5
attempt("o3[0:1] = 2.5", step25)
attempt("issubclass(M1, collections.abc.Mapping)", lambda: (issubclass(M1, collections.abc.Mapping)))
attempt("Meta9.mro()", lambda: (Meta9.mro()))
attempt("own_doc(C1)", lambda: (own_doc(C1)))
attempt("o4 in o4", lambda: (o4 in o4))
attempt("M2.__name__, M2.__qualname__, M2.__module__", lambda: (M2.__name__, M2.__qualname__, M2.__module__))
attempt("mask(repr(Meta5[int].__origin__)), Meta5[int].__args__", lambda: (mask(repr(Meta5[int].__origin__)), Meta5[int].__args__))
attempt("super(D4, D4).p", lambda: (super(D4, D4).p))
try:
    @dataclass(slots=True, frozen=True, order=True, repr=False, unsafe_hash=True)
    class D26(metaclass=Meta18):
        pass
        y: ClassVar[int] = field(default=8, repr=False)
except Exception as e:
    print('class D26', tell(e))
    D26 = N11
else:
    attempt('made D26', lambda: (brief(D26), dataclass_facts(D26)))
attempt("o4 in [o2, o4]", lambda: (o4 in [o2, o4]))
attempt("N11.__name__, N11.__qualname__, N11.__module__", lambda: (N11.__name__, N11.__qualname__, N11.__module__))
attempt("Meta18.__type_params__", lambda: (Meta18.__type_params__))
def step27():
    global o0, o1, o2, o3, o4
    setattr(o4, '__dict__', {})
attempt("setattr(o4, '__dict__', {})", step27)
attempt("list(M2)", lambda: (list(M2)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
