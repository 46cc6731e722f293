# 902910
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
        __slots__ = {'d'}
        c = types.MethodType(lambda *args: ('bound', len(args)), 54)
        def m(self, *args):
            return (59, super(__class__, self).m(*args))
        def n(self, *args):
            nonlocal_5 = self; return (lambda: nonlocal_5.b)()
        def p(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().p()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        d = types.MethodType(lambda *args: ('bound', len(args)), 2)
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3(set):
        __slots__ = ('_q', 'c', '__p', '__weakref__')
        b = 2.5
        __hash__ = None
        a: int
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4():
        def m(self, *args):
            return 84
        def p(self, *args):
            return NotImplemented
        def __gt__(self, o):
            raise ValueError('v')
        def __rand__(self, o):
            return ('__rand__', type(self).__name__, show(o))
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class Meta5(M2):
        def __getattr__(cls, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'meta getattr ' + name
        __call__ = None
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class C6(C4, C3, C1):
        __slots__ = [Text(name) for name in ('a',)]
        a = property(lambda self: 'prop76', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc76')
        def m(self, *args):
            return (lambda: super().m(*args))() if self is None else super().__repr__() == 1
        def p(self, *args):
            self.__p = 2; return self.__p
        def __missing__(self, key):
            return ('missing', show(key))
        last = 1
except Exception as e:
    print('class C6', tell(e))
    C6 = C4
else:
    attempt('made C6', lambda: (brief(C6)))
try:
    o0 = C3(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1('s', 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C4('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o4.__format__('>9')", lambda: (o4.__format__('>9')))
attempt("asynced(o2)", lambda: (asynced(o2)))
def step7():
    global o0, o1, o2, o3, o4
    o1.c += 1
attempt("o1.c += 1", step7)
attempt("list(itertools.zip_longest(o1, o3))", lambda: (list(itertools.zip_longest(o1, o3))))
attempt("Meta5.m.__defaults__, Meta5.m.__kwdefaults__", lambda: (Meta5.m.__defaults__, Meta5.m.__kwdefaults__))
attempt("C1.m", lambda: (C1.m))
try:
    class C8(C4, C2, C1):
        __slots__ = dict.fromkeys(('a',))
        c = SetOnly()
        def n(self, *args):
            return super().__getattribute__('c')
        __mod__ = 2**70
        def __float__(self):
            return 'wrong'
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = C6
else:
    attempt('made C8', lambda: (brief(C8)))
attempt("object.__format__(o0, '^9')", lambda: (object.__format__(o0, '^9')))
attempt("object.__getattribute__(o0, 'b')", lambda: (object.__getattribute__(o0, 'b')))
attempt("type.__dict__['__name__'].__get__(o1)", lambda: (type.__dict__['__name__'].__get__(o1)))
attempt("C8.A.B", lambda: (C8.A.B))
attempt("sum([o1, o1], 1j)", lambda: (sum([o1, o1], 1j)))
attempt("C1.A.B", lambda: (C1.A.B))
attempt("''.join(o1)", lambda: (''.join(o1)))
attempt("classmethod(o1).__get__(o0)()", lambda: (classmethod(o1).__get__(o0)()))
attempt("'%s %r' % (o4, o4)", lambda: ('%s %r' % (o4, o4)))
attempt("mask('%s %r' % (o1, o1))", lambda: (mask('%s %r' % (o1, o1))))
attempt("[n for n, v in inspect.getmembers(o1) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o1) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("o0[-1]", lambda: (o0[-1]))
attempt("property(o0.m).fget is o0.m", lambda: (property(o0.m).fget is o0.m))
try:
    class C9(C6, C2):
        def __init__(self, *args, **kw):
            super().__init__(a=1)
            self.d = frozenset([1])
        def n(self, *args):
            raise RuntimeError('r')
        def __sub__(self, o):
            return ('__sub__', 1)
        def __rxor__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = C8
else:
    attempt('made C9', lambda: (brief(C9)))
attempt("b'%s' % o4", lambda: (b'%s' % o4))
attempt("collections.Counter([o3, o3, o0])[o3]", lambda: (collections.Counter([o3, o3, o0])[o3]))
def step10():
    global o0, o1, o2, o3, o4
    Meta5.__getattr__ = lambda self, name: ('late', name)
attempt("Meta5.__getattr__ = lambda self, name: ('late', name)", step10)
def step11():
    global o0, o1, o2, o3, o4
    o3.d = C6
attempt("o3.d = C6", step11)
attempt("super(C3, o3).__setattr__('c', (1, 2))", lambda: (super(C3, o3).__setattr__('c', (1, 2))))
try:
    class C12(StopIteration):
        def m(self, *args):
            return 26
        def n(self, *args):
            return 68
        def __rrshift__(self, o):
            return ('__rrshift__', type(self).__name__, show(o))
        last = 1
except Exception as e:
    print('class C12', tell(e))
    C12 = C9
else:
    attempt('made C12', lambda: (brief(C12)))
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C9.__setattr__ = type
            if i == 20:
                C9.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C9.__setattr__
            v = show(setattr(o3, 'd', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
attempt("math.factorial(o4)", lambda: (math.factorial(o4)))
try:
    class L14():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = C12
else:
    attempt('made L14', lambda: (brief(L14)))
def model15():
    x = C1.__new__(C1); y = Plain(); y.a = None; y.d = o0
    attempt('1', lambda: setattr(y, '__class__', C1))
    attempt('2', lambda: setattr(x, '__class__', Plain))
    attempt('3', lambda: (type(x), type(y), y.a, y.p()))
    y.__class__ = Plain; put(sorted(vars(y)))
attempt('model15', model15)
gc.collect()
attempt("1 in o1", lambda: (1 in o1))
attempt("names(type.__dir__(C2))", lambda: (names(type.__dir__(C2))))
attempt("L14.a", lambda: (L14.a))
attempt("list(zip(o2, o1))", lambda: (list(zip(o2, o1))))
attempt("o4.d.d", lambda: (o4.d.d))
try:
    class Meta16(Meta5):
        def __new__(mcs, name, bases, ns, **kw):
            say('meta new', name, sorted(kw))
            return super().__new__(mcs, name, bases, ns)
        def m(cls, *args):
            return ('meta m', cls.__name__, len(args))
        tag = 1
except Exception as e:
    print('class Meta16', tell(e))
    Meta16 = M1
attempt("mask(repr(C2 | None))", lambda: (mask(repr(C2 | None))))
attempt("getattr(o1, 'd', 9)", lambda: (getattr(o1, 'd', 9)))
attempt("o3.__format__('')", lambda: (o3.__format__('')))
attempt("set(o3)", lambda: (set(o3)))
attempt("M1.p.__get__(o0)()", lambda: (M1.p.__get__(o0)()))
def step17():
    global o0, o1, o2, o3, o4
    o4.__init__()
attempt("o4.__init__()", step17)
attempt("len(weakref.WeakSet([o0, o0]))", lambda: (len(weakref.WeakSet([o0, o0]))))
attempt("mask(repr(staticmethod(o3)))", lambda: (mask(repr(staticmethod(o3)))))
attempt("list(itertools.zip_longest(o4, o0))", lambda: (list(itertools.zip_longest(o4, o0))))
attempt("object.__format__(o4, '')", lambda: (object.__format__(o4, '')))
def model18():
    class Meta(type):
        __prepare__ = Data(3)
    class X(metaclass=Meta): b = 1
    put(X.b)
attempt('model18', model18)
gc.collect()
def step19():
    global o0, o1, o2, o3, o4
    o0.__class__ = type(o4)
attempt("o0.__class__ = type(o4)", step19)
attempt("super(L14, o0).n()", lambda: (super(L14, o0).n()))
def step20():
    global o0, o1, o2, o3, o4
    o4.__init__()
attempt("o4.__init__()", step20)
attempt("type.__instancecheck__(C8, o0)", lambda: (type.__instancecheck__(C8, o0)))
attempt("copy.copy(o3)", lambda: (copy.copy(o3)))
attempt("C3.__dict__.get('__static_attributes__') and sorted(C3.__static_attributes__)", lambda: (C3.__dict__.get('__static_attributes__') and sorted(C3.__static_attributes__)))
def step21():
    global o0, o1, o2, o3, o4
    o2[1:2] = o4
attempt("o2[1:2] = o4", step21)
attempt("C9.__instancecheck__(o0)", lambda: (C9.__instancecheck__(o0)))
attempt("[n for n, v in inspect.getmembers(o3) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o3) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
try:
    @enum.unique
    class C22():
        __slots__ = (name for name in ('_q',))
        def __init__(self, a=1, b=2):
            self.c = 2**70
            self.a = {'a': 1}
            self.d = (1, 2)
        def p(self, *args):
            return (87, super().p(*args))
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C22', tell(e))
    C22 = L14
else:
    attempt('made C22', lambda: (brief(C22)))
def step23():
    global o0, o1, o2, o3, o4
    delattr(o3, Text('c'))
attempt("delattr(o3, Text('c'))", step23)
attempt("hasattr(o2, Text('b'))", lambda: (hasattr(o2, Text('b'))))
attempt("super(Meta16, C8).n(o3)", lambda: (super(Meta16, C8).n(o3)))
try:
    class C24(C4):
        __slots__ = ['_q']
        c = 's'
        def p(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().p()
        __class_getitem__ = classmethod(lambda cls, *args: 52)
        __repr__ = property(lambda self: lambda *args: 'R')
        last = 1
except Exception as e:
    print('class C24', tell(e))
    C24 = C22
else:
    attempt('made C24', lambda: (brief(C24)))
try:
    class C25(other=3):
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        __dict__ = 5
        last = 1
except Exception as e:
    print('class C25', tell(e))
    C25 = C24
else:
    attempt('made C25', lambda: (brief(C25)))
attempt("max([1, 2], key=o3, default=o3)", lambda: (max([1, 2], key=o3, default=o3)))
attempt("mask(object.__repr__(C1))", lambda: (mask(object.__repr__(C1))))
def model26():
    class X(C25):
        def __class_getitem__(cls, key): return super().__class_getitem__(key)
    class Y(X): pass
    put(X[2.5], Y[2.5, 1]); attempt('i', lambda: X()[0])
    X.__class_getitem__ = range(3)
    attempt('X', lambda: X[range(3)]); attempt('Y', lambda: Y[()])
    del X.__class_getitem__; attempt('Y', lambda: Y[1])
attempt('model26', model26)
gc.collect()
try:
    class C27(C25, C24, C9, tuple):
        a = 0
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def n(self, *args):
            nonlocal_88 = self; return (lambda: nonlocal_88.b)()
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 23 > 80 else 23
        def __floor__(self):
            return 7
        def __bool__(self):
            return True
        def __or__(self, o):
            return NotImplemented
        def __rmod__(self, o):
            return self
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C27', tell(e))
    C27 = C25
else:
    attempt('made C27', lambda: (brief(C27)))
def step28():
    global o0, o1, o2, o3, o4
    o4.__class__ = C22
attempt("o4.__class__ = C22", step28)
attempt("types.MethodType(C9, o1)()", lambda: (types.MethodType(C9, o1)()))
attempt("type.__dict__['__dict__'].__get__(C4).get('c')", lambda: (type.__dict__['__dict__'].__get__(C4).get('c')))
def step29():
    global o0, o1, o2, o3, o4
    Meta5.b = str
attempt("Meta5.b = str", step29)
attempt("int(o0)", lambda: (int(o0)))
try:
    class L30():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L30', tell(e))
    L30 = C27
else:
    attempt('made L30', lambda: (brief(L30)))
def scene31():
    with contextlib.suppress(Exception):
        with L30('managed') as x: raise ValueError
    put('left')
attempt('scene31', scene31)
gc.collect()
def step32():
    global o0, o1, o2, o3, o4
    C22.__bases__ = ()
attempt("C22.__bases__ = ()", step32)
def step33():
    global o0, o1, o2, o3, o4
    o0, o1 = o1, o0
attempt("o0, o1 = o1, o0", step33)
def loop34():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.p = types.MethodType(Meta16.p, o0)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.d, o0.d = o0.d, o4.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o0, C6 | C6))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop34', i, v)
        try:
            v = show(inside(o4, C9))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop34', i, v)
        try:
            v = show(type(o2).__mro__[1:2])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop34', i, v)
attempt('loop34', loop34)
def step35():
    global o0, o1, o2, o3, o4
    C25.m.__wrapped__ = Meta16.m
attempt("C25.m.__wrapped__ = Meta16.m", step35)
attempt("str(inspect.signature(M2))", lambda: (str(inspect.signature(M2))))
attempt("object.__getstate__(o1)", lambda: (object.__getstate__(o1)))
def loop36():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C27.__le__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 = weakref.ref(o0)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.copy())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop36', i, v)
        try:
            v = show(list(M1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop36', i, v)
        try:
            v = show(o4.copy())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop36', i, v)
attempt('loop36', loop36)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
