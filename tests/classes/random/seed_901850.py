# 901850
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import bisect, heapq, inspect, itertools, json, math, operator, types, typing
import sys, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

gc.disable()
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
    text = text.replace("<NULL>", "None")  # CPython's staticmethod without any
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
        return mask(repr(v)[:200])
    if t is str:
        if v[:5] in ("int([", "str(o") and "\n\n" in v:
            return "doc of " + v[:3]  # said in own words
        return mask(repr(v[:400]))
    if type in mro_of(t):
        return "class " + name_of(v)
    if depth < 4:
        if t in (list, tuple):
            return (t.__name__ + "["
                    + ", ".join([show(x, depth + 1) for x in list(v)[:40]])
                    + "]")
        if t in (set, frozenset):
            if "x" in v and "0" in v:
                return t.__name__ + " of an address's letters"
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


async def agen(*items):
    for item in items:
        yield item


async def later(x):
    return x


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


def opened(x):
    """Opened, but the program's own files stay open."""
    return open(x, closefd=not hasattr(type(x), "__index__"))


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


def drive(work):
    try:
        work.send(None)
    except StopIteration as e:
        return ("result", e.value)
    finally:
        work.close()
    return "suspended"


def asynced(x):
    async def work():
        return [await y async for y in x]
    return drive(work())


def async_for(x):
    async def work():
        seen = []
        async for y in x:
            seen.append(y)
            if len(seen) > 3:
                break
        else:
            seen.append("else")
        return seen
    return drive(work())


def async_with(x, inner):
    async def work():
        async with x as y:
            if inner is x:
                raise ValueError("in async with")
            return y
    return drive(work())


def spread(x, y):
    def take(*args, k=0, **kw):
        return (args, k, sorted(kw))
    return (take(*x, *y), [*x, *y], {*x})


def sliced(x, y):
    x[y:] = [1]
    x[:1, ...] = y
    del x[::2]
    return x


def caught_as(x, cls):
    try:
        try:
            raise_it(x)
        finally:
            say("finally")
    except* cls as group:
        found = ("group", group)
    except* (KeyError, cls):
        found = "other"
    return found


def inside(x, cls):
    class Here(cls):
        a = x
        if x:
            b = [x for y in (1, 2) if x is a]
        def m(self):
            return (super().m(), __class__.__name__)
    return (Here.__mro__[1:], Here().m())


def compared(x, y):
    return [x < y, x <= y, x > y, x >= y, x == y, x != y, x is y]


try:
    class C1():
        __slots__ = dict.fromkeys(('a', 'd'))
        def __init__(self, *args):
            self.c = 2**70
            self.d = 1j
            self.a = [3]
        def m(self, *args):
            super().d = 82
        @classmethod
        def n(cls, *args):
            return (1, super().n(*args))
        def __radd__(self, o):
            return ('__radd__', 6)
        def __iadd__(self, o):
            return super().__iadd__(o)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(C1, Exception):
        __slots__ = ('__dict__', 'b')
        def __init__(self, *args):
            super().__init__()
            self.b = True
            self.d = [3]
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    R3 = collections.namedtuple('R3', ['d', 'a', 'y'], rename=True)
except Exception as e:
    print('class R3', tell(e))
    R3 = G2
else:
    attempt('made R3', lambda: (brief(R3), tuple_facts(R3)))
try:
    class G4(Generic[T, T]):
        @classmethod
        def m(cls, *args):
            cls.b = len(args)
        def n(self, *args):
            nonlocal_85 = self; return (lambda: nonlocal_85.b)()
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = R3
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    class R5(NamedTuple, Plain):
        x: str
        d: T
        b: int = 4
        a: str = 46
        def m(self, *args):
            self.__p = 46; return self.__p
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
except Exception as e:
    print('class R5', tell(e))
    R5 = G4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    R6 = collections.namedtuple('R6', ['d', 'a'], module='mod')
except Exception as e:
    print('class R6', tell(e))
    R6 = R5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    o0 = R5(0, 1, 2, 3)._replace(x=9)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R3(d=1, a=1, y=1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1(a=2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class G7(G4[int, str], Generic[int]):
        def n(self, *args):
            self.d = 80; return 80
        last = 1
except Exception as e:
    print('class G7', tell(e))
    G7 = R6
else:
    attempt('made G7', lambda: (brief(G7), generic_facts(G7)))
try:
    class L8():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L8', tell(e))
    L8 = G7
else:
    attempt('made L8', lambda: (brief(L8)))
def model9():
    class R(NamedTuple):
        b: int
        x: str = 'd'
    class E(Plain, enum.Enum):
        A = R(1)
        B = R(1)
        @property
        def y(self): return self.value
    put(mask(repr(E.A)), E.A.b, E.B.y, list(E.__members__)); put(E.A == E.B, isinstance(E.A, tuple))
attempt('model9', model9)
gc.collect()
def step10():
    global o0, o1, o2, o3, o4
    R6.n = classmethod(repr)
attempt("R6.n = classmethod(repr)", step10)
attempt("o3.append(1)", lambda: (o3.append(1)))
attempt("o4.__reduce_ex__(4)", lambda: (o4.__reduce_ex__(4)))
attempt("R3.__new__(R3)", lambda: (R3.__new__(R3)))
attempt("int.__new__(M2)", lambda: (int.__new__(M2)))
attempt("min([o3, o1])", lambda: (min([o3, o1])))
attempt("types.SimpleNamespace(o4)", lambda: (types.SimpleNamespace(o4)))
attempt("1 in o4", lambda: (1 in o4))
attempt("o2.__orig_class__.__args__", lambda: (o2.__orig_class__.__args__))
def step11():
    global o0, o1, o2, o3, o4
    G4.m = functools.partialmethod(lambda *args: ('pm63', len(args)), 1)
attempt("G4.m = functools.partialmethod(lambda *args: ('pm63', len(args)), 1)", step11)
def step12():
    global o0, o1, o2, o3, o4
    G4.__annotations__ = {'d': int}
attempt("G4.__annotations__ = {'d': int}", step12)
attempt("G7.__base__", lambda: (G7.__base__))
attempt("object.__repr__(o2) == repr(o2)", lambda: (object.__repr__(o2) == repr(o2)))
def step13():
    global o0, o1, o2, o3, o4
    R5.__getattr__ = lambda self, name: ('late', name)
attempt("R5.__getattr__ = lambda self, name: ('late', name)", step13)
def step14():
    global o0, o1, o2, o3, o4
    del G7.__new__
attempt("del G7.__new__", step14)
attempt("G7.p.__get__(o4)()", lambda: (G7.p.__get__(o4)()))
try:
    class L15(G2):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L15', tell(e))
    L15 = L8
else:
    attempt('made L15', lambda: (brief(L15)))
def scene16():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L15('cycle')); put(next(g)); g.gi_frame.f_locals['held'].a = g
    g = None; gc.collect(); put('gone')
attempt('scene16', scene16)
gc.collect()
attempt("super(M2, M2).m(o1)", lambda: (super(M2, M2).m(o1)))
try:
    class G17(typing.Callable):
        last = 1
except Exception as e:
    print('class G17', tell(e))
    G17 = L15
else:
    attempt('made G17', lambda: (brief(G17), generic_facts(G17)))
try:
    class L18():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = G17
else:
    attempt('made L18', lambda: (brief(L18)))
def model19():
    class Meta(type):
        def __get__(cls, o, owner=None): return ('class as descriptor', o is None)
        pass
    class X(metaclass=Meta): pass
    class Y(C1):
        a = X
    attempt('y', lambda: (Y.a, Y().a))
    y = attempt('y', Y) or o2
    attempt('set', lambda: setattr(y, 'a', [3])); attempt('y', lambda: y.a)
attempt('model19', model19)
gc.collect()
def step20():
    global o0, o1, o2, o3, o4
    C1.p.__doc__ = 'doc of change'
attempt("C1.p.__doc__ = 'doc of change'", step20)
attempt("types.new_class('X', (R5, R3)).__mro__", lambda: (types.new_class('X', (R5, R3)).__mro__))
def hooked21():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L15.__getattr__ = operator.methodcaller('p')
            if i == 20:
                L15.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L15.__getattr__
            v = show(o2.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked21', i, v)
attempt('hooked21', hooked21)
def step22():
    global o0, o1, o2, o3, o4
    o4 |= o3
attempt("o4 |= o3", step22)
attempt("'ab' * o1", lambda: ('ab' * o1))
attempt("o0.__ixor__(o0)", lambda: (o0.__ixor__(o0)))
attempt("names(dir(G17))", lambda: (names(dir(G17))))
attempt("copy.replace(o0)", lambda: (copy.replace(o0)))
attempt("o0.extend(itertools.islice(o0, 9))", lambda: (o0.extend(itertools.islice(o0, 9))))
def loop23():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3[0:1] = b'x'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2 = [o2, o0]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type('X', o4, {}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(dataclasses.asdict(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(o0.split())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
attempt("C1.__static_attributes__", lambda: (C1.__static_attributes__))
attempt("'{0[a]} {0[0]}'.format(o0)", lambda: ('{0[a]} {0[0]}'.format(o0)))
attempt("o3.with_traceback(None)", lambda: (o3.with_traceback(None)))
attempt("operator.length_hint(o3, 3)", lambda: (operator.length_hint(o3, 3)))
attempt("next(o3)", lambda: (next(o3)))
def step24():
    global o0, o1, o2, o3, o4
    del M2.__set__
attempt("del M2.__set__", step24)
attempt("own_doc(G7)", lambda: (own_doc(G7)))
attempt("complex(o2)", lambda: (complex(o2)))
attempt("o0.m(1)", lambda: (o0.m(1)))
def loop25():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.n = operator.attrgetter('a')
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                L18.__dict__['d'].__set__(o1, b'x')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(math.ceil(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
attempt('loop25', loop25)
attempt("isinstance(o3, G7 | M2)", lambda: (isinstance(o3, G7 | M2)))
def hooked26():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R6.__call__ = operator.attrgetter('a')
            if i == 20:
                R6.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R6.__call__
            v = show(o0(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked26', i, v)
attempt('hooked26', hooked26)
def step27():
    global o0, o1, o2, o3, o4
    with o0, o1: 1 // 0
attempt("with o0, o1: 1 // 0", step27)
attempt("opened(o3)", lambda: (opened(o3)))
attempt("o4.__reduce__()", lambda: (o4.__reduce__()))
attempt("o0.__ne__(o0)", lambda: (o0.__ne__(o0)))
attempt("'%(a)s' % o4", lambda: ('%(a)s' % o4))
attempt("copy.copy(o3).a", lambda: (copy.copy(o3).a))
def model28():
    class Space(collections.OrderedDict):
        def __getitem__(self, key):
            if names([key]): say('get', key)
            return super().__getitem__(key)
        def __setitem__(self, key, v):
            if names([key]): say('set', key)
            super().__setitem__(key, [v] if key == 'b' else v)
        pass
    class Meta(type):
        @classmethod
        def __prepare__(mcs, *args, **kw): return Space(b=1j)
        def __new__(mcs, name, bases, ns, **kw):
            say(type(ns).__name__, names(ns)); return super().__new__(mcs, name, bases, ns)
    class X(L18, metaclass=Meta):
        put(b); d = b; b = 5
        def n(self): return __class__
        del b
    put(X.b, X.d); attempt('m', lambda: X().n())
attempt('model28', model28)
gc.collect()
def loop29():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 *= True
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                G17.__getattribute__ = lambda self, name: ('all', name)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                R5.b = property(o3.m, o0.m)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(inspect.getattr_static(o1, 'a'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
attempt('loop29', loop29)
attempt("super(C1, o1).__getattribute__('a')", lambda: (super(C1, o1).__getattribute__('a')))
attempt("range(o2)", lambda: (range(o2)))
attempt("R6.__init__ is object.__init__", lambda: (R6.__init__ is object.__init__))
def scene30():
    x = L15('thrown')
    def gen():
        try:
            yield x.name
        except ValueError as e:
            yield tell(e)
    g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None
attempt('scene30', scene30)
gc.collect()
def step31():
    global o0, o1, o2, o3, o4
    R5.m = types.MethodType(R5.m, o1)
attempt("R5.m = types.MethodType(R5.m, o1)", step31)
def step32():
    global o0, o1, o2, o3, o4
    o4.d, o4.d = o4.d, o4.d
attempt("o4.d, o4.d = o4.d, o4.d", step32)
attempt("complex(o3)", lambda: (complex(o3)))
attempt("list(itertools.accumulate([o2, o3]))", lambda: (list(itertools.accumulate([o2, o3]))))
attempt("types.SimpleNamespace(o0)", lambda: (types.SimpleNamespace(o0)))
attempt("inside(o4, L8)", lambda: (inside(o4, L8)))
attempt("sorted([3, 1, 2], key=functools.cmp_to_key(o4))", lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(o4))))
try:
    class G33(G4):
        def n(self, *args):
            nonlocal_92 = self; return (lambda: nonlocal_92.b)()
        @staticmethod
        def p(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        last = 1
except Exception as e:
    print('class G33', tell(e))
    G33 = L18
else:
    attempt('made G33', lambda: (brief(G33), generic_facts(G33)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
