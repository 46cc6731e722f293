# 70156
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
    class C1(**{'key': 2}):
        __slots__ = [Text(name) for name in ('b', 'c')]
        def n(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().n()
        def __rlshift__(self, o):
            return NotImplemented
        def __str__(self):
            return 'S'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2(metaclass=M2):
        a = Counting()
        b = types.MethodType(lambda *args: ('bound', len(args)), 57)
        def m(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().m()
        @property
        def n(self):
            return self.a
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(C2):
        c = NonData(42)
        def n(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().n()
        def __delete__(self, o):
            return None
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    @dataclass(eq=False)
    class D4():
        pass
        y: int = field(kw_only=True)
        x: InitVar[int] = Data(31)
        def n(self, *args):
            return super().__getattribute__('b')
except Exception as e:
    print('class D4', tell(e))
    D4 = C3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class G5(Generic[int]):
        def __init__(self, *args):
            super().__init__()
            self.c = 's'
            self.a = range(3)
            self.d = -1
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = D4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    o0 = G5[int]()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C2(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(a=2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D4(y=0, x=1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("M2 == C2", lambda: (M2 == C2))
attempt("[o4, o2].index(o2)", lambda: ([o4, o2].index(o2)))
def hooked6():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                G5.__getattribute__ = functools.partialmethod(lambda *args: ('pm51', len(args)), 1)
            if i == 20:
                G5.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del G5.__getattribute__
            v = show(o3.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked6', i, v)
attempt('hooked6', hooked6)
attempt("'ab' * o2", lambda: ('ab' * o2))
attempt("isinstance(C1, C2)", lambda: (isinstance(C1, C2)))
attempt("[1, 2] * o3", lambda: ([1, 2] * o3))
attempt("hash(C1) == hash(C1)", lambda: (hash(C1) == hash(C1)))
attempt("format(o4, 'x')", lambda: (format(o4, 'x')))
def step7():
    global o0, o1, o2, o3, o4
    M1.__set_name__ = print
attempt("M1.__set_name__ = print", step7)
attempt("str(inspect.signature(o0))", lambda: (str(inspect.signature(o0))))
def step8():
    global o0, o1, o2, o3, o4
    for o4.a in range(3): pass
attempt("for o4.a in range(3): pass", step8)
attempt("names(vars(C3))", lambda: (names(vars(C3))))
attempt("o1()", lambda: (o1()))
def step9():
    global o0, o1, o2, o3, o4
    del C3.__setattr__
attempt("del C3.__setattr__", step9)
attempt("o4.__class__", lambda: (o4.__class__))
def step10():
    global o0, o1, o2, o3, o4
    o1 -= o4
attempt("o1 -= o4", step10)
attempt("str(inspect.signature(o0))", lambda: (str(inspect.signature(o0))))
attempt("next(iter(o0), 'none')", lambda: (next(iter(o0), 'none')))
def step11():
    global o0, o1, o2, o3, o4
    C1.__itruediv__ = {'a': 1}
attempt("C1.__itruediv__ = {'a': 1}", step11)
attempt("awaited(o1)", lambda: (awaited(o1)))
attempt("issubclass(C3, collections.abc.Callable)", lambda: (issubclass(C3, collections.abc.Callable)))
def step12():
    global o0, o1, o2, o3, o4
    M1.__bases__ += (D4,)
attempt("M1.__bases__ += (D4,)", step12)
def step13():
    global o0, o1, o2, o3, o4
    o4['c'] = {'a': 1}
attempt("o4['c'] = {'a': 1}", step13)
attempt("yields(o3)", lambda: (yields(o3)))
attempt("D4(y=0, x=1).d", lambda: (D4(y=0, x=1).d))
attempt("hasattr(o4, 'b')", lambda: (hasattr(o4, 'b')))
attempt("D4.__hash__", lambda: (D4.__hash__))
attempt("o3.m.__func__", lambda: (o3.m.__func__))
def step14():
    global o0, o1, o2, o3, o4
    functools.total_ordering(M1)
attempt("functools.total_ordering(M1)", step14)
def step15():
    global o0, o1, o2, o3, o4
    del C1.__new__
attempt("del C1.__new__", step15)
def step16():
    global o0, o1, o2, o3, o4
    G5.__abstractmethods__ = frozenset(['p'])
attempt("G5.__abstractmethods__ = frozenset(['p'])", step16)
attempt("o2.__reduce__()", lambda: (o2.__reduce__()))
def step17():
    global o0, o1, o2, o3, o4
    G5.__bases__ = G5.__bases__[::-1]
attempt("G5.__bases__ = G5.__bases__[::-1]", step17)
def step18():
    global o0, o1, o2, o3, o4
    G5.n = C1.__dict__['n']
attempt("G5.n = C1.__dict__['n']", step18)
attempt("M1['A']", lambda: (M1['A']))
def step19():
    global o0, o1, o2, o3, o4
    o3.c = True
attempt("o3.c = True", step19)
attempt("o3[o2]", lambda: (o3[o2]))
def step20():
    global o0, o1, o2, o3, o4
    o0.__dict__ = (1, 2)
attempt("o0.__dict__ = (1, 2)", step20)
attempt("bytes([o3])", lambda: (bytes([o3])))
def step21():
    global o0, o1, o2, o3, o4
    G5.__set_name__ = repr
attempt("G5.__set_name__ = repr", step21)
def step22():
    global o0, o1, o2, o3, o4
    del C3.__bool__
attempt("del C3.__bool__", step22)
attempt("o4 not in -1", lambda: (o4 not in -1))
def hooked23():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__eq__ = str
            if i == 20:
                C1.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__eq__
            v = show(o2 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked23', i, v)
attempt('hooked23', hooked23)
attempt("o2.__init__()", lambda: (o2.__init__()))
def step24():
    global o0, o1, o2, o3, o4
    C2.__abstractmethods__ = frozenset(['p'])
attempt("C2.__abstractmethods__ = frozenset(['p'])", step24)
attempt("len(M1)", lambda: (len(M1)))
attempt("C1(**{'b': 1})", lambda: (C1(**{'b': 1})))
try:
    class L25():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L25', tell(e))
    L25 = G5
else:
    attempt('made L25', lambda: (brief(L25)))
def scene26():
    held = L25('first'); held.a = held; held = None
    put('before'); gc.collect(); put('after')
attempt('scene26', scene26)
gc.collect()
def step27():
    global o0, o1, o2, o3, o4
    C3.m = L25.__dict__['m']
attempt("C3.m = L25.__dict__['m']", step27)
attempt("'x'.ljust(o1)", lambda: ('x'.ljust(o1)))
def step28():
    global o0, o1, o2, o3, o4
    M2.register(D4)
attempt("M2.register(D4)", step28)
def step29():
    global o0, o1, o2, o3, o4
    del D4.__getattribute__
attempt("del D4.__getattribute__", step29)
attempt("bool(o0)", lambda: (bool(o0)))
def step30():
    global o0, o1, o2, o3, o4
    o4.__dict__['a'] = o1
attempt("o4.__dict__['a'] = o1", step30)
attempt("own_doc(M2.__dict__['c'])", lambda: (own_doc(M2.__dict__['c'])))
def step31():
    global o0, o1, o2, o3, o4
    D4.__getattr__ = lambda self, name: ('late', name)
attempt("D4.__getattr__ = lambda self, name: ('late', name)", step31)
attempt("copy.deepcopy([o0, o0, o3])", lambda: (copy.deepcopy([o0, o0, o3])))
attempt("vars(copy.deepcopy(o4))", lambda: (vars(copy.deepcopy(o4))))
attempt("mask(repr(C3.__dict__['a']))", lambda: (mask(repr(C3.__dict__['a']))))
attempt("o0.__p", lambda: (o0.__p))
attempt("-o4", lambda: (-o4))
def hooked32():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D4.__eq__ = decorated(lambda self, *args: 59)
            if i == 20:
                D4.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D4.__eq__
            v = show(o3 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked32', i, v)
attempt('hooked32', hooked32)
attempt("M2.__dict__['b'].__name__, M2.__dict__['b'].__objclass__", lambda: (M2.__dict__['b'].__name__, M2.__dict__['b'].__objclass__))
attempt("types.new_class('X', (C3, M2)).__mro__", lambda: (types.new_class('X', (C3, M2)).__mro__))
attempt("o0.__deepcopy__({})", lambda: (o0.__deepcopy__({})))
attempt("G5.A.B", lambda: (G5.A.B))
attempt("o3.p()", lambda: (o3.p()))
attempt("own_doc(o1)", lambda: (own_doc(o1)))
def step33():
    global o0, o1, o2, o3, o4
    o4 @= o3
attempt("o4 @= o3", step33)
def step34():
    global o0, o1, o2, o3, o4
    object.__setattr__(o1, 'd', b'x')
attempt("object.__setattr__(o1, 'd', b'x')", step34)
def step35():
    global o0, o1, o2, o3, o4
    M1.d = 1j
attempt("M1.d = 1j", step35)
attempt("'%d' % o1", lambda: ('%d' % o1))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
