# 70452
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
    class C1():
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(frozen=True, eq=False)
    class D2(C1, set):
        'doc of D2'
        d: ClassVar[int] = 58
        a: list[int] = Named()
        @classmethod
        def n(cls, *args):
            cls.a = len(args)
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class C3(tuple):
        b = property(lambda self: 'prop98')
        c = 2
        def __init__(self, *args):
            super().__init__()
            self.a = ()
            self.d = [3]
        def m(self, *args):
            return vars(self).get('c', 86)
        __dir__ = functools.partial(lambda *args: ['a', 'b'])
        __radd__ = types.MethodType(lambda *args: 99, 1)
        def __del__(self):
            return globals().__setitem__('o4', self)
        __abs__ = functools.partial(lambda *args: 'abs')
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = D2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4():
        def m(self, *args):
            super().b = 64
        __ror__ = Plain
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        raise OSError(2, 'none')
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    @dataclass(slots=True)
    class D5(D2):
        pass
        y: object = field(kw_only=True)
        def __rmod__(self, o):
            return NotImplemented
except Exception as e:
    print('class D5', tell(e))
    D5 = C4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    o0 = D5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D2(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1(a=2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def hooked6():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__getattr__ = str
            if i == 20:
                C4.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__getattr__
            v = show(o1.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked6', i, v)
attempt('hooked6', hooked6)
attempt("D2.__annotations__", lambda: (D2.__annotations__))
attempt("eval('o2.d')", lambda: (eval('o2.d')))
def step7():
    global o0, o1, o2, o3, o4
    del D2.__setattr__
attempt("del D2.__setattr__", step7)
attempt("o3.__reduce__()", lambda: (o3.__reduce__()))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.d = o2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.__class__ = type(o1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4._asdict())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(inspect.ismethoddescriptor(D5.c), inspect.isdatadescriptor(D5.c))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
try:
    class L9(D2):
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L9', tell(e))
    L9 = D5
else:
    attempt('made L9', lambda: (brief(L9)))
def scene10():
    try:
        raise ValueError(L9('in error'))
    except ValueError as e:
        kept = e
    put('kept'); kept = None; put('dropped')
attempt('scene10', scene10)
gc.collect()
attempt("bool(o1)", lambda: (bool(o1)))
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
def step11():
    global o0, o1, o2, o3, o4
    setattr(o3, '__dict__', {})
attempt("setattr(o3, '__dict__', {})", step11)
attempt("o0.__format__('')", lambda: (o0.__format__('')))
attempt("C3(*o1)", lambda: (C3(*o1)))
attempt("L9.__dict__['c'].__get__(o2)", lambda: (L9.__dict__['c'].__get__(o2)))
attempt("o4[0, ...]", lambda: (o4[0, ...]))
attempt("list(filter(o4, [1, 0, 2]))", lambda: (list(filter(o4, [1, 0, 2]))))
def step12():
    global o0, o1, o2, o3, o4
    o2.__dict__.pop('b', None)
attempt("o2.__dict__.pop('b', None)", step12)
attempt("o0['a']", lambda: (o0['a']))
attempt("o4()", lambda: (o4()))
attempt("copy.copy(o2)", lambda: (copy.copy(o2)))
attempt("mask(repr(C1[int].__origin__)), C1[int].__args__", lambda: (mask(repr(C1[int].__origin__)), C1[int].__args__))
attempt("o0.__replace__(c=1)", lambda: (o0.__replace__(c=1)))
attempt("types.get_original_bases(M1)", lambda: (types.get_original_bases(M1)))
attempt("L9 < D2", lambda: (L9 < D2))
attempt("M1.A", lambda: (M1.A))
try:
    class C13():
        __slots__ = ['b']
        def __rfloordiv__(self, o):
            return ('__rfloordiv__', type(self).__name__, show(o))
        __deepcopy__ = Counting()
        def __delete__(self, o):
            return say('delete')
        def __rtruediv__(self, o):
            return super().__rtruediv__(o)
        def __delattr__(self, name):
            say('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C13', tell(e))
    C13 = L9
else:
    attempt('made C13', lambda: (brief(C13)))
attempt("o4[0, ...]", lambda: (o4[0, ...]))
attempt("o1.n()", lambda: (o1.n()))
attempt("repr(o2)", lambda: (repr(o2)))
def step14():
    global o0, o1, o2, o3, o4
    del L9.__new__
attempt("del L9.__new__", step14)
def scene15():
    class Slotted(L9):
        __slots__ = ('s', '__weakref__') if not hasattr(L9, '__weakref__') else ('s',)
    x = Slotted('slot'); x.s = L9('held'); y = x; x.s = 1; put('replaced'); x.s = x
    del x, y; gc.collect(); put('gone')
attempt('scene15', scene15)
gc.collect()
attempt("list(vars(o0))", lambda: (list(vars(o0))))
def step16():
    global o0, o1, o2, o3, o4
    object.__delattr__(o0, 'a')
attempt("object.__delattr__(o0, 'a')", step16)
attempt("o3.__reduce_ex__(4)", lambda: (o3.__reduce_ex__(4)))
def hooked17():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C3.__getattribute__ = print
            if i == 20:
                C3.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C3.__getattribute__
            v = show(o2.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked17', i, v)
attempt('hooked17', hooked17)
attempt("mask(repr(C3[int].__origin__)), C3[int].__args__", lambda: (mask(repr(C3[int].__origin__)), C3[int].__args__))
attempt("mask(repr(C3))", lambda: (mask(repr(C3))))
attempt("o1.__orig_class__.__args__", lambda: (o1.__orig_class__.__args__))
def step18():
    global o0, o1, o2, o3, o4
    o4 |= o1
attempt("o4 |= o1", step18)
attempt("M2.__subclasscheck__(int)", lambda: (M2.__subclasscheck__(int)))
attempt("object.__delattr__(o0, 'b')", lambda: (object.__delattr__(o0, 'b')))
def step19():
    global o0, o1, o2, o3, o4
    del D5.__neg__
attempt("del D5.__neg__", step19)
def scene20():
    @functools.lru_cache
    def cached(held): return held.name
    put(cached(L9('cached'))); cached.cache_clear(); put('cleared')
attempt('scene20', scene20)
gc.collect()
attempt("bool(o3)", lambda: (bool(o3)))
def step21():
    global o0, o1, o2, o3, o4
    C3.__dir__ = Counting()
attempt("C3.__dir__ = Counting()", step21)
def step22():
    global o0, o1, o2, o3, o4
    o4.__init__(b'x')
attempt("o4.__init__(b'x')", step22)
attempt("bytes(o0)", lambda: (bytes(o0)))
attempt("o3[0]", lambda: (o3[0]))
def step23():
    global o0, o1, o2, o3, o4
    o0.d = 1j
attempt("o0.d = 1j", step23)
attempt("o1.m.__name__", lambda: (o1.m.__name__))
attempt("M1[int, str]", lambda: (M1[int, str]))
try:
    @dataclass()
    class D24(D2):
        pass
        x: 'int' = []
        d: int = []
        y: KW_ONLY = field(init=False)
        def m(self, *args):
            return (69, self.a)
except Exception as e:
    print('class D24', tell(e))
    D24 = C13
else:
    attempt('made D24', lambda: (brief(D24), dataclass_facts(D24)))
attempt("o4[0, ...]", lambda: (o4[0, ...]))
attempt("isinstance(o0, (D5, C13, int))", lambda: (isinstance(o0, (D5, C13, int))))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
