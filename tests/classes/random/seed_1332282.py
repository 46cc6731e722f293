# 1332282
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
        __slots__ = ('__weakref__', '__dict__')
        b = functools.partial(lambda *args: ('partial6', len(args)), 1)
        def m(self, *args):
            raise TypeError('ty')
        def p(self, *args):
            return vars(self).get('a', 31)
        def __ceil__(self):
            return 8
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class W2():
        def __enter__(self):
            raise ValueError('no enter')
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W2', tell(e))
    W2 = C1
else:
    attempt('made W2', lambda: (brief(W2)))
try:
    class R3(collections.namedtuple('R3', ['d'])):
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            del self.a; return 93
        def __class_getitem__(self, key):
            return ('class item', show(key))
        last = 1
except Exception as e:
    print('class R3', tell(e))
    R3 = W2
else:
    attempt('made R3', lambda: (brief(R3), tuple_facts(R3)))
try:
    class W4(contextlib.ContextDecorator):
        __enter__ = None
        def __enter__(self):
            raise ValueError('no enter')
        __exit__ = lambda *args: len(args)
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = R3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    class R5(NamedTuple):
        c: int
        y: int = 36
except Exception as e:
    print('class R5', tell(e))
    R5 = W4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    @enum.unique
    class E6(enum.StrEnum):
        B = 'Bv'
        C = 'Cv'
        E = 'Ev'
except Exception as e:
    print('class E6', tell(e))
    E6 = R5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    class E7(enum.Enum):
        def __lt__(self, other):
            return self.value < other.value
        A = enum.member(5)
        C = 'Cv'
        _f = lambda self: 'method'
        D = enum.auto()
except Exception as e:
    print('class E7', tell(e))
    E7 = E6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    o0 = W2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = E7.C
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = E6.E
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = E6.B
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("super(C1, C1).n", lambda: (super(C1, C1).n))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 *= 1j
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(enumerate(o0)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(type.__or__(R5, E7))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(dataclasses.is_dataclass(o2), dataclasses.is_dataclass(R3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("type('X', (W2,), {'__slots__': ('c',)})().c", lambda: (type('X', (W2,), {'__slots__': ('c',)})().c))
def step9():
    global o0, o1, o2, o3, o4
    o3 = weakref.proxy(o3)
attempt("o3 = weakref.proxy(o3)", step9)
try:
    class E10(enum.ReprEnum):
        B = NonData(1)
        E = enum.auto()
        _f = enum.member(5)
        D = (1, 2)
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
        _order_ = 'A B C'
except Exception as e:
    print('class E10', tell(e))
    E10 = E7
else:
    attempt('made E10', lambda: (brief(E10), enum_facts(E10)))
attempt("[1, 2, 3, 4][o4]", lambda: ([1, 2, 3, 4][o4]))
attempt("R5.__dict__['a'].fget(o0)", lambda: (R5.__dict__['a'].fget(o0)))
attempt("C1.A", lambda: (C1.A))
attempt("complex(o1)", lambda: (complex(o1)))
attempt("~o3", lambda: (~o3))
try:
    class L11():
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
    print('class L11', tell(e))
    L11 = E10
else:
    attempt('made L11', lambda: (brief(L11)))
def model12():
    class Meta(type):
        @property
        def b(cls): return cls.__qualname__
        @b.setter
        def b(cls, v): cls.__module__ = v
    attempt('X', lambda: Meta('X', (E6,), {'b': 'ab'}).b)
    class X(metaclass=Meta): b = True
    attempt('X', lambda: X.b); attempt('set', lambda: setattr(X, 'b', True))
    put(X.__name__, X.__qualname__, X().b); attempt('d', lambda: delattr(X, 'b'))
attempt('model12', model12)
gc.collect()
attempt("type.__subclasscheck__(E10, E10)", lambda: (type.__subclasscheck__(E10, E10)))
attempt("functools.singledispatch(o1)(1)", lambda: (functools.singledispatch(o1)(1)))
attempt("o3.__dir__() and 1", lambda: (o3.__dir__() and 1))
attempt("E6.A.B", lambda: (E6.A.B))
attempt("matched(o0, E7)", lambda: (matched(o0, E7)))
def step13():
    global o0, o1, o2, o3, o4
    o3[o0] = None
attempt("o3[o0] = None", step13)
attempt("super(M1, o0).__init__()", lambda: (super(M1, o0).__init__()))
attempt("'{0.a} {0}'.format(o4)", lambda: ('{0.a} {0}'.format(o4)))
def model14():
    class Noisy:
        def __set_name__(self, owner, name):
            say('set_name', name_of(owner), name, name in owner.__dict__)
            owner.d = Noisy()
        def __init__(self): say('noisy')
    class X(E7):
        a = Noisy()
        d = Noisy()
    put(names(vars(X)), X.__name__)
attempt('model14', model14)
gc.collect()
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                W2.p = W2.p.__get__(o0)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__dict__['c'] = True
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(f'{o3}')
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o1.n.__name__", lambda: (o1.n.__name__))
attempt("json.dumps(o1)", lambda: (json.dumps(o1)))
def scene16():
    class Slotted(L11):
        __slots__ = ('s', '__weakref__') if not hasattr(L11, '__weakref__') else ('s',)
    x = Slotted('slot'); x.s = L11('held'); y = x; x.s = 1; put('replaced'); x.s = x
    del x, y; gc.collect(); put('gone')
attempt('scene16', scene16)
gc.collect()
attempt("format(o1, '08.3f')", lambda: (format(o1, '08.3f')))
def step17():
    global o0, o1, o2, o3, o4
    del o2.b
attempt("del o2.b", step17)
attempt("o2.__lt__(o4)", lambda: (o2.__lt__(o4)))
try:
    class L18():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = L11
else:
    attempt('made L18', lambda: (brief(L18)))
def model19():
    class X(E7):
        __slots__ = 'd', 'b'
        __getstate__ = None
        def __setstate__(self, state): say('state', show(state))
        def __getnewargs__(self): return 2.5
    x = attempt('X', X); x = X.__new__(X); attempt('r', lambda: x.__reduce_ex__(24 % 5))
    attempt('c', lambda: copy.copy(x)); attempt('d', lambda: copy.deepcopy(x).d)
attempt('model19', model19)
gc.collect()
attempt("mask(object.__str__(o0))", lambda: (mask(object.__str__(o0))))
def step20():
    global o0, o1, o2, o3, o4
    o0 = [o0, o1]
attempt("o0 = [o0, o1]", step20)
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = super(M2, o3)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E7.p.__code__ = E7.p.__code__
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o1 @= o4
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(json.dumps(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(R3.fromkeys([1, 2]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("(gc.collect(), E10.__subclasses__())[1]", lambda: ((gc.collect(), E10.__subclasses__())[1]))
def step22():
    global o0, o1, o2, o3, o4
    o1.__isabstractmethod__ = True
attempt("o1.__isabstractmethod__ = True", step22)
attempt("o2.to_bytes()", lambda: (o2.to_bytes()))
def step23():
    global o0, o1, o2, o3, o4
    M1.__set_name__ = Counting()
attempt("M1.__set_name__ = Counting()", step23)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
