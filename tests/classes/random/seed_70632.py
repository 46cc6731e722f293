# 70632
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
    class C1(tuple):
        d = staticmethod(lambda *args: ('static50', len(args)))
        p = dict
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(C1, dict):
        def b(self): return super().m()
        @abc.abstractmethod
        def n(self): ...
        @property
        @abc.abstractmethod
        def a(self): ...
        last = 1
        def n(self, *args):
            self.__p = 60; return self.__p
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
try:
    N3 = types.new_class('N3', (Exception, ))
except Exception as e:
    print('class N3', tell(e))
    N3 = A2
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    class C4():
        def __init__(self):
            self.a = -1
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = N3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    @typing.runtime_checkable
    class P5[A](Protocol):
        __hash__ = None
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = C4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    class A6(StopIteration):
        @abc.abstractmethod
        def n(self): ...
        __slots__ = ('a',)
        last = 1
        n = lambda *args, **kw: ('all22', len(args), sorted(kw))
except Exception as e:
    print('class A6', tell(e))
    A6 = C4
else:
    attempt('made A6', lambda: (brief(A6), sorted(getattr(A6, '__abstractmethods__', ()))))
def step7():
    global o0, o1, o2, o3, o4
    A6.register(C4)
attempt("A6.register(C4)", step7)
try:
    class C8():
        __slots__ = map(str, ('__dict__',))
        a = SetOnly()
        def m(self, *args):
            return super().a
        def p(self, *args):
            return super(A2, self).p(*args)
        def __divmod__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = A6
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    o0 = C8()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = N3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C4(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = N3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class L9():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L9', tell(e))
    L9 = C8
else:
    attempt('made L9', lambda: (brief(L9)))
def scene10():
    x = L9('sorted'); y = sorted([L9('z'), x], key=lambda v: v.name)
    put([v.name for v in y]); del y, x, ; put('sorted gone')
attempt('scene10', scene10)
gc.collect()
attempt("object.__new__(C4, 1)", lambda: (object.__new__(C4, 1)))
def step11():
    global o0, o1, o2, o3, o4
    o4.__class__ = L9
attempt("o4.__class__ = L9", step11)
attempt("f'{o3!r:>20}'", lambda: (f'{o3!r:>20}'))
attempt("operator.delitem(o1, 0)", lambda: (operator.delitem(o1, 0)))
attempt("copy.copy(o1).__dict__", lambda: (copy.copy(o1).__dict__))
def step12():
    global o0, o1, o2, o3, o4
    o0[0] = o0
attempt("o0[0] = o0", step12)
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A6.__getattr__ = lambda self: self.b
            if i == 20:
                A6.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A6.__getattr__
            v = show(o1.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
attempt("P5.__abstractmethods__", lambda: (P5.__abstractmethods__))
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(str(inspect.signature(C8.n)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3, o4
    object.__setattr__(o2, 'a', frozenset([1]))
attempt("object.__setattr__(o2, 'a', frozenset([1]))", step15)
def step16():
    global o0, o1, o2, o3, o4
    o1.__init__(None)
attempt("o1.__init__(None)", step16)
def step17():
    global o0, o1, o2, o3, o4
    o3[0] = N3()
attempt("o3[0] = N3()", step17)
attempt("str(inspect.signature(o0.m))", lambda: (str(inspect.signature(o0.m))))
attempt("super(M2, o0).__class__", lambda: (super(M2, o0).__class__))
attempt("slice(o4, o4).indices(5)", lambda: (slice(o4, o4).indices(5)))
attempt("o3.m(**o2)", lambda: (o3.m(**o2)))
attempt("A6.A | A6.B", lambda: (A6.A | A6.B))
attempt("type(o4).__mro__[1:2]", lambda: (type(o4).__mro__[1:2]))
def step18():
    global o0, o1, o2, o3, o4
    o2.d = range(3)
attempt("o2.d = range(3)", step18)
attempt("contextlib.nullcontext(o1).__enter__()", lambda: (contextlib.nullcontext(o1).__enter__()))
attempt("isinstance(o2, (P5, P5, int))", lambda: (isinstance(o2, (P5, P5, int))))
attempt("bool(M1)", lambda: (bool(M1)))
def step19():
    global o0, o1, o2, o3, o4
    type.d = [3]
attempt("type.d = [3]", step19)
def step20():
    global o0, o1, o2, o3, o4
    N3.__abstractmethods__ = frozenset()
attempt("N3.__abstractmethods__ = frozenset()", step20)
attempt("o3[0, ...]", lambda: (o3[0, ...]))
def step21():
    global o0, o1, o2, o3, o4
    C1.__qualname__ = range(3)
attempt("C1.__qualname__ = range(3)", step21)
def step22():
    global o0, o1, o2, o3, o4
    del N3.__init__
attempt("del N3.__init__", step22)
attempt("list(map(str, o2))", lambda: (list(map(str, o2))))
attempt("o3.__hash__() == hash(o3)", lambda: (o3.__hash__() == hash(o3)))
def scene23():
    x = L9('proxied'); p = weakref.proxy(x, lambda p: put('proxy callback'))
    put(p.name); del x
    try:
        p.name
    except ReferenceError as e:
        put(e)
attempt('scene23', scene23)
gc.collect()
def step24():
    global o0, o1, o2, o3, o4
    C8.__module__ = 'other'
attempt("C8.__module__ = 'other'", step24)
attempt("A6.__slots__", lambda: (A6.__slots__))
def step25():
    global o0, o1, o2, o3, o4
    o3 = super(P5, o3)
attempt("o3 = super(P5, o3)", step25)
def hooked26():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L9.__eq__ = decorated(lambda self, *args: 11)
            if i == 20:
                L9.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L9.__eq__
            v = show(o1 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked26', i, v)
attempt('hooked26', hooked26)
def step27():
    global o0, o1, o2, o3, o4
    C1.__module__ = 'other'
attempt("C1.__module__ = 'other'", step27)
attempt("N3.A", lambda: (N3.A))
attempt("hash(o2) == hash(o2)", lambda: (hash(o2) == hash(o2)))
attempt("type.__getattribute__(L9, 'd')", lambda: (type.__getattribute__(L9, 'd')))
attempt("N3.__dict__.get('__annotations__')", lambda: (N3.__dict__.get('__annotations__')))
def step28():
    global o0, o1, o2, o3, o4
    o0.b.b = 1
attempt("o0.b.b = 1", step28)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
