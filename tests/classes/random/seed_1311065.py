# 1311065
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
        a = Counting()
        def m(self, *args):
            return (29, super(__class__, self).m(*args))
        def p(self, *args):
            self.__p = 86; return self.__p
        def __floor__(self):
            return 7
        def __sizeof__(self):
            raise IndexError('ix')
        def __lt__(self, o):
            return NotImplemented
        __itruediv__ = types.MethodType(lambda *args: 37, 1)
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(M2):
        def __contains__(cls, x):
            return x == 1
        __call__ = None
        def mro(cls):
            return ()
        def __abs__(self):
            return 'abs'
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class C3(C1, weakref.ref):
        __slots__ = iter(())
        a = 'ab'
        d = -1
        def __init__(self):
            super().__init__()
            self.d = 0
            self.b = 1j
        def m(self, *args):
            return super(C1, self).m(*args)
        def n(self, *args):
            return super().__getattribute__('b')
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C1
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    N4 = type(5, (), {'c': NonData(96), '__slots__': {'__p'}})
except Exception as e:
    print('class N4', tell(e))
    N4 = C3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    N5 = type.__new__(M2, 'N5', (), {'__slots__': [], 'm': lambda self, *args: ('fn31', len(args))})
    N5 = type(N5.__name__ + '0', (N5,), {})
except Exception as e:
    print('class N5', tell(e))
    N5 = N4
else:
    attempt('made N5', lambda: (brief(N5)))
try:
    @dataclass()
    class D6():
        pass
        d: int = field(default_factory=list)
        b: object = field(metadata={'k': 1}, default='meta')
except Exception as e:
    print('class D6', tell(e))
    D6 = N5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    class A7(abc.ABC):
        last = 1
except Exception as e:
    print('class A7', tell(e))
    A7 = D6
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
def step8():
    global o0, o1, o2, o3, o4
    A7.register(C3)
attempt("A7.register(C3)", step8)
try:
    @dataclass(repr=False)
    class D9():
        pass
        a: object
        c: T = field(kw_only=True, default=81)
        b: object = 86
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return (44, self.c)
except Exception as e:
    print('class D9', tell(e))
    D9 = A7
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
try:
    class F10():
        __slots__ = ('__dict__',)
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        d = functools.cached_property(lambda self: self.a)
        last = 1
except Exception as e:
    print('class F10', tell(e))
    F10 = D9
else:
    attempt('made F10', lambda: (brief(F10)))
try:
    o0 = N5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A7()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D6(d=0, b=1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step11():
    global o0, o1, o2, o3, o4
    o3.d = True
attempt("o3.d = True", step11)
attempt("'a' in A7.__dict__, A7.__dict__.get('m')", lambda: ('a' in A7.__dict__, A7.__dict__.get('m')))
attempt("types.MappingProxyType(o1)['a']", lambda: (types.MappingProxyType(o1)['a']))
attempt("math.isclose(o1, o2)", lambda: (math.isclose(o1, o2)))
try:
    class L12():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = F10
else:
    attempt('made L12', lambda: (brief(L12)))
def model13():
    class Meta(type):
        def __get__(cls, o, owner=None): return ('class as descriptor', o is None)
        def __set__(cls, o, v): say('class set', show(v))
    class X(metaclass=Meta): pass
    class Y(C1):
        a = X
    attempt('y', lambda: (Y.a, Y().a))
    y = attempt('y', Y) or o3
    attempt('set', lambda: setattr(y, 'a', 'ab')); attempt('y', lambda: y.a)
attempt('model13', model13)
gc.collect()
attempt("vars(copy.deepcopy(o2))", lambda: (vars(copy.deepcopy(o2))))
attempt("N5.__dict__['d'].__get__(o4, N5)", lambda: (N5.__dict__['d'].__get__(o4, N5)))
attempt("next(o1, 'none')", lambda: (next(o1, 'none')))
attempt("isinstance(C3, M1)", lambda: (isinstance(C3, M1)))
def scene14():
    x = L12('in del'); del x.name; x = None; put('no name')
attempt('scene14', scene14)
gc.collect()
attempt("vars(copy.deepcopy(o1))", lambda: (vars(copy.deepcopy(o1))))
attempt("property(o1).__get__(o3)", lambda: (property(o1).__get__(o3)))
def model15():
    class X(C1):
        __match_args__ = 'b'
        b = 1
        pass
    match X.__new__(X):
        case X(b=None): put('none')
        case X(1, 2): put('both')
        case X(x, y): put(x, y)
        case X(x): put('class')
        case _: put('other')
attempt('model15', model15)
gc.collect()
attempt("functools.singledispatch(o1)(1)", lambda: (functools.singledispatch(o1)(1)))
attempt("o1.__getnewargs_ex__()", lambda: (o1.__getnewargs_ex__()))
def step16():
    global o0, o1, o2, o3, o4
    o1.__dict__.update(c=1j, m=str)
attempt("o1.__dict__.update(c=1j, m=str)", step16)
attempt("sorted([3, 1, 2], key=functools.cmp_to_key(o2))", lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(o2))))
attempt("'%i' % (o0,)", lambda: ('%i' % (o0,)))
attempt("spread(o4, o0)", lambda: (spread(o4, o0)))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                A7.__abstractmethods__ = frozenset()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3 = D6(d=0, b=1)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del D9.__class_getitem__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(mask(repr(L12[int])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("property(o3).__get__(o0)", lambda: (property(o3).__get__(o0)))
try:
    class L18(D6):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = L12
else:
    attempt('made L18', lambda: (brief(L18)))
def model19():
    class Meta(M1):
        def __getitem__(cls, key): return ('meta', key)
    class X(D6, metaclass=Meta):
        def __class_getitem__(cls, key): return ('class', key)
    put(X[1]); del Meta.__getitem__; put(X[1])
attempt('model19', model19)
gc.collect()
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
attempt("str(o1)", lambda: (str(o1)))
attempt("bool(C1)", lambda: (bool(C1)))
def step20():
    global o0, o1, o2, o3, o4
    D9.__new__ = repr
attempt("D9.__new__ = repr", step20)
attempt("tuple.__new__(A7, (1,))", lambda: (tuple.__new__(A7, (1,))))
attempt("math.hypot(o4, o3)", lambda: (math.hypot(o4, o3)))
def step21():
    global o0, o1, o2, o3, o4
    del A7.__abstractmethods__
attempt("del A7.__abstractmethods__", step21)
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                for o0 in [o4, o0]: pass
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                N4.__name__ = Text('T64')
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o0 = dataclass(M2)()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o0, typing.Sized))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
def step23():
    global o0, o1, o2, o3, o4
    o3 **= 2
attempt("o3 **= 2", step23)
try:
    class A24(N4):
        @abc.abstractmethod
        def __call__(self): ...
        @abc.abstractmethod
        def n(self): ...
        __slots__ = ()
        last = 1
        __next__ = None
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
except Exception as e:
    print('class A24', tell(e))
    A24 = L18
else:
    attempt('made A24', lambda: (brief(A24), sorted(getattr(A24, '__abstractmethods__', ()))))
attempt("classmethod(L12).__wrapped__", lambda: (classmethod(L12).__wrapped__))
attempt("D6.__dict__['b'].__set__(o4, 1)", lambda: (D6.__dict__['b'].__set__(o4, 1)))
attempt("functools.partialmethod(o1, 1).__get__(o0, D9)()", lambda: (functools.partialmethod(o1, 1).__get__(o0, D9)()))
attempt("o4()", lambda: (o4()))
attempt("contextlib.closing(o1).__enter__()", lambda: (contextlib.closing(o1).__enter__()))
attempt("[c.__name__ for c in type.__subclasses__(L12) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(L12) if globals().get(c.__name__) is c]))
attempt("list(itertools.accumulate([o4, o3]))", lambda: (list(itertools.accumulate([o4, o3]))))
attempt("divmod(1, o4)", lambda: (divmod(1, o4)))
attempt("o4.p(1)", lambda: (o4.p(1)))
attempt("list(map(str, o2))", lambda: (list(map(str, o2))))
attempt("object.__format__(o2, '')", lambda: (object.__format__(o2, '')))
def hooked25():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L12.__iter__ = len
            if i == 20:
                L12.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L12.__iter__
            v = show(list(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked25', i, v)
attempt('hooked25', hooked25)
attempt("'%(a)s' % o0", lambda: ('%(a)s' % o0))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
