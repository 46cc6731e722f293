# 1320489
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
        a = Named()
        def n(self, *args):
            del self.b; return 43
        def __getattribute__(self, name):
            if name == 'a':
                raise AttributeError('hidden ' + name)
            return object.__getattribute__(self, name)
        def __setattr__(self, name, v):
            say('setattr no', name)
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    N2 = types.new_class('N2', (function, ))
except Exception as e:
    print('class N2', tell(e))
    N2 = C1
else:
    attempt('made N2', lambda: (brief(N2)))
try:
    @functools.total_ordering
    class F3():
        __slots__ = 'a'
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @m.register
        def _(self, x: int):
            return ('int', x)
        p = functools.partialmethod(_base, z=4)
        @decorated
        def p(self, *args):
            return len(args)
        d = functools.cached_property(lambda self: self.a)
        def __lt__(self, o):
            return False
        def __gt__(self, o):
            return True
        last = 1
except Exception as e:
    print('class F3', tell(e))
    F3 = N2
else:
    attempt('made F3', lambda: (brief(F3)))
try:
    N4 = type('N4', (C1, 1j, ), {})
except Exception as e:
    print('class N4', tell(e))
    N4 = F3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    @functools.total_ordering
    class F5(N4):
        __slots__ = ['a', '__weakref__']
        @functools.wraps(len)
        def c(self): return 'named len'
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        def __lt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = N4
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    N6 = type('N6', (ExceptionGroup, ), {'a': lambda *args, **kw: ('all58', len(args), sorted(kw)), 'c': property(lambda self: 'prop64', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc64'), 'b': staticmethod(lambda *args: ('static36', len(args)))})
except Exception as e:
    print('class N6', tell(e))
    N6 = F5
else:
    attempt('made N6', lambda: (brief(N6)))
try:
    o0 = N4()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = N4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N2(1, 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N6()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step7():
    global o0, o1, o2, o3, o4
    del M1.__new__
attempt("del M1.__new__", step7)
attempt("o3.__getnewargs_ex__()", lambda: (o3.__getnewargs_ex__()))
attempt("yields(o2)", lambda: (yields(o2)))
attempt("F3.__dict__['a'].__set__(o4, None)", lambda: (F3.__dict__['a'].__set__(o4, None)))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o3.c
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(dataclasses.astuple(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(bytearray(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(operator.itemgetter(0, 1)(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
try:
    class L9(C1):
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L9', tell(e))
    L9 = N6
else:
    attempt('made L9', lambda: (brief(L9)))
def scene10():
    class Slotted(L9):
        __slots__ = ('s', '__weakref__') if not hasattr(L9, '__weakref__') else ('s',)
    x = Slotted('slot'); x.s = L9('held'); y = x; x.s = 1; put('replaced'); x.s = x
    del x, y; gc.collect(); put('gone')
attempt('scene10', scene10)
gc.collect()
attempt("len({o4, o3})", lambda: (len({o4, o3})))
attempt("L9._fields", lambda: (L9._fields))
attempt("N2.fromkeys([1, 2])", lambda: (N2.fromkeys([1, 2])))
attempt("super(M1, o0).__setattr__('b', 's')", lambda: (super(M1, o0).__setattr__('b', 's')))
try:
    class L11():
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
    L11 = L9
else:
    attempt('made L11', lambda: (brief(L11)))
def model12():
    class D:
        __slots__ = ('n',)
        def __init__(self, n=0): self.n = n
        def __get__(self, o, cls=None): return ('get', self.n, o is None)
        __set__ = None
    class X(C1):
        a = D(1)
    x = X.__new__(X)
    seen = []
    for i in range(50):
        try:
            if i == 10: x.__dict__['a'] = 'own'
            if i == 20: D.__set__ = lambda self, o, v: say('late set')
            if i == 30: del D.__set__
            if i == 40: del D.__get__
            x.a = i // 5; v = show((x.a, x.a))
        except Exception as e: v = tell(e)
        if v not in seen and len(seen) < 20: seen.append(v); put(i, v)
        try: x.a = 'set'
        except Exception as e: put(tell(e)) if i % 10 == 0 else 0
attempt('model12', model12)
gc.collect()
attempt("+o4", lambda: (+o4))
try:
    @functools.total_ordering
    class F13(F5):
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @functools.cache
        def d(self): return self.missing_one
        def __le__(self, o):
            return False
        last = 1
except Exception as e:
    print('class F13', tell(e))
    F13 = L11
else:
    attempt('made F13', lambda: (brief(F13)))
attempt("object.__init__(o2, 1)", lambda: (object.__init__(o2, 1)))
attempt("inspect.isabstract(N4), inspect.isclass(o4), inspect.isroutine(o4.n)", lambda: (inspect.isabstract(N4), inspect.isclass(o4), inspect.isroutine(o4.n)))
def step14():
    global o0, o1, o2, o3, o4
    o3.__cause__ = o2
attempt("o3.__cause__ = o2", step14)
def step15():
    global o0, o1, o2, o3, o4
    o4 = iter(o4)
attempt("o4 = iter(o4)", step15)
attempt("round(o3, o2)", lambda: (round(o3, o2)))
attempt("'%*d' % (o4,)", lambda: ('%*d' % (o4,)))
attempt("o2.__init__()", lambda: (o2.__init__()))
attempt("names(vars(N4))", lambda: (names(vars(N4))))
attempt("L9.n.__annotations__", lambda: (L9.n.__annotations__))
attempt("o1.extend(itertools.islice(o2, 9))", lambda: (o1.extend(itertools.islice(o2, 9))))
attempt("o1.n(x=1)", lambda: (o1.n(x=1)))
attempt("L9.__mro__", lambda: (L9.__mro__))
def step16():
    global o0, o1, o2, o3, o4
    functools.total_ordering(N6)
attempt("functools.total_ordering(N6)", step16)
attempt("exec('a = b', {'b': 1}, o3)", lambda: (exec('a = b', {'b': 1}, o3)))
attempt("o1.__format__('>9')", lambda: (o1.__format__('>9')))
attempt("own_doc(M1)", lambda: (own_doc(M1)))
def step17():
    global o0, o1, o2, o3, o4
    o2.__signature__ = inspect.signature(lambda x, y: 0)
attempt("o2.__signature__ = inspect.signature(lambda x, y: 0)", step17)
def step18():
    global o0, o1, o2, o3, o4
    del o0[:]
attempt("del o0[:]", step18)
attempt("o3 <= o3", lambda: (o3 <= o3))
attempt("types.SimpleNamespace(o3)", lambda: (types.SimpleNamespace(o3)))
attempt("compared(o2, o0)", lambda: (compared(o2, o0)))
attempt("o4.pop()", lambda: (o4.pop()))
try:
    N19 = dataclasses.make_dataclass('N19', ['a', ('b', int), ('c', str, 'z')], bases=(), namespace={'b': staticmethod(lambda *args: ('static16', len(args))), 'a': Data(1), 'd': frozenset([1])})
except Exception as e:
    print('class N19', tell(e))
    N19 = F13
else:
    attempt('made N19', lambda: (brief(N19)))
try:
    class L20():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L20', tell(e))
    L20 = N19
else:
    attempt('made L20', lambda: (brief(L20)))
def model21():
    class X(N2):
        __match_args__ = ()
        d = [3]
        pass
    match X.__new__(X):
        case X(d=None): put('none')
        case X(1, 2): put('both')
        case X(x, y): put(x, y)
        case X(d=y): put('class')
        case _: put('other')
attempt('model21', model21)
gc.collect()
attempt("names(object.__dir__(o4))", lambda: (names(object.__dir__(o4))))
def model22():
    class X(N19):
        __match_args__ = ('b', 1)
        b = 's'
        b = property(lambda self: 1 // 0)
    match X.__new__(X):
        case X(b=None): put('none')
        case X(1, 2): put('both')
        case X(x, y): put(x, y)
        case X(b=y): put('class')
        case _: put('other')
attempt('model22', model22)
gc.collect()
def step23():
    global o0, o1, o2, o3, o4
    L20.__slots__ = ('a',)
attempt("L20.__slots__ = ('a',)", step23)
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = type(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(M1, N4).p(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(list(itertools.repeat(1, o2)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("asynced(o3)", lambda: (asynced(o3)))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(L9) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(L9) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("weakref.WeakMethod(o3.n)()()", lambda: (weakref.WeakMethod(o3.n)()()))
attempt("isinstance(o1, type) or weakref.getweakrefcount(o1)", lambda: (isinstance(o1, type) or weakref.getweakrefcount(o1)))
attempt("object.__lt__(o0, o3)", lambda: (object.__lt__(o0, o3)))
try:
    class F25():
        __slots__ = ['c']
        @functools.cached_property
        def a(self):
            return say('cached a') or 4
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        n = functools.partialmethod(_base, 1)
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F25', tell(e))
    F25 = L20
else:
    attempt('made F25', lambda: (brief(F25)))
def step26():
    global o0, o1, o2, o3, o4
    o3.__dict__[Text('b')] = range(3)
attempt("o3.__dict__[Text('b')] = range(3)", step26)
def step27():
    global o0, o1, o2, o3, o4
    F13.b = property(o4.p, o4.p)
attempt("F13.b = property(o4.p, o4.p)", step27)
attempt("o1[0]", lambda: (o1[0]))
attempt("isinstance(o2, typing.Sized)", lambda: (isinstance(o2, typing.Sized)))
attempt("issubclass(L11, L9)", lambda: (issubclass(L11, L9)))
attempt("call(lambda **y: y, **o0)", lambda: (call(lambda **y: y, **o0)))
attempt("chr(o2)", lambda: (chr(o2)))
attempt("dataclasses.is_dataclass(o4), dataclasses.is_dataclass(M2)", lambda: (dataclasses.is_dataclass(o4), dataclasses.is_dataclass(M2)))
def step28():
    global o0, o1, o2, o3, o4
    o3.a, o0.a = o0.a, o3.a
attempt("o3.a, o0.a = o0.a, o3.a", step28)
def step29():
    global o0, o1, o2, o3, o4
    o2.__dict__ = o3.__dict__
attempt("o2.__dict__ = o3.__dict__", step29)
attempt("bool(L9)", lambda: (bool(L9)))
attempt("o3.__getnewargs__()", lambda: (o3.__getnewargs__()))
def step30():
    global o0, o1, o2, o3, o4
    del F25.__le__
attempt("del F25.__le__", step30)
attempt("~o3", lambda: (~o3))
attempt("o2.with_traceback(None)", lambda: (o2.with_traceback(None)))
attempt("N19.__dict__['c'].getter(len).__get__(o0)", lambda: (N19.__dict__['c'].getter(len).__get__(o0)))
attempt("o3 ** None", lambda: (o3 ** None))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
