# 70552
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
    class C1(metaclass=M1):
        __slots__ = (name for name in ('a', '__weakref__'))
        def __init__(self, x=0, *y):
            super().__init__()
            self.a = 's'
            self.c = (1, 2)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(abc.ABCMeta):
        __slots__ = ()
        def __instancecheck__(cls, x):
            say('instancecheck', cls.__name__)
            return super().__instancecheck__(x)
        def m(cls, *args):
            return ('meta m', cls.__name__, len(args))
        def __repr__(cls):
            return 'MetaRepr ' + cls.__name__
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class R3(NamedTuple):
        b: str
        a: T
        x: int
        def __rsub__(self, o):
            return ('__rsub__', 2)
except Exception as e:
    print('class R3', tell(e))
    R3 = C1
else:
    attempt('made R3', lambda: (brief(R3), tuple_facts(R3)))
try:
    N4 = types.new_class('N4', (frozenset([1]), ))
    N4 = type(N4.__name__ + '0', (N4,), {})
except Exception as e:
    print('class N4', tell(e))
    N4 = R3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    class C5(N4, R3, C1):
        __slots__ = ('__p', '__weakref__', 'c')
        def p(self, *args):
            self.__p = 89; return self.__p
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = N4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    o0 = R3(0, 1, 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = N4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C5('s', 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("types.get_original_bases(C5)", lambda: (types.get_original_bases(C5)))
def step6():
    global o0, o1, o2, o3, o4
    Meta2.__bases__ = (M1, C1)
attempt("Meta2.__bases__ = (M1, C1)", step6)
attempt("isinstance(o2, Meta2 | None)", lambda: (isinstance(o2, Meta2 | None)))
attempt("o2.__sizeof__() > 0", lambda: (o2.__sizeof__() > 0))
def step7():
    global o0, o1, o2, o3, o4
    o2 = [o2, o1]
attempt("o2 = [o2, o1]", step7)
attempt("o4()", lambda: (o4()))
attempt("o3.c.__wrapped__", lambda: (o3.c.__wrapped__))
attempt("M2.__instancecheck__(o3)", lambda: (M2.__instancecheck__(o3)))
attempt("next(iter(o4), 'none')", lambda: (next(iter(o4), 'none')))
def step8():
    global o0, o1, o2, o3, o4
    M1.__complex__ = lambda *args, **kw: ('all54', len(args), sorted(kw))
attempt("M1.__complex__ = lambda *args, **kw: ('all54', len(args), sorted(kw))", step8)
attempt("(1, 2) in Meta2", lambda: ((1, 2) in Meta2))
attempt("[c.__name__ for c in type.__subclasses__(N4) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(N4) if globals().get(c.__name__) is c]))
attempt("'x'.ljust(o1)", lambda: ('x'.ljust(o1)))
def loop9():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['m'] = [3]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C1())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def step10():
    global o0, o1, o2, o3, o4
    o0[0:1] = 1j
attempt("o0[0:1] = 1j", step10)
attempt("divmod('ab', o4)", lambda: (divmod('ab', o4)))
attempt("math.ceil(o4)", lambda: (math.ceil(o4)))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C5.__class__ = Meta2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(copy.copy(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def hooked12():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__get__ = functools.partialmethod(lambda *args: ('pm16', len(args)), 1)
            if i == 20:
                C1.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__get__
            v = show(o2.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked12', i, v)
attempt('hooked12', hooked12)
attempt("M1.__instancecheck__(o2)", lambda: (M1.__instancecheck__(o2)))
attempt("hash(o4) == hash(o4)", lambda: (hash(o4) == hash(o4)))
attempt("types.new_class('X', (Meta2, C1)).__mro__", lambda: (types.new_class('X', (Meta2, C1)).__mro__))
try:
    @typing.runtime_checkable
    class P13(Protocol):
        def __iter__(self): ...
        c: int = 3
        last = 1
except Exception as e:
    print('class P13', tell(e))
    P13 = C5
else:
    attempt('made P13', lambda: (brief(P13), sorted(getattr(P13, '__protocol_attrs__', ()))))
attempt("str(o3)", lambda: (str(o3)))
attempt("Meta2.__subclasscheck__(int)", lambda: (Meta2.__subclasscheck__(int)))
attempt("o1 < o1 < o1", lambda: (o1 < o1 < o1))
try:
    class W14(C5, contextlib.ContextDecorator):
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W14', tell(e))
    W14 = C5
else:
    attempt('made W14', lambda: (brief(W14)))
attempt("inspect.isabstract(R3), inspect.isclass(o1), inspect.isroutine(o1.m)", lambda: (inspect.isabstract(R3), inspect.isclass(o1), inspect.isroutine(o1.m)))
attempt("P13.last", lambda: (P13.last))
def step15():
    global o0, o1, o2, o3, o4
    functools.total_ordering(N4)
attempt("functools.total_ordering(N4)", step15)
def loop16():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c.c = 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1 = iter(o1)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del o2[0]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([0, 1, 2][o0:o3])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def step17():
    global o0, o1, o2, o3, o4
    del M2.__init__
attempt("del M2.__init__", step17)
attempt("type('X', (Meta2, M2), {})", lambda: (type('X', (Meta2, M2), {})))
attempt("o4 >= 0", lambda: (o4 >= 0))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1[0] += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C1.m = repr
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o4.a.a = 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(bytes(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(tell(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("object.__new__(C5)", lambda: (object.__new__(C5)))
attempt("eval('o0.c')", lambda: (eval('o0.c')))
attempt("functools.reduce(o2, [1, 2, 3])", lambda: (functools.reduce(o2, [1, 2, 3])))
attempt("isinstance(o1, C1 | N4)", lambda: (isinstance(o1, C1 | N4)))
attempt("operator.length_hint(o4, 3)", lambda: (operator.length_hint(o4, 3)))
attempt("list(zip(o3, o1))", lambda: (list(zip(o3, o1))))
def step19():
    global o0, o1, o2, o3, o4
    type.c = Data(24)
attempt("type.c = Data(24)", step19)
attempt("o3[1:2]", lambda: (o3[1:2]))
attempt("o2 != o4", lambda: (o2 != o4))
attempt("o3.__p", lambda: (o3.__p))
attempt("bool(C1)", lambda: (bool(C1)))
attempt("awaited(o0)", lambda: (awaited(o0)))
attempt("sorted(o2.__dict__)", lambda: (sorted(o2.__dict__)))
attempt("bool(o1)", lambda: (bool(o1)))
attempt("dataclasses.replace(o0, a=3)", lambda: (dataclasses.replace(o0, a=3)))
attempt("abs(o3)", lambda: (abs(o3)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
