# 903000
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
        b = classmethod(lambda cls, *args: (cls.__name__, 96))
        c = Data(42)
        def p(self, *args):
            nonlocal_79 = self; return (lambda: nonlocal_79.c)()
        def __rsub__(self, o):
            return ('__rsub__', type(self).__name__, show(o))
        def __aenter__(self):
            return True
        __reversed__ = NonData(92)
        def __replace__(self, **kw):
            return ('replaced', sorted(kw))
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
    class C2(**{'key': 2}):
        def n(self, *args):
            del self.d; return 38
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of p'
            return (show(x), y, sorted(kw))
        def __reduce_ex__(self, p):
            return super().__reduce_ex__(p)
        def __bytes__(self):
            return b'B'
        def __aiter__(self):
            return None
        def __rmatmul__(self, o):
            return 2.5
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    N3 = type('N3', (C2, C1, ), {'a': classmethod(lambda cls, *args: (cls.__name__, 68)), 'c': classmethod(lambda cls, *args: (cls.__name__, 67))})
    N3 = type(N3.__name__ + '0', (N3,), {})
except Exception as e:
    print('class N3', tell(e))
    N3 = C2
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    class C4(N3, C1):
        d = NonData(17)
        def m(self, *args):
            return vars(self).get('c', 68)
        def n(self, *args):
            return super().d
        def __ceil__(self):
            return 8
        def __bytes__(self):
            return -1
        def __rsub__(self, o):
            return super().__rsub__(o)
        def __reduce_ex__(self, p):
            return super().__reduce_ex__(p)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        __hash__ = None
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = N3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class R5(collections.namedtuple('R5', ['x'])):
        __slots__ = ()
        def n(self, *args):
            self.__p = 78; return self.__p
        @property
        def p(self):
            return self.a
        last = 1
except Exception as e:
    print('class R5', tell(e))
    R5 = C4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    @enum.unique
    class E6(enum.Enum):
        _order_ = 'A B C'
        D = enum.nonmember(4)
        a = 1
        A = 'Av'
        @classmethod
        def _missing_(cls, v):
            say('missing', show(v))
            return next(iter(cls), None) if v == 's' else None
except Exception as e:
    print('class E6', tell(e))
    E6 = R5
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    class A7(abc.ABC):
        def b(self): return super().m()
        @classmethod
        def __subclasshook__(cls, other):
            return 'yes'
        last = 1
        def n(self, *args):
            del self.b; return 90
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
        __setitem__ = NonData(97)
except Exception as e:
    print('class A7', tell(e))
    A7 = E6
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
try:
    o0 = R5(0)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = A7()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C2()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o4.union(o4)", lambda: (o4.union(o4)))
attempt("type.mro(M2)", lambda: (type.mro(M2)))
def step8():
    global o0, o1, o2, o3, o4
    o4 = o4 + o4
attempt("o4 = o4 + o4", step8)
def step9():
    global o0, o1, o2, o3, o4
    M2.__getattribute__ = lambda self, name: ('all', name)
attempt("M2.__getattribute__ = lambda self, name: ('all', name)", step9)
def step10():
    global o0, o1, o2, o3, o4
    C2.__bases__ = ()
attempt("C2.__bases__ = ()", step10)
attempt("1 in o0", lambda: (1 in o0))
def step11():
    global o0, o1, o2, o3, o4
    del C4.__init__
attempt("del C4.__init__", step11)
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(o4, '__dict__', {})
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(-1 in C4)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show('x'.ljust(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(eval('a', dict(o3)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("mask(repr(C1))", lambda: (mask(repr(C1))))
attempt("E6.n.__closure__ is None", lambda: (E6.n.__closure__ is None))
try:
    class G13(typing.Callable):
        def m(self, *args):
            return (12, super(__class__, self).m(*args))
        last = 1
except Exception as e:
    print('class G13', tell(e))
    G13 = A7
else:
    attempt('made G13', lambda: (brief(G13), generic_facts(G13)))
def step14():
    global o0, o1, o2, o3, o4
    E6.__dict__['b'].__set__(o1, {'a': 1})
attempt("E6.__dict__['b'].__set__(o1, {'a': 1})", step14)
def step15():
    global o0, o1, o2, o3, o4
    M2.p = put
attempt("M2.p = put", step15)
attempt("max(o1, o1)", lambda: (max(o1, o1)))
attempt("A7.__dict__['c'].getter(len).__get__(o2)", lambda: (A7.__dict__['c'].getter(len).__get__(o2)))
def step16():
    global o0, o1, o2, o3, o4
    o3.__dict__.pop('b', None)
attempt("o3.__dict__.pop('b', None)", step16)
attempt("math.hypot(o3, o4)", lambda: (math.hypot(o3, o4)))
try:
    class C17(metaclass=M2, key=1):
        __slots__ = ('__p',)
        a = Named()
        b = Data(27)
        def m(self, *args):
            nonlocal_70 = self; return (lambda: nonlocal_70.a)()
        def __imod__(self, o):
            raise StopIteration(5)
        __round__ = Plain
        def __len__(self):
            return 3
        def __rmod__(self, o):
            return NotImplemented
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C17', tell(e))
    C17 = G13
else:
    attempt('made C17', lambda: (brief(C17)))
attempt("True in M2", lambda: (True in M2))
attempt("o2.with_traceback(o0)", lambda: (o2.with_traceback(o0)))
attempt("copy.replace(o0, d=5)", lambda: (copy.replace(o0, d=5)))
def step18():
    global o0, o1, o2, o3, o4
    type.__setattr__(C17, 'c', 2**70)
attempt("type.__setattr__(C17, 'c', 2**70)", step18)
def step19():
    global o0, o1, o2, o3, o4
    o1[0:1] = 2.5
attempt("o1[0:1] = 2.5", step19)
attempt("list(itertools.islice(iter(o4, 1), 9))", lambda: (list(itertools.islice(iter(o4, 1), 9))))
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 @= o0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(int(o2, 10))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show('{0.a} {0}'.format(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(operator.itemgetter(0, 1)(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
try:
    class L21():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L21', tell(e))
    L21 = C17
else:
    attempt('made L21', lambda: (brief(L21)))
def scene22():
    x = L21('held by partial'); f = functools.partial(print, x.name); g = x.m
    del x; put('still'); g = None; put('gone')
attempt('scene22', scene22)
gc.collect()
def model23():
    @dataclass(frozen=True)
    class P:
        x: int
        a: object = 's'
    class En(P, enum.Enum):
        A = 2, 3
        B = A
    put(mask(repr(E.A)), E.A.x, E.A.a, E.A.value, mask(str(E.B)), E(E.A.value) is E.A)
    put(hash(E.A) == hash(E.A), E.A == E.B, copy.copy(E.A) is E.A)
attempt('model23', model23)
gc.collect()
def step24():
    global o0, o1, o2, o3, o4
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step24)
def step25():
    global o0, o1, o2, o3, o4
    o4 %= None
attempt("o4 %= None", step25)
attempt("mask(repr(E6 | None))", lambda: (mask(repr(E6 | None))))
attempt("math.factorial(o2)", lambda: (math.factorial(o2)))
attempt("o1 - 2.5", lambda: (o1 - 2.5))
def step26():
    global o0, o1, o2, o3, o4
    delattr(o3, Text('d'))
attempt("delattr(o3, Text('d'))", step26)
attempt("sum(o3)", lambda: (sum(o3)))
def loop27():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.__abstractmethods__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4 = M2.m
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C17[0])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop27', i, v)
        try:
            v = show(1 in N3)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop27', i, v)
        try:
            v = show(o0.add(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop27', i, v)
attempt('loop27', loop27)
attempt("call(lambda **y: y, **o4)", lambda: (call(lambda **y: y, **o4)))
attempt("'%s %r' % (o1, o1)", lambda: ('%s %r' % (o1, o1)))
def model28():
    class Both(type):
        def __set_name__(cls, owner, name): say('class named', name_of(cls), name)
    class X(metaclass=Both): pass
    class Y(C17):
        d = X
        a = X()
        class __d(metaclass=Both): pass
    put(names(vars(Y)))
attempt('model28', model28)
gc.collect()
attempt("E6.__dict__.get('__annotations__')", lambda: (E6.__dict__.get('__annotations__')))
def step29():
    global o0, o1, o2, o3, o4
    L21.__set_name__ = operator.methodcaller('n')
attempt("L21.__set_name__ = operator.methodcaller('n')", step29)
attempt("not o2", lambda: (not o2))
attempt("property(o1.p).fget is o1.p", lambda: (property(o1.p).fget is o1.p))
def scene30():
    x = L21('x'); f = weakref.finalize(x, print, 'finalized', 1)
    put(f.alive); x = 1; put(f.alive, f())
attempt('scene30', scene30)
gc.collect()
try:
    @typing.runtime_checkable
    class P31(Protocol[T]):
        last = 1
except Exception as e:
    print('class P31', tell(e))
    P31 = L21
else:
    attempt('made P31', lambda: (brief(P31), sorted(getattr(P31, '__protocol_attrs__', ()))))
attempt("o4.to_bytes()", lambda: (o4.to_bytes()))
attempt("G13[int]", lambda: (G13[int]))
attempt("C17.__init__ is object.__init__", lambda: (C17.__init__ is object.__init__))
def hooked32():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C17.__iter__ = functools.partialmethod(lambda *args: ('pm15', len(args)), 1)
            if i == 20:
                C17.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C17.__iter__
            v = show(list(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked32', i, v)
attempt('hooked32', hooked32)
def step33():
    global o0, o1, o2, o3, o4
    E6.m = E6.m.__get__(o4)
attempt("E6.m = E6.m.__get__(o4)", step33)
def step34():
    global o0, o1, o2, o3, o4
    C17.n = types.MethodType(G13.n, o2)
attempt("C17.n = types.MethodType(G13.n, o2)", step34)
def scene35():
    def f():
        x = L21('local')
        raise KeyError(1)
    try:
        f()
    except KeyError as e:
        put('handling')
    put('handled')
attempt('scene35', scene35)
gc.collect()
attempt("super(M1, o2).__thisclass__, super(M1, o2).__self_class__", lambda: (super(M1, o2).__thisclass__, super(M1, o2).__self_class__))
def scene36():
    x = L21('closure')
    def inner(): return x
    x.a = inner
    del x, inner; gc.collect(); put('gone')
attempt('scene36', scene36)
gc.collect()
def step37():
    global o0, o1, o2, o3, o4
    o3 = C2()
attempt("o3 = C2()", step37)
attempt("functools.reduce(o0, [1, 2, 3])", lambda: (functools.reduce(o0, [1, 2, 3])))
try:
    @functools.total_ordering
    class F38(C2):
        @m.register(str)
        def _(self, x):
            return ('str', x)
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        p = functools.partialmethod(_base, z=4)
        d = functools.cached_property(lambda self: self.a)
        def __gt__(self, o):
            return NotImplemented
        def __le__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F38', tell(e))
    F38 = L21
else:
    attempt('made F38', lambda: (brief(F38)))
try:
    class L39():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L39', tell(e))
    L39 = F38
else:
    attempt('made L39', lambda: (brief(L39)))
def scene40():
    d = weakref.WeakKeyDictionary(); x = L39('k'); d[x] = L39('value')
    put(len(d)); x = None; put(len(d))
attempt('scene40', scene40)
gc.collect()
attempt("L21.__dict__['c'].__get__(o3)", lambda: (L21.__dict__['c'].__get__(o3)))
attempt("object.__getattribute__(o0, 'b')", lambda: (object.__getattribute__(o0, 'b')))
def step41():
    global o0, o1, o2, o3, o4
    G13.__abstractmethods__ = frozenset()
attempt("G13.__abstractmethods__ = frozenset()", step41)
try:
    class W42(C1):
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W42', tell(e))
    W42 = L39
else:
    attempt('made W42', lambda: (brief(W42)))
attempt("sorted([o2, o2, o2])", lambda: (sorted([o2, o2, o2])))
attempt("o0.name, o0.value", lambda: (o0.name, o0.value))
def loop43():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 //= o2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(F38) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop43', i, v)
attempt('loop43', loop43)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
