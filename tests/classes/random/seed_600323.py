# 600323
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
        d = staticmethod(functools.partial(max, 99))
        def __init__(self, *args, **kw):
            self.b = (1, 2)
            self.d = frozenset([1])
        def __repr__(self):
            return 'R<%s>' % type(self).__name__
        def __iand__(self, o):
            return self
        def __isub__(self, o):
            return ('__isub__', type(self).__name__, show(o))
        def __add__(self, o):
            return NotImplemented
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class W2(Exception, contextlib.ContextDecorator):
        __enter__ = None
        __exit__ = lambda *args: len(args)
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W2', tell(e))
    W2 = C1
else:
    attempt('made W2', lambda: (brief(W2)))
try:
    class A3(W2, C1, collections.abc.Sized):
        @abc.abstractmethod
        def __call__(self): ...
        @classmethod
        def __subclasshook__(cls, other):
            say('hook', cls.__name__, other.__name__)
            return NotImplemented
        last = 1
        def __hash__(self):
            return 7
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
        def __len__(self):
            return 3
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A3', tell(e))
    A3 = W2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
try:
    class E4(C1, enum.Enum):
        _f = (1, 2)
        E = enum.auto()
except Exception as e:
    print('class E4', tell(e))
    E4 = A3
else:
    attempt('made E4', lambda: (brief(E4), enum_facts(E4)))
try:
    class Meta5(type):
        def __bool__(cls):
            return False
        def __init__(cls, *args, **kw):
            cls.made = len(args)
        a = Data(77)
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class P6(Protocol):
        def m(self): ...
        __slots__ = ()
        def __len__(self) -> int: ...
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = A3
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    class C7(A3, W2, C1, other=3):
        c = property(lambda self: 'prop84', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc84')
        def __init__(self, *args, **kw):
            self.a = 's'
            self.d = {}
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
        def __len__(self):
            return 3
        def __ifloordiv__(self, o):
            return ('__ifloordiv__', 1)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = A3
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    class C8():
        a = (1, 2)
        b = str
        def __init__(self, x=0, *y):
            super().__init__(a=1)
            self.c = None
            self.b = b'x'
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = C7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    class A9(C7, W2, collections.abc.MutableMapping):
        __slots__ = ('a',)
        last = 1
        def __contains__(self, x):
            return []
except Exception as e:
    print('class A9', tell(e))
    A9 = C8
else:
    attempt('made A9', lambda: (brief(A9), sorted(getattr(A9, '__abstractmethods__', ()))))
try:
    o0 = C8(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C7()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A3()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W2()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o1.__getnewargs__()", lambda: (o1.__getnewargs__()))
attempt("abs(o3)", lambda: (abs(o3)))
def step10():
    global o0, o1, o2, o3, o4
    E4.n.__wrapped__ = E4.n
attempt("E4.n.__wrapped__ = E4.n", step10)
def step11():
    global o0, o1, o2, o3, o4
    E4.__abstractmethods__ = frozenset()
attempt("E4.__abstractmethods__ = frozenset()", step11)
attempt("'%(a)s' % o0", lambda: ('%(a)s' % o0))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o3, 'b', (1, 2))
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C7.__getattribute__ = lambda self, name: ('all', name)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.__traceback__ is None)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o3['a'])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(complex(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o0.update(b=1)", lambda: (o0.update(b=1)))
attempt("o1.__deepcopy__({})", lambda: (o1.__deepcopy__({})))
def step13():
    global o0, o1, o2, o3, o4
    o0 = M2
attempt("o0 = M2", step13)
attempt("o1.name, o1.value", lambda: (o1.name, o1.value))
def step14():
    global o0, o1, o2, o3, o4
    M2.__class__ = type
attempt("M2.__class__ = type", step14)
attempt("f'{o2!r:>20}'", lambda: (f'{o2!r:>20}'))
attempt("operator.methodcaller('n', 1)(o2)", lambda: (operator.methodcaller('n', 1)(o2)))
try:
    class G15[A, B = list[A]]():
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def __init__(self, *args):
            super().__init__()
            self.b = 1
            self.d = 2.5
        last = 1
except Exception as e:
    print('class G15', tell(e))
    G15 = A9
else:
    attempt('made G15', lambda: (brief(G15), generic_facts(G15)))
attempt("str.__new__(G15, 'x')", lambda: (str.__new__(G15, 'x')))
def step16():
    global o0, o1, o2, o3, o4
    setattr(o4, 'd b', 2)
attempt("setattr(o4, 'd b', 2)", step16)
attempt("copy.deepcopy([o0, o0, o2])", lambda: (copy.deepcopy([o0, o0, o2])))
attempt("o3.__reduce_ex__(4)", lambda: (o3.__reduce_ex__(4)))
attempt("type(M1).__name__, type(type(M1))", lambda: (type(M1).__name__, type(type(M1))))
attempt("list.__new__(E4)", lambda: (list.__new__(E4)))
try:
    class E17(C1):
        A = enum.auto()
        @functools.cached_property
        def d(self):
            return 'once'
        F = 9
except Exception as e:
    print('class E17', tell(e))
    E17 = G15
else:
    attempt('made E17', lambda: (brief(E17), enum_facts(E17)))
def step18():
    global o0, o1, o2, o3, o4
    o2.b, o2.b = o2.b, o2.b
attempt("o2.b, o2.b = o2.b, o2.b", step18)
attempt("'%5.1f' % (o3,)", lambda: ('%5.1f' % (o3,)))
attempt("chr(o2)", lambda: (chr(o2)))
attempt("o4['a']", lambda: (o4['a']))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                G15.m = SetOnly()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                setattr(o0, Text('c'), True)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3 = A3()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(classmethod(C8).__wrapped__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("next(o4)", lambda: (next(o4)))
attempt("o2.n(1)", lambda: (o2.n(1)))
def step20():
    global o0, o1, o2, o3, o4
    o4.__cause__ = o2
attempt("o4.__cause__ = o2", step20)
def step21():
    global o0, o1, o2, o3, o4
    A3.__dir__ = NonData(98)
attempt("A3.__dir__ = NonData(98)", step21)
attempt("math.factorial(o4)", lambda: (math.factorial(o4)))
def step22():
    global o0, o1, o2, o3, o4
    setattr(o3, 'a b', None)
attempt("setattr(o3, 'a b', None)", step22)
attempt("P6(o0)", lambda: (P6(o0)))
attempt("complex(o0)", lambda: (complex(o0)))
attempt("str(inspect.signature(W2))", lambda: (str(inspect.signature(W2))))
attempt("o2 in o0", lambda: (o2 in o0))
attempt("o3[0, ...]", lambda: (o3[0, ...]))
attempt("'{a}'.format_map(o3)", lambda: ('{a}'.format_map(o3)))
attempt("dict(o2)", lambda: (dict(o2)))
def step23():
    global o0, o1, o2, o3, o4
    A9.__type_params__ = ()
attempt("A9.__type_params__ = ()", step23)
try:
    class C24(C8, A3):
        b = [3]
        def __contains__(self, x):
            return -1
        def __bool__(self):
            return True
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C24', tell(e))
    C24 = G15
else:
    attempt('made C24', lambda: (brief(C24)))
def loop25():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.a += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1.__class__ = M1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('{0:>{1}}'.format(o2, o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
attempt('loop25', loop25)
def loop26():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = types.SimpleNamespace(a=o1)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.m.a = b'x'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.add(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop26', i, v)
attempt('loop26', loop26)
attempt("Meta5.__abstractmethods__", lambda: (Meta5.__abstractmethods__))
def step27():
    global o0, o1, o2, o3, o4
    o2.__class__ = type(o2)
attempt("o2.__class__ = type(o2)", step27)
attempt("staticmethod(o4)(1)", lambda: (staticmethod(o4)(1)))
try:
    class Meta28(type):
        tag = 1
except Exception as e:
    print('class Meta28', tell(e))
    Meta28 = M1
def loop29():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 = types.SimpleNamespace(c=o1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type('X', (C7,), {})().n())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
        try:
            v = show([0, 1, 2][o2:o2])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
        try:
            v = show(bool(Meta28))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
attempt('loop29', loop29)
attempt("operator.index(o1)", lambda: (operator.index(o1)))
attempt("A3.__new__ is object.__new__", lambda: (A3.__new__ is object.__new__))
def step30():
    global o0, o1, o2, o3, o4
    o3['c'] = o4
attempt("o3['c'] = o4", step30)
attempt("list(map(Meta5, [1, 2]))", lambda: (list(map(Meta5, [1, 2]))))
attempt("isinstance(o4, typing.Sized)", lambda: (isinstance(o4, typing.Sized)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
