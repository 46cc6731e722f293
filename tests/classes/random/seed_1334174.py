# 1334174
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
    class C1(tuple, metaclass=M1):
        a = (1, 2)
        def __init__(self, *args):
            self.b = 's'
            self.a = ()
            self.d = {}
        def m(self, *args):
            return (53, self.d)
        def __contains__(self, x):
            return []
        def __subclasshook__(self, other):
            return True
        def __setattr__(self, name, v):
            if name == 'c':
                raise TypeError('no ' + name)
            object.__setattr__(self, name, v)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    N2 = M2('N2', (C1, ), {'a': property(lambda self: 'prop74', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc74'), '__slots__': map(str, ('__weakref__', '_q')), 'm': str})
except Exception as e:
    print('class N2', tell(e))
    N2 = C1
else:
    attempt('made N2', lambda: (brief(N2)))
try:
    class W3(N2, tuple, contextlib.AbstractContextManager):
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = N2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    N4 = dataclasses.make_dataclass('N4', ['a', ('b', int), ('c', str, 'z')], bases=(set, ), namespace={'d': types.MethodType(lambda *args: ('bound', len(args)), 81), 'a': b'x', '__slots__': map(str, ('__weakref__', 'a'))})
except Exception as e:
    print('class N4', tell(e))
    N4 = W3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    class W5(contextlib.AbstractContextManager):
        __exit__ = lambda *args: len(args)
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = N4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    o0 = N2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = N2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W3()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("[x for x in o4]", lambda: ([x for x in o4]))
attempt("dict(o0)", lambda: (dict(o0)))
try:
    N6 = type('N6', (N4, N2, ), {'__slots__': ('b', '_q', 'd')}, key=1)
except Exception as e:
    print('class N6', tell(e))
    N6 = W5
else:
    attempt('made N6', lambda: (brief(N6)))
attempt("async_for(o4)", lambda: (async_for(o4)))
def step7():
    global o0, o1, o2, o3, o4
    for o0 in [o1, o0]: pass
attempt("for o0 in [o1, o0]: pass", step7)
attempt("str(inspect.signature(o3))", lambda: (str(inspect.signature(o3))))
attempt("bin(o3)", lambda: (bin(o3)))
attempt("inspect.isabstract(N4), inspect.isclass(o3), inspect.isroutine(o3.n)", lambda: (inspect.isabstract(N4), inspect.isclass(o3), inspect.isroutine(o3.n)))
def step8():
    global o0, o1, o2, o3, o4
    o1 += None
attempt("o1 += None", step8)
attempt("list.__new__(M1)", lambda: (list.__new__(M1)))
attempt("matched(o1, N6)", lambda: (matched(o1, N6)))
attempt("o0.__reduce_ex__(3)", lambda: (o0.__reduce_ex__(3)))
def step9():
    global o0, o1, o2, o3, o4
    o2 = M2.m
attempt("o2 = M2.m", step9)
attempt("o1.__format__('')", lambda: (o1.__format__('')))
def step10():
    global o0, o1, o2, o3, o4
    del N2.__setattr__
attempt("del N2.__setattr__", step10)
attempt("o4()", lambda: (o4()))
attempt("f'{o0:#x}'", lambda: (f'{o0:#x}'))
attempt("o3.n.__self__", lambda: (o3.n.__self__))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(W5) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(W5) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("o1.__format__('')", lambda: (o1.__format__('')))
attempt("eval('o1.a')", lambda: (eval('o1.a')))
attempt("type.__dict__['__dict__'].__get__(N4).get('d')", lambda: (type.__dict__['__dict__'].__get__(N4).get('d')))
def step11():
    global o0, o1, o2, o3, o4
    o0 = dataclass(M1)()
attempt("o0 = dataclass(M1)()", step11)
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
    L12 = N6
else:
    attempt('made L12', lambda: (brief(L12)))
def model13():
    def f(self, *args): return super(type(self), self).__repr__
    class X(N6): n = f
    attempt('1', lambda: X().n()); attempt('2', lambda: f(o0)); attempt('3', lambda: X.n(5))
    s = super(X, X.__new__(X)); attempt('s', lambda: s.b); attempt('t', lambda: setattr(s, 'b', 1))
    attempt('u', lambda: super(X).n); attempt('v', lambda: super(X).__get__(o0).n); attempt('w', lambda: super(int, o0))
attempt('model13', model13)
gc.collect()
attempt("awaited(o2)", lambda: (awaited(o2)))
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N2.__eq__ = operator.methodcaller('n')
            if i == 20:
                N2.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N2.__eq__
            v = show(o3 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
def step15():
    global o0, o1, o2, o3, o4
    L12.__dict__['c'].__set__(o4, o4)
attempt("L12.__dict__['c'].__set__(o4, o4)", step15)
attempt("L12['A']", lambda: (L12['A']))
attempt("o3.pop()", lambda: (o3.pop()))
attempt("N6(*o3)", lambda: (N6(*o3)))
attempt("super(N2, o4).__setattr__('a', [3])", lambda: (super(N2, o4).__setattr__('a', [3])))
attempt("o3.real, o3.imag", lambda: (o3.real, o3.imag))
attempt("type.__subclasscheck__(L12, W3)", lambda: (type.__subclasscheck__(L12, W3)))
attempt("{o3: 1}.get(o3)", lambda: ({o3: 1}.get(o3)))
def step16():
    global o0, o1, o2, o3, o4
    o2, o1 = o1, o2
attempt("o2, o1 = o1, o2", step16)
attempt("asserts(o0)", lambda: (asserts(o0)))
attempt("types.SimpleNamespace(**o4)", lambda: (types.SimpleNamespace(**o4)))
attempt("dict.fromkeys(o1, 1)", lambda: (dict.fromkeys(o1, 1)))
attempt("~N6.A", lambda: (~N6.A))
attempt("mask(repr(L12 | None))", lambda: (mask(repr(L12 | None))))
attempt("C1.n", lambda: (C1.n))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = property(put)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o3, typing.Sized))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(operator.setitem(o3, 'a', 1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(inspect.getattr_static(o4, 'b'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
try:
    class L18():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = L12
else:
    attempt('made L18', lambda: (brief(L18)))
def scene19():
    match L18('subject'):
        case L18(name=n): put('matched', n)
    put('after match')
attempt('scene19', scene19)
gc.collect()
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.p.__doc__ = 'doc of change'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                type.b = staticmethod(lambda *args: ('static41', len(args)))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(str(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(str(o0, 'utf-8'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(super(L12, type(o0)).m)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("functools.reduce(o1, [1, 2, 3])", lambda: (functools.reduce(o1, [1, 2, 3])))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__wrapped__ = o4
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.__cause__ = o3
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(hash(o0) == hash(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("mask(repr(super(N6, o0)))", lambda: (mask(repr(super(N6, o0)))))
try:
    class L22(L18):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L22', tell(e))
    L22 = L18
else:
    attempt('made L22', lambda: (brief(L22)))
def scene23():
    L22('temporary').name
    [L22('item') for _ in range(2)]; put('list gone')
    (L22('1'), L22('2')); put('tuple gone')
    x, y = L22('x'), L22('y'); x, y = y, x; del x; put('one gone'); del y
attempt('scene23', scene23)
gc.collect()
attempt("o2[-1]", lambda: (o2[-1]))
def step24():
    global o0, o1, o2, o3, o4
    M2.__del__ = functools.partial(lambda *args: ('partial18', len(args)), 1)
attempt("M2.__del__ = functools.partial(lambda *args: ('partial18', len(args)), 1)", step24)
def step25():
    global o0, o1, o2, o3, o4
    M2.__call__ = M2
attempt("M2.__call__ = M2", step25)
def step26():
    global o0, o1, o2, o3, o4
    W3.__new__ = repr
attempt("W3.__new__ = repr", step26)
def hooked27():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L12.__iter__ = decorated(lambda self, *args: 91)
            if i == 20:
                L12.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L12.__iter__
            v = show(list(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked27', i, v)
attempt('hooked27', hooked27)
attempt("o3 in b'x'", lambda: (o3 in b'x'))
attempt("o0.real, o0.imag", lambda: (o0.real, o0.imag))
attempt("o0 // o0", lambda: (o0 // o0))
attempt("names(n for n, v in inspect.getmembers(M1, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(M1, inspect.isfunction))))
def step28():
    global o0, o1, o2, o3, o4
    o2 = copy.copy(o2)
attempt("o2 = copy.copy(o2)", step28)
attempt("o0.add_note(frozenset([1]))", lambda: (o0.add_note(frozenset([1]))))
attempt("o3.count(1)", lambda: (o3.count(1)))
try:
    N29 = types.new_class('N29', (), {'metaclass': M1}, lambda ns: ns.update({'b': None, 'c': 0, '__slots__': iter(('c', '__weakref__', '__dict__'))}))
except Exception as e:
    print('class N29', tell(e))
    N29 = L22
else:
    attempt('made N29', lambda: (brief(N29)))
attempt("o1['a']", lambda: (o1['a']))
attempt("o1.pop()", lambda: (o1.pop()))
attempt("o4.update(b=1)", lambda: (o4.update(b=1)))
attempt("M2.p", lambda: (M2.p))
attempt("N4.__dict__.get('__annotations__')", lambda: (N4.__dict__.get('__annotations__')))
attempt("asynced(o3)", lambda: (asynced(o3)))
attempt("math.isclose(o2, o3)", lambda: (math.isclose(o2, o3)))
attempt("math.factorial(o0)", lambda: (math.factorial(o0)))
attempt("inspect.isabstract(L12), inspect.isclass(o2), inspect.isroutine(o2.p)", lambda: (inspect.isabstract(L12), inspect.isclass(o2), inspect.isroutine(o2.p)))
attempt("(gc.collect(), W3.__subclasses__())[1]", lambda: ((gc.collect(), W3.__subclasses__())[1]))
def step30():
    global o0, o1, o2, o3, o4
    delattr(o1, Text('a'))
attempt("delattr(o1, Text('a'))", step30)
def loop31():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4 ^= o1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                N2.__getattribute__ = lambda self, name: ('all', name)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                N2.n = W5.__dict__['n']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o0.__getnewargs_ex__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
attempt('loop31', loop31)
attempt("N4.n.__qualname__, N4.n.__module__", lambda: (N4.n.__qualname__, N4.n.__module__))
def step32():
    global o0, o1, o2, o3, o4
    o1 ^= o0
attempt("o1 ^= o0", step32)
def step33():
    global o0, o1, o2, o3, o4
    M2.__bases__ += (N6,)
attempt("M2.__bases__ += (N6,)", step33)
attempt("o2.add(o3)", lambda: (o2.add(o3)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
