# 70063
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
        __slots__ = ('__weakref__', '__p')
        def n(self, *args):
            return (lambda: super().n(*args))() if self is None else super().__repr__() == 1
        def p(self, *args):
            return (95, super(__class__, self).p(*args))
        def __imul__(self, o):
            return self
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    R2 = collections.namedtuple('R2', 'y c d b')
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class Meta3(type):
        @staticmethod
        def __prepare__(name, bases, **kw):
            class Space(dict):
                def __setitem__(self, key, v):
                    if names([key]):
                        say('body sets', key)
                    super().__setitem__(key, v)
                def __missing__(self, key):
                    if key in ('zero', 'one'):
                        return key
                    raise KeyError(key)
            return Space()
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    N4 = type.__new__(Meta3, 'N4', (), {})
    N4 = type(N4.__name__ + '0', (N4,), {})
except Exception as e:
    print('class N4', tell(e))
    N4 = R2
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    N5 = M2('N5', (), {})
except Exception as e:
    print('class N5', tell(e))
    N5 = N4
else:
    attempt('made N5', lambda: (brief(N5)))
try:
    class R6(NamedTuple):
        x: str
        b: T
        def __deepcopy__(self, memo):
            raise RuntimeError('r')
except Exception as e:
    print('class R6', tell(e))
    R6 = N5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class R7(NamedTuple, Generic[T]):
        x: int
        c: str = 67
except Exception as e:
    print('class R7', tell(e))
    R7 = R6
else:
    attempt('made R7', lambda: (brief(R7), tuple_facts(R7)))
try:
    R8 = collections.namedtuple('R8', ['y'], defaults=(7,))
except Exception as e:
    print('class R8', tell(e))
    R8 = R7
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    N9 = type(5, (), {'a': Counting(), 'm': type})
except Exception as e:
    print('class N9', tell(e))
    N9 = R8
else:
    attempt('made N9', lambda: (brief(N9)))
try:
    o0 = R7(0, 1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N9(1, 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R2(y=1, c=1, d=1, b=1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("divmod(2, o1)", lambda: (divmod(2, o1)))
attempt("R8._make([1, 2])", lambda: (R8._make([1, 2])))
attempt("super(N9, o2).__getattribute__('b')", lambda: (super(N9, o2).__getattribute__('b')))
def step10():
    global o0, o1, o2, o3, o4
    N9.__qualname__ = b'x'
attempt("N9.__qualname__ = b'x'", step10)
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = weakref.proxy(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o3, R2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
try:
    class L12():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = N9
else:
    attempt('made L12', lambda: (brief(L12)))
def scene13():
    class Back(L12):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('cycle'); x.a = x; del x; gc.collect(); put(len(saved))
    saved.clear(); gc.collect(); put('end', len(saved))
attempt('scene13', scene13)
gc.collect()
attempt("M2 == N9", lambda: (M2 == N9))
attempt("list(map(C1, [1, 2]))", lambda: (list(map(C1, [1, 2]))))
try:
    class Meta14(type):
        tag = 1
except Exception as e:
    print('class Meta14', tell(e))
    Meta14 = M1
def step15():
    global o0, o1, o2, o3, o4
    N5.__bases__ = ()
attempt("N5.__bases__ = ()", step15)
try:
    class Meta16(type):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            say('prepare', name, sorted(kw))
            return {'prepared': 1}
        def mro(cls):
            found = super().mro()
            say('mro', cls.__name__, len(found))
            return found
        def __lt__(cls, other):
            return cls.__name__ < other.__name__
        def mro(cls):
            found = type.mro(cls)
            return found[:1] + found[:0:-1]
        tag = 1
except Exception as e:
    print('class Meta16', tell(e))
    Meta16 = M1
attempt("names(n for n, v in inspect.getmembers(R2, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(R2, inspect.isfunction))))
def step17():
    global o0, o1, o2, o3, o4
    o3 = o3.p
attempt("o3 = o3.p", step17)
attempt("o2['a']", lambda: (o2['a']))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R8.__eq__ = str
            if i == 20:
                R8.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R8.__eq__
            v = show(o1 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
def step19():
    global o0, o1, o2, o3, o4
    R7.__missing__ = str
attempt("R7.__missing__ = str", step19)
attempt("o0.__init__()", lambda: (o0.__init__()))
attempt("issubclass(o4, Meta3)", lambda: (issubclass(o4, Meta3)))
attempt("[1, 2] * o0", lambda: ([1, 2] * o0))
attempt("dataclasses.astuple(o1)", lambda: (dataclasses.astuple(o1)))
attempt("own_doc(R8)", lambda: (own_doc(R8)))
attempt("C1(1)", lambda: (C1(1)))
attempt("super(R2, o3).p()", lambda: (super(R2, o3).p()))
def hooked20():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L12.__setattr__ = lambda self: self.c
            if i == 20:
                L12.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L12.__setattr__
            v = show(setattr(o2, 'c', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked20', i, v)
attempt('hooked20', hooked20)
attempt("used(o2, o4)", lambda: (used(o2, o4)))
def step21():
    global o0, o1, o2, o3, o4
    o4[0] += 1
attempt("o4[0] += 1", step21)
attempt("mask(repr(R7 | L12))", lambda: (mask(repr(R7 | L12))))
attempt("o2.__copy__()", lambda: (o2.__copy__()))
attempt("o0.__rmatmul__(o2)", lambda: (o0.__rmatmul__(o2)))
attempt("vars(copy.deepcopy(o3))", lambda: (vars(copy.deepcopy(o3))))
attempt("(o0,).count(o0)", lambda: ((o0,).count(o0)))
def step22():
    global o0, o1, o2, o3, o4
    del Meta16.__int__
attempt("del Meta16.__int__", step22)
attempt("R2.__type_params__", lambda: (R2.__type_params__))
attempt("typing.get_type_hints(N9)", lambda: (typing.get_type_hints(N9)))
attempt("super(Meta16).__get__(o4).p()", lambda: (super(Meta16).__get__(o4).p()))
attempt("o1.__class__", lambda: (o1.__class__))
def step23():
    global o0, o1, o2, o3, o4
    o0.__dict__ = {'a': o2}
attempt("o0.__dict__ = {'a': o2}", step23)
attempt("sum(o2)", lambda: (sum(o2)))
attempt("[n for n, v in inspect.getmembers(o3) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o3) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("len(o2)", lambda: (len(o2)))
attempt("type(o1).__mro__[1:2]", lambda: (type(o1).__mro__[1:2]))
def step24():
    global o0, o1, o2, o3, o4
    N5.__new__ = repr
attempt("N5.__new__ = repr", step24)
attempt("inspect.getmro(R6)", lambda: (inspect.getmro(R6)))
attempt("o3.name, o3.value", lambda: (o3.name, o3.value))
attempt("float(o4)", lambda: (float(o4)))
attempt("o4 // 1j", lambda: (o4 // 1j))
def step25():
    global o0, o1, o2, o3, o4
    N5.__delitem__ = NonData(39)
attempt("N5.__delitem__ = NonData(39)", step25)
def step26():
    global o0, o1, o2, o3, o4
    del N5.__setattr__
attempt("del N5.__setattr__", step26)
attempt("R6.last", lambda: (R6.last))
attempt("repr(o1)", lambda: (repr(o1)))
attempt("o1.__eq__(o4)", lambda: (o1.__eq__(o4)))
try:
    class L27():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L27', tell(e))
    L27 = L12
else:
    attempt('made L27', lambda: (brief(L27)))
def scene28():
    class Back(L27):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene28', scene28)
gc.collect()
def step29():
    global o0, o1, o2, o3, o4
    o1.a.a = 1
attempt("o1.a.a = 1", step29)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
