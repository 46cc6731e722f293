# 902900
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
    class C1(key=1):
        def n(self, *args):
            return vars(self).get('c', 82)
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        __rshift__ = NotImplemented
        def __rand__(self, o):
            return ('__rand__', 8)
        def __or__(self, o):
            return ('__or__', type(self).__name__, show(o))
        def __aenter__(self):
            return later('in')
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(slots=True)
    class D2():
        pass
        x: list[int]
        _: KW_ONLY
        c: InitVar[int] = Data(55)
        b: object = Counting()
        y: 'ClassVar[int]' = field()
        @functools.cached_property
        def p(self):
            return say('cached') or 5
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class G3[A](str):
        def n(self, *args):
            return 44
        def p(self, *args):
            return (2, super().p(*args))
        def __init__(self, *args):
            self.c = 2
            self.b = 2.5
            self.d = 's'
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = D2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class C4(key=1):
        __slots__ = [Text(name) for name in ()]
        def __init__(self, *args):
            self.b = 1j
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = G3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class F5(G3):
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = C4
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    @enum.unique
    class E6(F5, enum.Enum):
        def __init__(self, *args):
            self.c = len(args)
        _f = enum.auto()
        B = enum.auto(), enum.auto()
        D = enum.member(5)
        _order_ = 'A B C'
        @functools.cached_property
        def d(self):
            return 'once'
except Exception as e:
    print('class E6', tell(e))
    E6 = F5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    o0 = D2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D2(x=0, c=1, b=2, y=3)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C4(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step7():
    global o0, o1, o2, o3, o4
    o1.a = ()
attempt("o1.a = ()", step7)
attempt("isinstance(o1, M1)", lambda: (isinstance(o1, M1)))
try:
    class L8():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L8', tell(e))
    L8 = F5
else:
    attempt('made L8', lambda: (brief(L8)))
def model9():
    p = weakref.proxy(o0)
    attempt('1', lambda: p.b); attempt('2', lambda: p.m()); attempt('3', lambda: p + 1)
    attempt('4', lambda: setattr(p, 'b', 1)); attempt('5', lambda: len(p)); attempt('6', lambda: p == p)
    attempt('7', lambda: bool(p)); attempt('8', lambda: hash(p)); attempt('9', lambda: p())
attempt('model9', model9)
gc.collect()
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__init__(...)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__cause__ = o2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o0.add_note((1, 2)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(type(M2).__name__, type(type(M2)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(''.join(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("hasattr(F5, 'm')", lambda: (hasattr(F5, 'm')))
attempt("o2.a.__wrapped__", lambda: (o2.a.__wrapped__))
attempt("M2.__dict__['d'].__delete__(o1)", lambda: (M2.__dict__['d'].__delete__(o1)))
attempt("opened(o1)", lambda: (opened(o1)))
def step11():
    global o0, o1, o2, o3, o4
    o1.__p = [3]
attempt("o1.__p = [3]", step11)
attempt("math.ceil(o2)", lambda: (math.ceil(o2)))
attempt("o1.__getnewargs_ex__()", lambda: (o1.__getnewargs_ex__()))
attempt("mask('%s %r' % (o2, o2))", lambda: (mask('%s %r' % (o2, o2))))
try:
    @typing.runtime_checkable
    class P12(Protocol):
        @classmethod
        def p(cls): ...
        a: int
        def n(self, x: int) -> str: ...
        last = 1
except Exception as e:
    print('class P12', tell(e))
    P12 = L8
else:
    attempt('made P12', lambda: (brief(P12), sorted(getattr(P12, '__protocol_attrs__', ()))))
def step13():
    global o0, o1, o2, o3, o4
    M1.m.__dict__['d'] = True
attempt("M1.m.__dict__['d'] = True", step13)
attempt("round(o2)", lambda: (round(o2)))
attempt("list(reversed(o3))", lambda: (list(reversed(o3))))
attempt("copy.copy(o1)", lambda: (copy.copy(o1)))
def step14():
    global o0, o1, o2, o3, o4
    P12.__abstractmethods__ = frozenset(['m'])
attempt("P12.__abstractmethods__ = frozenset(['m'])", step14)
attempt("object.__repr__(o3) == repr(o3)", lambda: (object.__repr__(o3) == repr(o3)))
attempt("2**70 * o3", lambda: (2**70 * o3))
try:
    class E15(G3):
        _ignore_ = ['F']
        A = property(lambda self: 'prop')
        E = enum.auto()
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
        def __new__(cls, *args):
            o = object.__new__(cls)
            o._value_ = len(cls.__members__) + 1
            return o
except Exception as e:
    print('class E15', tell(e))
    E15 = L8
else:
    attempt('made E15', lambda: (brief(E15), enum_facts(E15)))
def model16():
    class Both(type):
        def __set_name__(cls, owner, name): say('class named', name_of(cls), name)
    class X(metaclass=Both): pass
    class Y(G3):
        b = X
        a = Named()
        class __b(metaclass=Both): pass
    put(names(vars(Y)))
attempt('model16', model16)
gc.collect()
attempt("property(o2.p).fget is o2.p", lambda: (property(o2.p).fget is o2.p))
def hooked17():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F5.__get__ = operator.attrgetter('a')
            if i == 20:
                F5.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F5.__get__
            v = show(o4.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked17', i, v)
attempt('hooked17', hooked17)
attempt("o1 == o0", lambda: (o1 == o0))
attempt("L8.on_meta()", lambda: (L8.on_meta()))
def step18():
    global o0, o1, o2, o3, o4
    del E15.d
attempt("del E15.d", step18)
def step19():
    global o0, o1, o2, o3, o4
    o0 = C4('s', 2)
attempt("o0 = C4('s', 2)", step19)
attempt("classmethod(o4).__get__(o3)()", lambda: (classmethod(o4).__get__(o3)()))
def step20():
    global o0, o1, o2, o3, o4
    del L8.__getitem__
attempt("del L8.__getitem__", step20)
attempt("deleted(o2, 'a')", lambda: (deleted(o2, 'a')))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 += G3[int]()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.__name__ = Text('T39')
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                G3.n.__doc__ = 'doc of change'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([f.name for f in dataclasses.fields(o3)])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("o2.__format__('>9')", lambda: (o2.__format__('>9')))
def step22():
    global o0, o1, o2, o3, o4
    C4.__signature__ = inspect.Signature()
attempt("C4.__signature__ = inspect.Signature()", step22)
attempt("operator.concat(o1, o0)", lambda: (operator.concat(o1, o0)))
attempt("functools.partial(C1, 1)()", lambda: (functools.partial(C1, 1)()))
attempt("mask(repr(M1 | L8))", lambda: (mask(repr(M1 | L8))))
attempt("functools.reduce(o0, o3, 1)", lambda: (functools.reduce(o0, o3, 1)))
attempt("o1.fget, o1.fset", lambda: (o1.fget, o1.fset))
def hooked23():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D2.__call__ = lambda *args, **kw: ('all84', len(args), sorted(kw))
            if i == 20:
                D2.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D2.__call__
            v = show(o3(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked23', i, v)
attempt('hooked23', hooked23)
attempt("list(map(G3, [1, 2]))", lambda: (list(map(G3, [1, 2]))))
try:
    @dataclass(slots=True, order=True)
    class D24():
        pass
        y: 'int' = field(default_factory=dict)
        x: 'ClassVar[int]' = Named()
        a: 'ClassVar[int]' = field(default=26, hash=False)
        _: KW_ONLY
        d: ClassVar[int] = field(default=55, default_factory=list)
except Exception as e:
    print('class D24', tell(e))
    D24 = E15
else:
    attempt('made D24', lambda: (brief(D24), dataclass_facts(D24)))
try:
    @typing.runtime_checkable
    class C25('s'):
        __slots__ = {'__weakref__'}
        c = Counting()
        d = Counting()
        def n(self, *args):
            return super(__class__, __class__).n(self, *args)
        def p(self, *args):
            super().a = 41
        def __class_getitem__(self, key):
            return ('class item', show(key))
        def __dir__(self):
            return ['a', 'b']
        def __missing__(self, key):
            return ('missing', show(key))
        def __set__(self, o, v):
            return say('set', show(v))
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C25', tell(e))
    C25 = D24
else:
    attempt('made C25', lambda: (brief(C25)))
try:
    N26 = dataclasses.make_dataclass('N26', ['a', ('b', int), ('c', str, 'z')], bases=(F5, ), namespace={'b': property(lambda self: 'prop68'), 'c': Data(53), 'd': 1})
    N26 = type(N26.__name__ + '0', (N26,), {})
except Exception as e:
    print('class N26', tell(e))
    N26 = C25
else:
    attempt('made N26', lambda: (brief(N26)))
attempt("super(P12, o0).__class__", lambda: (super(P12, o0).__class__))
def step27():
    global o0, o1, o2, o3, o4
    D24.m = M2.m
attempt("D24.m = M2.m", step27)
def step28():
    global o0, o1, o2, o3, o4
    o2.p = operator.methodcaller('n')
attempt("o2.p = operator.methodcaller('n')", step28)
attempt("1j ** o4", lambda: (1j ** o4))
attempt("type('X', (L8, C4), {})", lambda: (type('X', (L8, C4), {})))
try:
    class C29():
        a = property(operator.attrgetter('c'))
        @classmethod
        def p(cls, *args):
            return cls.__name__
        def __pow__(self, o, mod=None):
            return super().__pow__(o)
        def __divmod__(self, o):
            return ('__divmod__', type(self).__name__, show(o))
        b: 'list[int]' = 3
        last = 1
except Exception as e:
    print('class C29', tell(e))
    C29 = N26
else:
    attempt('made C29', lambda: (brief(C29)))
attempt("repr(o1)", lambda: (repr(o1)))
attempt("D24.__new__ is object.__new__", lambda: (D24.__new__ is object.__new__))
def model30():
    class Meta(type):
        __prepare__ = None
    class X(metaclass=Meta): b = 1
    put(X.b)
attempt('model30', model30)
gc.collect()
def step31():
    global o0, o1, o2, o3, o4
    D24.n.__name__ = 'renamed'
attempt("D24.n.__name__ = 'renamed'", step31)
attempt("N26.__hash__", lambda: (N26.__hash__))
def step32():
    global o0, o1, o2, o3, o4
    o1[o1] = {}
attempt("o1[o1] = {}", step32)
attempt("type('X', (D24,), {'__slots__': ('b',)})().b", lambda: (type('X', (D24,), {'__slots__': ('b',)})().b))
attempt("property(o2).__get__(o1)", lambda: (property(o2).__get__(o1)))
try:
    class L33():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L33', tell(e))
    L33 = C29
else:
    attempt('made L33', lambda: (brief(L33)))
def model34():
    class Meta(type):
        def __getattr__(cls, name):
            if name[:2] == '__': raise AttributeError(name)
            return 'meta ' + name
    class X(C25, metaclass=Meta): pass
    seen = []
    for i in range(40):
        if i == 10: X.d = 5
        if i == 20: del Meta.__getattr__
        if i == 25: Meta.d = 6
        if i == 30: del X.d
        try: v = show((X.d, hasattr(X, 'd')))
        except Exception as e: v = tell(e)
        if v not in seen and len(seen) < 20: seen.append(v); put(i, v)
attempt('model34', model34)
gc.collect()
def step35():
    global o0, o1, o2, o3, o4
    o2 += o4
attempt("o2 += o4", step35)
attempt("{o4: 1}.get(o4)", lambda: ({o4: 1}.get(o4)))
def hooked36():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D24.__call__ = id.__class__
            if i == 20:
                D24.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D24.__call__
            v = show(o4(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked36', i, v)
attempt('hooked36', hooked36)
def loop37():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                G3.a = SetOnly()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4 = iter(o4)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                E6.__sub__ = NotImplemented
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(o0, o1).p)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop37', i, v)
        try:
            v = show(o3.n(x=1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop37', i, v)
attempt('loop37', loop37)
try:
    class L38(C4):
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L38', tell(e))
    L38 = L33
else:
    attempt('made L38', lambda: (brief(L38)))
def model39():
    class X(C1):
        __slots__ = ()
        def __init__(self): pass
    x = X()
    for name in ('b', 'a'):
        try: setattr(x, name, ())
        except Exception as e: put(tell(e))
    for proto in range(5):
        try: put(proto, show(x.__reduce_ex__(proto)))
        except Exception as e: put(proto, tell(e))
    attempt('state', lambda: x.__getstate__())
    attempt('copy', lambda: (copy.copy(x).b, copy.deepcopy([x, x])[1].b))
attempt('model39', model39)
gc.collect()
def step40():
    global o0, o1, o2, o3, o4
    L8.p = property(operator.attrgetter('d'))
attempt("L8.p = property(operator.attrgetter('d'))", step40)
attempt("bisect.bisect([1, 2, 3], o3)", lambda: (bisect.bisect([1, 2, 3], o3)))
attempt("format(o4, ',')", lambda: (format(o4, ',')))
def step41():
    global o0, o1, o2, o3, o4
    N26.p = o3.p
attempt("N26.p = o3.p", step41)
attempt("tuple(o0)", lambda: (tuple(o0)))
attempt("C4.fromhex('00')", lambda: (C4.fromhex('00')))
attempt("hasattr(o3, Text('b'))", lambda: (hasattr(o3, Text('b'))))
def step42():
    global o0, o1, o2, o3, o4
    o4.d.d = 1
attempt("o4.d.d = 1", step42)
def loop43():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                E15.__rmod__ = NotImplemented
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(L33, (L33, int)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop43', i, v)
        try:
            v = show(M2.p.__qualname__, M2.p.__module__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop43', i, v)
attempt('loop43', loop43)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
