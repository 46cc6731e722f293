# 70559
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
    class C1(Entries()):
        __slots__ = dict.fromkeys(('_q', 'c'))
        b = ...
        def n(self, *args):
            nonlocal_40 = self; return (lambda: nonlocal_40.c)()
        def p(self, *args):
            self.__p = 51; return self.__p
        def __ipow__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2[A](typing.Iterable[A]):
        def p(self, *args):
            return (69, super().p(*args))
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class G3[A, **P](G2):
        __slots__ = [Text(name) for name in ('b', '_q')]
        def m(self, *args):
            super().c = 76
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = G2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class R4(collections.namedtuple('R4', ['y'])):
        __slots__ = ()
        def n(self, *args):
            self.__p = 46; return self.__p
        def p(self, *args):
            return (85, super(__class__, self).p(*args))
        last = 1
except Exception as e:
    print('class R4', tell(e))
    R4 = G3
else:
    attempt('made R4', lambda: (brief(R4), tuple_facts(R4)))
try:
    class R5(NamedTuple, Generic[T]):
        y: int
        c: T
        b: str = 58
except Exception as e:
    print('class R5', tell(e))
    R5 = R4
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    class G6[A: (int, str)]():
        def n(self, *args):
            return super(R4, self).n(*args)
        def p(self, *args):
            self.__p = 7; return self.__p
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = R5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    o0 = G3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G3[T][int]()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G6[T][int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = R5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step7():
    global o0, o1, o2, o3, o4
    o4[o4] = None
attempt("o4[o4] = None", step7)
attempt("copy.copy(o2).__dict__", lambda: (copy.copy(o2).__dict__))
try:
    @dataclass(order=True)
    class D8():
        pass
        x: str = field(metadata={'k': 1}, default='meta')
        def __post_init__(self, *args):
            say('post_init', len(args))
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
except Exception as e:
    print('class D8', tell(e))
    D8 = G6
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
attempt("str(o0)", lambda: (str(o0)))
attempt("o3.__ipow__(o4)", lambda: (o3.__ipow__(o4)))
attempt("D8.__dict__.get('__static_attributes__') and sorted(D8.__static_attributes__)", lambda: (D8.__dict__.get('__static_attributes__') and sorted(D8.__static_attributes__)))
def step9():
    global o0, o1, o2, o3, o4
    G6.__slots__ = ('b',)
attempt("G6.__slots__ = ('b',)", step9)
attempt("C1.__base__", lambda: (C1.__base__))
def step10():
    global o0, o1, o2, o3, o4
    G2.__bases__ = (D8,)
attempt("G2.__bases__ = (D8,)", step10)
attempt("str(o2, 'utf-8')", lambda: (str(o2, 'utf-8')))
attempt("max(o4, o4)", lambda: (max(o4, o4)))
attempt("types.get_original_bases(G6)", lambda: (types.get_original_bases(G6)))
def step11():
    global o0, o1, o2, o3, o4
    o3 = G3
attempt("o3 = G3", step11)
attempt("inspect.ismethoddescriptor(M1.a), inspect.isdatadescriptor(M1.a)", lambda: (inspect.ismethoddescriptor(M1.a), inspect.isdatadescriptor(M1.a)))
def step12():
    global o0, o1, o2, o3, o4
    D8.__bases__ += (D8,)
attempt("D8.__bases__ += (D8,)", step12)
attempt("call(lambda **y: y, **o2)", lambda: (call(lambda **y: y, **o2)))
def step13():
    global o0, o1, o2, o3, o4
    C1.__qualname__ = 2.5
attempt("C1.__qualname__ = 2.5", step13)
attempt("o1.__deepcopy__({})", lambda: (o1.__deepcopy__({})))
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 += 2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o1.__setstate__({'a': 1}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D8.a += 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2.__setstate__((None, {'b': 1}))
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3.__dict__ = {'c': b'x'}
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C1.__instancecheck__(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(copy.copy(o1) == o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(getattr(o3, 'a', 9))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("object.__getattribute__(o1, 'a')", lambda: (object.__getattribute__(o1, 'a')))
attempt("o4[1:2]", lambda: (o4[1:2]))
attempt("o1.__str__()", lambda: (o1.__str__()))
try:
    @dataclass(slots=True)
    class D16():
        pass
        a: str
        b: 'ClassVar[int]' = Counting()
        @functools.cached_property
        def p(self):
            return say('cached') or 5
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
except Exception as e:
    print('class D16', tell(e))
    D16 = D8
else:
    attempt('made D16', lambda: (brief(D16), dataclass_facts(D16)))
attempt("len(o2)", lambda: (len(o2)))
attempt("o3.a.__wrapped__", lambda: (o3.a.__wrapped__))
def step17():
    global o0, o1, o2, o3, o4
    R5.n = G3.n
attempt("R5.n = G3.n", step17)
attempt("o0 <= o2", lambda: (o0 <= o2))
attempt("o3 << o3", lambda: (o3 << o3))
attempt("object.__new__(G3, 1)", lambda: (object.__new__(G3, 1)))
attempt("str(inspect.signature(D8.m))", lambda: (str(inspect.signature(D8.m))))
attempt("operator.length_hint(o2, 3)", lambda: (operator.length_hint(o2, 3)))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R5.__eq__ = print
            if i == 20:
                R5.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R5.__eq__
            v = show(o4 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("sum(o4)", lambda: (sum(o4)))
attempt("''.join(o0)", lambda: (''.join(o0)))
def step19():
    global o0, o1, o2, o3, o4
    del M1.__getattr__
attempt("del M1.__getattr__", step19)
def step20():
    global o0, o1, o2, o3, o4
    o3 = R5(0, 1, 2), R5(0, 1, 2)
attempt("o3 = R5(0, 1, 2), R5(0, 1, 2)", step20)
attempt("mask(repr(M2 | None))", lambda: (mask(repr(M2 | None))))
attempt("bytes(o4)", lambda: (bytes(o4)))
attempt("super(D16, o2).m()", lambda: (super(D16, o2).m()))
attempt("copy.replace(o4, b=5)", lambda: (copy.replace(o4, b=5)))
attempt("list(filter(o2, [1, 0, 2]))", lambda: (list(filter(o2, [1, 0, 2]))))
attempt("types.new_class('X', (G2, C1)).__mro__", lambda: (types.new_class('X', (G2, C1)).__mro__))
def step21():
    global o0, o1, o2, o3, o4
    o0[0:1] = range(3)
attempt("o0[0:1] = range(3)", step21)
attempt("'abcd'[o4:]", lambda: ('abcd'[o4:]))
attempt("gc.is_tracked(o2)", lambda: (gc.is_tracked(o2)))
attempt("'abcd'[o1:]", lambda: ('abcd'[o1:]))
attempt("G3.__eq__ is object.__eq__", lambda: (G3.__eq__ is object.__eq__))
def step22():
    global o0, o1, o2, o3, o4
    M1.__getattr__ = lambda self, name: ('late', name)
attempt("M1.__getattr__ = lambda self, name: ('late', name)", step22)
attempt("list(zip(o4, o0))", lambda: (list(zip(o4, o0))))
attempt("o1.__replace__(c=1)", lambda: (o1.__replace__(c=1)))
def loop23():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.__dict__['d'] = 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M2.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3.__dict__ = collections.OrderedDict(a=1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(M1, o4).__setattr__('b', ()))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(isinstance(o3, typing.Sized))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(M2('s'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
attempt("abs(o0)", lambda: (abs(o0)))
attempt("D8(*o1)", lambda: (D8(*o1)))
attempt("type(D8).__name__, type(type(D8))", lambda: (type(D8).__name__, type(type(D8))))
attempt("G3.__base__", lambda: (G3.__base__))
attempt("list(R4)", lambda: (list(R4)))
attempt("bool(o4)", lambda: (bool(o4)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
