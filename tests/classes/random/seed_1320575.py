# 1320575
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
        @classmethod
        def n(cls, *args):
            return cls.__name__
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class R2(NamedTuple):
        d: int = 91
        a: int = 47
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of p'
            return (show(x), y, sorted(kw))
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    @typing.runtime_checkable
    class P3(Protocol):
        @property
        def d(self): ...
        last = 1
except Exception as e:
    print('class P3', tell(e))
    P3 = R2
else:
    attempt('made P3', lambda: (brief(P3), sorted(getattr(P3, '__protocol_attrs__', ()))))
try:
    @typing.runtime_checkable
    class P4[A](Protocol):
        def n(self, x: int) -> str: ...
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = R2
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class W5(contextlib.ContextDecorator):
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
    print('class W5', tell(e))
    W5 = R2
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class P6[A](P3, Protocol):
        x = 5
        @property
        def d(self): ...
        def m(self): ...
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = W5
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    class W7(W5):
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        last = 1
except Exception as e:
    print('class W7', tell(e))
    W7 = W5
else:
    attempt('made W7', lambda: (brief(W7)))
try:
    class P8(Protocol):
        last = 1
except Exception as e:
    print('class P8', tell(e))
    P8 = W7
else:
    attempt('made P8', lambda: (brief(P8), sorted(getattr(P8, '__protocol_attrs__', ()))))
try:
    @typing.runtime_checkable
    class P9(P6, Protocol):
        def m(self): ...
        __slots__ = ()
        @property
        def d(self): ...
        last = 1
except Exception as e:
    print('class P9', tell(e))
    P9 = W7
else:
    attempt('made P9', lambda: (brief(P9), sorted(getattr(P9, '__protocol_attrs__', ()))))
try:
    class W10(C1, contextlib.AbstractContextManager):
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        __enter__ = None
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W10', tell(e))
    W10 = P9
else:
    attempt('made W10', lambda: (brief(W10)))
try:
    o0 = R2._make([0, 1])
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W7()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W7()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("P6.__dict__ | {} == dict(P6.__dict__)", lambda: (P6.__dict__ | {} == dict(P6.__dict__)))
attempt("getattr(o3, 'a', 9)", lambda: (getattr(o3, 'a', 9)))
attempt("mask(repr(list(P8.__members__)))", lambda: (mask(repr(list(P8.__members__)))))
attempt("W7(**{'d': 1})", lambda: (W7(**{'d': 1})))
def step11():
    global o0, o1, o2, o3, o4
    o3 += o0
attempt("o3 += o0", step11)
attempt("o4._C2__p", lambda: (o4._C2__p))
attempt("W10.__mod__(o0, o2)", lambda: (W10.__mod__(o0, o2)))
attempt("'%a' % o0", lambda: ('%a' % o0))
def step12():
    global o0, o1, o2, o3, o4
    o0 += o0
attempt("o0 += o0", step12)
attempt("hex(o4)", lambda: (hex(o4)))
attempt("bool(o2)", lambda: (bool(o2)))
attempt("list(itertools.accumulate([o0, o2]))", lambda: (list(itertools.accumulate([o0, o2]))))
attempt("P4.n", lambda: (P4.n))
def step13():
    global o0, o1, o2, o3, o4
    W7.__bases__ = ()
attempt("W7.__bases__ = ()", step13)
def step14():
    global o0, o1, o2, o3, o4
    P9.__match_args__ = ('b', 'b')
attempt("P9.__match_args__ = ('b', 'b')", step14)
attempt("P3.__init__ is object.__init__", lambda: (P3.__init__ is object.__init__))
attempt("list(itertools.chain(o4, o1))", lambda: (list(itertools.chain(o4, o1))))
attempt("operator.delitem(o1, 0)", lambda: (operator.delitem(o1, 0)))
def step15():
    global o0, o1, o2, o3, o4
    del C1.__new__
attempt("del C1.__new__", step15)
attempt("copy.replace(o1, a=5)", lambda: (copy.replace(o1, a=5)))
def step16():
    global o0, o1, o2, o3, o4
    o2 = copy.copy(o2)
attempt("o2 = copy.copy(o2)", step16)
try:
    class L17():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L17', tell(e))
    L17 = W10
else:
    attempt('made L17', lambda: (brief(L17)))
def model18():
    class X(R2):
        @functools.cached_property
        def c(self): say('computed'); return {}
        c = 1
        __slots__ = '__dict__'
    x = X.__new__(X)
    attempt('1', lambda: (x.c, x.c)); attempt('2', lambda: vars(x)); attempt('3', lambda: delattr(x, 'c'))
    attempt('4', lambda: setattr(x, 'c', 7)); attempt('5', lambda: (x.c, X.c.attrname, copy.copy(x).c))
attempt('model18', model18)
gc.collect()
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(W7) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(W7) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
def step19():
    global o0, o1, o2, o3, o4
    o1 = functools.partial(o1, frozenset([1]))
attempt("o1 = functools.partial(o1, frozenset([1]))", step19)
attempt("o4.p.__func__", lambda: (o4.p.__func__))
def step20():
    global o0, o1, o2, o3, o4
    P6.m = operator.methodcaller('n')
attempt("P6.m = operator.methodcaller('n')", step20)
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del L17.__new__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1 *= [3]
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                setattr(R2, Text('p'), id.__class__)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(W10.p.__get__(None, W10) is W10.p)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(issubclass(P8, P9))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(o3.p.__func__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
attempt("o2 % o0", lambda: (o2 % o0))
attempt("o1.__dir__() and 1", lambda: (o1.__dir__() and 1))
def step22():
    global o0, o1, o2, o3, o4
    sorted(o4)
attempt("sorted(o4)", step22)
attempt("type(o2).__mro__[1:2]", lambda: (type(o2).__mro__[1:2]))
def loop23():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(P4, Text('m'), lambda self, *args: ('fn44', len(args)))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(P9.p is P9.p)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(operator.itemgetter(0, 1)(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(object.__getstate__(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
attempt("isinstance(o0, (P6, M2, int))", lambda: (isinstance(o0, (P6, M2, int))))
attempt("list(vars(o0))", lambda: (list(vars(o0))))
attempt("isinstance(M2, M1)", lambda: (isinstance(M2, M1)))
def step24():
    global o0, o1, o2, o3, o4
    o0 |= o4
attempt("o0 |= o4", step24)
attempt("P9.__dict__['a']", lambda: (P9.__dict__['a']))
attempt("o1.join([o1, 's'])", lambda: (o1.join([o1, 's'])))
attempt("bool(o0)", lambda: (bool(o0)))
attempt("'{0.a} {0}'.format(o0)", lambda: ('{0.a} {0}'.format(o0)))
attempt("catch(P6, o4)", lambda: (catch(P6, o4)))
attempt("own_doc(R2)", lambda: (own_doc(R2)))
try:
    class L25():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L25', tell(e))
    L25 = L17
else:
    attempt('made L25', lambda: (brief(L25)))
def scene26():
    L25('temporary').name
    [L25('item') for _ in range(2)]; put('list gone')
    (L25('1'), L25('2')); put('tuple gone')
    x, y = L25('x'), L25('y'); x, y = y, x; del x; put('one gone'); del y
attempt('scene26', scene26)
gc.collect()
attempt("eval('o3.d')", lambda: (eval('o3.d')))
attempt("asserts(o1)", lambda: (asserts(o1)))
attempt("o0.__format__('')", lambda: (o0.__format__('')))
attempt("o2.b", lambda: (o2.b))
def step27():
    global o0, o1, o2, o3, o4
    o3[0] = range(3)
attempt("o3[0] = range(3)", step27)
attempt("o4.__getnewargs__()", lambda: (o4.__getnewargs__()))
attempt("o0[0]", lambda: (o0[0]))
try:
    class W28():
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        __exit__ = lambda *args: len(args)
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        def __exit__(self, kind, e, tb):
            return kind is not None
        last = 1
except Exception as e:
    print('class W28', tell(e))
    W28 = L25
else:
    attempt('made W28', lambda: (brief(W28)))
attempt("copy.replace(o2, c=5)", lambda: (copy.replace(o2, c=5)))
attempt("P6.__annotations__", lambda: (P6.__annotations__))
attempt("o1.p(1)", lambda: (o1.p(1)))
try:
    class L29(P9):
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L29', tell(e))
    L29 = W28
else:
    attempt('made L29', lambda: (brief(L29)))
def scene30():
    x = L29('held by partial'); f = functools.partial(print, x.name); g = x.m
    del x; put('still'); g = None; put('gone')
attempt('scene30', scene30)
gc.collect()
def step31():
    global o0, o1, o2, o3, o4
    M1.m = classmethod(functools.partial(lambda *args: ('partial57', len(args)), 1))
attempt("M1.m = classmethod(functools.partial(lambda *args: ('partial57', len(args)), 1))", step31)
attempt("o4[0, ...]", lambda: (o4[0, ...]))
def loop32():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = iter(o3)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del R2.n
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del o4[:]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(M1, M1).m(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
        try:
            v = show(o1.copy())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
        try:
            v = show(o0.__init__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
attempt('loop32', loop32)
def step33():
    global o0, o1, o2, o3, o4
    o1[...] = {}
attempt("o1[...] = {}", step33)
def hooked34():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W5.__getattr__ = len
            if i == 20:
                W5.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W5.__getattr__
            v = show(o4.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked34', i, v)
attempt('hooked34', hooked34)
attempt("len(o4)", lambda: (len(o4)))
def hooked35():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L25.__len__ = len
            if i == 20:
                L25.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L25.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked35', i, v)
attempt('hooked35', hooked35)
try:
    @typing.runtime_checkable
    class P36(Protocol[T]):
        def __call__(self): ...
        @abc.abstractmethod
        def n(self): ...
        last = 1
except Exception as e:
    print('class P36', tell(e))
    P36 = L29
else:
    attempt('made P36', lambda: (brief(P36), sorted(getattr(P36, '__protocol_attrs__', ()))))
attempt("o2._C0__p", lambda: (o2._C0__p))
def hooked37():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L25.__eq__ = put
            if i == 20:
                L25.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L25.__eq__
            v = show(o0 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked37', i, v)
attempt('hooked37', hooked37)
attempt("typing.get_type_hints(L25)", lambda: (typing.get_type_hints(L25)))
attempt("isinstance(P36, R2)", lambda: (isinstance(P36, R2)))
attempt("o1.args", lambda: (o1.args))
attempt("P36.__eq__ is object.__eq__", lambda: (P36.__eq__ is object.__eq__))
attempt("str(o2)", lambda: (str(o2)))
attempt("P6.__dict__['a'].fget(o3)", lambda: (P6.__dict__['a'].fget(o3)))
try:
    class L38():
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
    print('class L38', tell(e))
    L38 = L29
else:
    attempt('made L38', lambda: (brief(L38)))
def model39():
    alias = types.SimpleNamespace(__mro_entries__=put)
    attempt('a', lambda: types.resolve_bases((alias, W5)))
    class X(alias): pass
    put(X.__bases__, hasattr(X, '__orig_bases__'))
attempt('model39', model39)
gc.collect()
attempt("getattr(o3, 5)", lambda: (getattr(o3, 5)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
