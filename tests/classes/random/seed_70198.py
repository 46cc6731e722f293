# 70198
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
        a = types.MethodType(lambda *args: ('bound', len(args)), 23)
        def __init__(self):
            self.c = True
        def n(self, *args):
            self.__p = 16; return self.__p
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2[A, B: int]():
        __slots__ = ['b', 'c', '_q', '__dict__']
        m = print
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    E3 = enum.Enum('E3', 'C a')
except Exception as e:
    print('class E3', tell(e))
    E3 = G2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    class E4(enum.Enum):
        __slots__ = ()
        E = property(lambda self: 'prop')
        D = (1, 2)
        C = object()
        B = lambda self: 'method'
        __len__ = None
except Exception as e:
    print('class E4', tell(e))
    E4 = E3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class G5(G2[T, int]):
        c: 'T' = 1
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = E3
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    @typing.runtime_checkable
    class P6(Protocol[T]):
        def __call__(self): ...
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = G5
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = E3(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = E3(3)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = P6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("super(G5, o1).__getattribute__('c')", lambda: (super(G5, o1).__getattribute__('c')))
attempt("o2.__getnewargs_ex__()", lambda: (o2.__getnewargs_ex__()))
attempt("o1.__dict__", lambda: (o1.__dict__))
attempt("str(o3)", lambda: (str(o3)))
attempt("E3.a.b", lambda: (E3.a.b))
attempt("C1.tag", lambda: (C1.tag))
attempt("P6.__dict__['b'].__get__(o3)", lambda: (P6.__dict__['b'].__get__(o3)))
attempt("mask(repr(G2 | None))", lambda: (mask(repr(G2 | None))))
attempt("sorted([o3, o4, o3])", lambda: (sorted([o3, o4, o3])))
try:
    class L7(G2):
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
    print('class L7', tell(e))
    L7 = P6
else:
    attempt('made L7', lambda: (brief(L7)))
def scene8():
    with contextlib.suppress(Exception):
        with L7('managed') as x: raise ValueError
    put('left')
attempt('scene8', scene8)
gc.collect()
attempt("mask(repr(M2[int]))", lambda: (mask(repr(M2[int]))))
attempt("'{0.a} {0}'.format(o2)", lambda: ('{0.a} {0}'.format(o2)))
attempt("open(o1)", lambda: (open(o1)))
def hooked9():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__len__ = type
            if i == 20:
                C1.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__len__
            v = show(len(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked9', i, v)
attempt('hooked9', hooked9)
def step10():
    global o0, o1, o2, o3, o4
    sorted(o2)
attempt("sorted(o2)", step10)
def step11():
    global o0, o1, o2, o3, o4
    o1.__cause__ = o3
attempt("o1.__cause__ = o3", step11)
def step12():
    global o0, o1, o2, o3, o4
    for o3 in [o1, o3]: pass
attempt("for o3 in [o1, o3]: pass", step12)
def step13():
    global o0, o1, o2, o3, o4
    E3.__init__ = dict
attempt("E3.__init__ = dict", step13)
attempt("mask(repr(E3[int]))", lambda: (mask(repr(E3[int]))))
attempt("G2.m()", lambda: (G2.m()))
attempt("type('X', (C1,), {'__slots__': ('b',)})().b", lambda: (type('X', (C1,), {'__slots__': ('b',)})().b))
try:
    class E14(enum.IntFlag):
        def __repr__(self):
            return 'repr %s' % self._name_
        a = 3
        C = -1
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
        F = 9
except Exception as e:
    print('class E14', tell(e))
    E14 = L7
else:
    attempt('made E14', lambda: (brief(E14), enum_facts(E14)))
attempt("'{0.a} {0}'.format(o3)", lambda: ('{0.a} {0}'.format(o3)))
def scene15():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L7('cycle')); put(next(g)); g.gi_frame.f_locals['held'].a = g
    g = None; gc.collect(); put('gone')
attempt('scene15', scene15)
gc.collect()
def step16():
    global o0, o1, o2, o3, o4
    o2 = weakref.proxy(o2)
attempt("o2 = weakref.proxy(o2)", step16)
attempt("o1._replace(a=1)", lambda: (o1._replace(a=1)))
attempt("next(iter(o4), 'none')", lambda: (next(iter(o4), 'none')))
attempt("functools.partial(L7, 1)()", lambda: (functools.partial(L7, 1)()))
def step17():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(C1)
attempt("dataclass(slots=True)(C1)", step17)
attempt("C1.__hash__", lambda: (C1.__hash__))
attempt("list(M2)", lambda: (list(M2)))
def step18():
    global o0, o1, o2, o3, o4
    P6.__rlshift__ = NotImplemented
attempt("P6.__rlshift__ = NotImplemented", step18)
attempt("functools.reduce(o2, [1, 2, 3])", lambda: (functools.reduce(o2, [1, 2, 3])))
attempt("o3.__getnewargs__()", lambda: (o3.__getnewargs__()))
try:
    class G19[A, **P]():
        def d[V](self, v: V = 1) -> V: return v
        @classmethod
        def m(cls, *args):
            return cls.__name__
        def n(self, *args):
            return vars(self).get('b', 67)
        @classmethod
        def p(cls, *args):
            return cls.__name__
        last = 1
except Exception as e:
    print('class G19', tell(e))
    G19 = L7
else:
    attempt('made G19', lambda: (brief(G19), generic_facts(G19)))
attempt("isinstance(o1, L7)", lambda: (isinstance(o1, L7)))
attempt("len(o0)", lambda: (len(o0)))
attempt("list(G19)", lambda: (list(G19)))
attempt("E14.__hash__", lambda: (E14.__hash__))
attempt("o1.__str__()", lambda: (o1.__str__()))
attempt("list(map(C1, [1, 2]))", lambda: (list(map(C1, [1, 2]))))
attempt("mask('%s %r' % (o2, o2))", lambda: (mask('%s %r' % (o2, o2))))
def scene20():
    x = L7('a'); y = L7('b'); z = L7('c'); x.a = y; y.a = z; z.a = x
    r = [weakref.ref(k, lambda r: put('callback')) for k in (x, y, z)]
    del x, y, z, k; gc.collect(); put([k() for k in r])
attempt('scene20', scene20)
gc.collect()
attempt("o2.__deepcopy__({})", lambda: (o2.__deepcopy__({})))
def step21():
    global o0, o1, o2, o3, o4
    del C1.__setattr__
attempt("del C1.__setattr__", step21)
def step22():
    global o0, o1, o2, o3, o4
    o0.d = 2**70
attempt("o0.d = 2**70", step22)
def step23():
    global o0, o1, o2, o3, o4
    L7.__delattr__ = lambda self, name: say('late del', name)
attempt("L7.__delattr__ = lambda self, name: say('late del', name)", step23)
def step24():
    global o0, o1, o2, o3, o4
    o0 = G19()
attempt("o0 = G19()", step24)
try:
    class E25(str, enum.Flag):
        def __lt__(self, other):
            return self.value < other.value
        __slots__ = ()
        C = enum.auto()
        B = enum.auto()
except Exception as e:
    print('class E25', tell(e))
    E25 = G19
else:
    attempt('made E25', lambda: (brief(E25), enum_facts(E25)))
attempt("inspect.isabstract(M2), inspect.isclass(o2), inspect.isroutine(o2.p)", lambda: (inspect.isabstract(M2), inspect.isclass(o2), inspect.isroutine(o2.p)))
attempt("vars(copy.deepcopy(o4))", lambda: (vars(copy.deepcopy(o4))))
def step26():
    global o0, o1, o2, o3, o4
    E4.__match_args__ = ('b', 'b')
attempt("E4.__match_args__ = ('b', 'b')", step26)
attempt("bin(o2)", lambda: (bin(o2)))
attempt("inspect.ismethoddescriptor(E14.d), inspect.isdatadescriptor(E14.d)", lambda: (inspect.ismethoddescriptor(E14.d), inspect.isdatadescriptor(E14.d)))
def step27():
    global o0, o1, o2, o3, o4
    o2 = E3(3)
attempt("o2 = E3(3)", step27)
attempt("[1, 2] * o0", lambda: ([1, 2] * o0))
attempt("super(E4, o4).__setattr__('b', 2.5)", lambda: (super(E4, o4).__setattr__('b', 2.5)))
def loop28():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                E25.__set_name__ = len
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.__dict__.update(a=..., m=functools.partialmethod(lambda *args: ('pm89', len(args)), 1))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type('X', (P6,), {})().p())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop28', i, v)
attempt('loop28', loop28)
def loop29():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                E25.__name__ = 'New57'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(E14.__new__ is object.__new__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
attempt('loop29', loop29)
attempt("ascii(o4)", lambda: (ascii(o4)))
attempt("sorted(o1.__dict__)", lambda: (sorted(o1.__dict__)))
attempt("L7.__sub__(o4, o2)", lambda: (L7.__sub__(o4, o2)))
def step30():
    global o0, o1, o2, o3, o4
    o1 -= o2
attempt("o1 -= o2", step30)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
