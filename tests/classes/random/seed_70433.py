# 70433
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
    class C1(metaclass=M1, other=3):
        d = Data(73)
        def __dir__(self):
            return ('m',)
        __ixor__ = functools.partial(lambda *args: 34)
        def __await__(self):
            return iter(())
        def __imul__(self, o):
            return ('__imul__', 4)
        for d in range(2): pass
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    N2 = type.__new__(M2, 'N2', (C1, ), {'c': NonData(50), 'd': SetOnly(), 'b': NonData(22)})
    N2 = type(N2.__name__ + '0', (N2,), {})
except Exception as e:
    print('class N2', tell(e))
    N2 = C1
else:
    attempt('made N2', lambda: (brief(N2)))
try:
    @typing.runtime_checkable
    class P3(Protocol):
        x = 5
        def __iter__(self): ...
        last = 1
except Exception as e:
    print('class P3', tell(e))
    P3 = N2
else:
    attempt('made P3', lambda: (brief(P3), sorted(getattr(P3, '__protocol_attrs__', ()))))
try:
    class E4(enum.IntFlag):
        def __format__(self, spec):
            return 'format ' + spec
        def __repr__(self):
            return 'repr %s' % self._name_
        C = 0
        a = enum.auto()
except Exception as e:
    print('class E4', tell(e))
    E4 = N2
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class E5(enum.Enum):
        def __init__(self, *args):
            self.c = len(args)
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
        C = 1
        E = frozenset([1])
        B = NonData(1)
        a = 's'
except Exception as e:
    print('class E5', tell(e))
    E5 = N2
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    class E6(enum.ReprEnum):
        C = object()
        D = lambda self: 'method'
        @property
        def p(self):
            return self._value_
        def m(self):
            return (self.name, self.value)
except Exception as e:
    print('class E6', tell(e))
    E6 = E5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    class Meta7(type):
        def __subclasscheck__(cls, other):
            return cls is other or 'maybe'
        def __call__(cls, *args):
            return (cls.__name__, args)
        def mro(cls):
            found = super().mro()
            say('mro', cls.__name__, len(found))
            return found
        def __or__(cls, other):
            return ('or', cls.__name__)
        tag = 1
except Exception as e:
    print('class Meta7', tell(e))
    Meta7 = M1
try:
    o0 = E5.B
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = E6(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = E5.E
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(a=2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = E6.C
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("str(o1)", lambda: (str(o1)))
attempt("[1, 2] * o4", lambda: ([1, 2] * o4))
attempt("o4.__reduce__()", lambda: (o4.__reduce__()))
def step8():
    global o0, o1, o2, o3, o4
    o2.__dict__ = collections.OrderedDict(d=1)
attempt("o2.__dict__ = collections.OrderedDict(d=1)", step8)
def step9():
    global o0, o1, o2, o3, o4
    E5.register(C1)
attempt("E5.register(C1)", step9)
try:
    class L10():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = E6
else:
    attempt('made L10', lambda: (brief(L10)))
def scene11():
    x = L10('x'); f = weakref.finalize(x, print, 'finalized', 1)
    put(f.alive); x = 1; put(f.alive, f())
attempt('scene11', scene11)
gc.collect()
def hooked12():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N2.__eq__ = lambda self, *args: ('fn91', len(args))
            if i == 20:
                N2.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N2.__eq__
            v = show(o3 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked12', i, v)
attempt('hooked12', hooked12)
attempt("[x for x in o1]", lambda: ([x for x in o1]))
attempt("raise_it(E4)", lambda: (raise_it(E4)))
attempt("o3.b", lambda: (o3.b))
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
attempt("copy.deepcopy([o0, o0, o0])", lambda: (copy.deepcopy([o0, o0, o0])))
def step13():
    global o0, o1, o2, o3, o4
    P3.n = staticmethod(functools.partial(max, 79))
attempt("P3.n = staticmethod(functools.partial(max, 79))", step13)
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.a.a = 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                sorted(o1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(copy.copy(o3) == o3)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(own_doc(P3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(any(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("dataclasses.asdict(o4)", lambda: (dataclasses.asdict(o4)))
attempt("E6.__dict__['d'].__delete__(o2)", lambda: (E6.__dict__['d'].__delete__(o2)))
attempt("object.__init__(o1, 1)", lambda: (object.__init__(o1, 1)))
try:
    @enum.unique
    class E15(enum.Flag):
        C = enum.auto()
        F = 9
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
except Exception as e:
    print('class E15', tell(e))
    E15 = L10
else:
    attempt('made E15', lambda: (brief(E15), enum_facts(E15)))
attempt("[n for n, v in inspect.getmembers(o1) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o1) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("types.new_class('X', (E6, M2)).__mro__", lambda: (types.new_class('X', (E6, M2)).__mro__))
def step16():
    global o0, o1, o2, o3, o4
    E6.a = SetOnly()
attempt("E6.a = SetOnly()", step16)
def step17():
    global o0, o1, o2, o3, o4
    C1.__abstractmethods__ = frozenset(['p'])
attempt("C1.__abstractmethods__ = frozenset(['p'])", step17)
attempt("len(weakref.WeakSet([o2, o1]))", lambda: (len(weakref.WeakSet([o2, o1]))))
attempt("call(lambda *x, **y: (x, y), *o0)", lambda: (call(lambda *x, **y: (x, y), *o0)))
attempt("M2.__bases__", lambda: (M2.__bases__))
attempt("o3.__dir__() and 1", lambda: (o3.__dir__() and 1))
attempt("str(inspect.signature(o1.m))", lambda: (str(inspect.signature(o1.m))))
def step18():
    global o0, o1, o2, o3, o4
    E6.__bases__ += (Meta7,)
attempt("E6.__bases__ += (Meta7,)", step18)
attempt("round(o1)", lambda: (round(o1)))
attempt("super(E15, E15).m(o1)", lambda: (super(E15, E15).m(o1)))
attempt("o2.__copy__()", lambda: (o2.__copy__()))
attempt("o2.__mod__(o0)", lambda: (o2.__mod__(o0)))
def step19():
    global o0, o1, o2, o3, o4
    C1.__delattr__ = lambda self, name: say('late del', name)
attempt("C1.__delattr__ = lambda self, name: say('late del', name)", step19)
attempt("list(E15)", lambda: (list(E15)))
attempt("E5.__mro__", lambda: (E5.__mro__))
def hooked20():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__iter__ = operator.methodcaller('n')
            if i == 20:
                C1.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__iter__
            v = show(list(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked20', i, v)
attempt('hooked20', hooked20)
def hooked21():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N2.__getattr__ = lambda self, *args: ('fn33', len(args))
            if i == 20:
                N2.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N2.__getattr__
            v = show(o0.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked21', i, v)
attempt('hooked21', hooked21)
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
def step22():
    global o0, o1, o2, o3, o4
    o2.__signature__ = inspect.signature(lambda x, y: 0)
attempt("o2.__signature__ = inspect.signature(lambda x, y: 0)", step22)
attempt("inspect.getmro(M2)", lambda: (inspect.getmro(M2)))
def step23():
    global o0, o1, o2, o3, o4
    o4.d = L10('given')
attempt("o4.d = L10('given')", step23)
attempt("functools.partial(E4, 1)()", lambda: (functools.partial(E4, 1)()))
attempt("len(E6)", lambda: (len(E6)))
attempt("names(dir(M1))", lambda: (names(dir(M1))))
attempt("mask(repr(super(E5, o2)))", lambda: (mask(repr(super(E5, o2)))))
def hooked24():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N2.__iter__ = repr
            if i == 20:
                N2.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N2.__iter__
            v = show(list(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked24', i, v)
attempt('hooked24', hooked24)
attempt("len({o3, o1})", lambda: (len({o3, o1})))
attempt("pow(o3, o3, 'ab')", lambda: (pow(o3, o3, 'ab')))
attempt("len(o0)", lambda: (len(o0)))
attempt("o4.__orig_class__.__args__", lambda: (o4.__orig_class__.__args__))
attempt("chr(o3)", lambda: (chr(o3)))
attempt("E6.D", lambda: (E6.D))
attempt("''.join(o4)", lambda: (''.join(o4)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
