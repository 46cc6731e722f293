# 70177
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
    class C1(int):
        def m(self, *args):
            return vars(self).get('b', 43)
        n = decorated(lambda self, *args: 40)
        def p(self, *args):
            nonlocal_50 = self; return (lambda: nonlocal_50.c)()
        def __ceil__(self):
            return 8
        def __await__(self):
            return iter(())
        def __float__(self):
            return 1.5
        def __del__(self):
            return say('del', type(self).__name__)
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(C1):
        last = 1
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
try:
    class C3(metaclass=M1):
        a = 2**70
        c = property(lambda self: 'prop41', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc41')
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of m'
            return (show(x), y, sorted(kw))
        @classmethod
        def n(cls, *args):
            return (1, super().n(*args))
        __format__ = types.MethodType(lambda *args: 18, 1)
        def __replace__(self, **kw):
            return ('replaced', sorted(kw))
        def __delitem__(self, key):
            return say('delitem', show(key))
        def __set__(self, o, v):
            return say('set', show(v))
        def __new__(cls, *args):
            return 'no instance'
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = A2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    @typing.runtime_checkable
    class P4(Plain):
        def m(self): ...
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = C3
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class A5(abc.ABC):
        @abc.abstractmethod
        def __call__(self): ...
        last = 1
except Exception as e:
    print('class A5', tell(e))
    A5 = P4
else:
    attempt('made A5', lambda: (brief(A5), sorted(getattr(A5, '__abstractmethods__', ()))))
try:
    @typing.runtime_checkable
    class P6(Protocol):
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = A5
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    @dataclass(frozen=True, init=False)
    class D7():
        pass
        b: 'int' = 33
        x: T = field()
        d: T = field(default=67, init=False)
        a: 'int' = []
        def n(self, *args):
            return 76
except Exception as e:
    print('class D7', tell(e))
    D7 = A5
else:
    attempt('made D7', lambda: (brief(D7), dataclass_facts(D7)))
try:
    o0 = P4()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = P4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = P4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("isinstance(o4, o3)", lambda: (isinstance(o4, o3)))
attempt("callable(o2)", lambda: (callable(o2)))
attempt("o0.n(1)", lambda: (o0.n(1)))
attempt("o1.__getstate__()", lambda: (o1.__getstate__()))
attempt("max(o2, o0)", lambda: (max(o2, o0)))
attempt("o4.__class__", lambda: (o4.__class__))
attempt("[1, 2] * o2", lambda: ([1, 2] * o2))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 *= -1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                A5.__delattr__ = lambda self, name: say('late del', name)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(dict(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(hash(o1) == hash(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3, o4
    del M2.n
attempt("del M2.n", step9)
try:
    class R10(collections.namedtuple('R10', ['a', 'x', 'd'])):
        __slots__ = ()
        def n(self, *args):
            nonlocal_39 = self; return (lambda: nonlocal_39.d)()
        last = 1
except Exception as e:
    print('class R10', tell(e))
    R10 = D7
else:
    attempt('made R10', lambda: (brief(R10), tuple_facts(R10)))
attempt("str(inspect.signature(P4))", lambda: (str(inspect.signature(P4))))
def step11():
    global o0, o1, o2, o3, o4
    del o2.__dict__
attempt("del o2.__dict__", step11)
try:
    class C12():
        __slots__ = ('__dict__', '_q')
        a = 2
        b = classmethod(lambda cls, *args: (cls.__name__, 72))
        d = NonData(84)
        def __bool__(self):
            return False
        last = 1
except Exception as e:
    print('class C12', tell(e))
    C12 = R10
else:
    attempt('made C12', lambda: (brief(C12)))
attempt("not o2", lambda: (not o2))
attempt("isinstance(o2, A5 | None)", lambda: (isinstance(o2, A5 | None)))
def step13():
    global o0, o1, o2, o3, o4
    del C3.__ixor__
attempt("del C3.__ixor__", step13)
attempt("dataclasses.asdict(o0)", lambda: (dataclasses.asdict(o0)))
attempt("isinstance(o1, C12 | C1)", lambda: (isinstance(o1, C12 | C1)))
attempt("str(o3, 'utf-8')", lambda: (str(o3, 'utf-8')))
def step14():
    global o0, o1, o2, o3, o4
    o2['b'] = o4
attempt("o2['b'] = o4", step14)
def step15():
    global o0, o1, o2, o3, o4
    C1.__bool__ = Counting()
attempt("C1.__bool__ = Counting()", step15)
def loop16():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del M1.p
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del C12.__index__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(types.get_original_bases(A5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(any(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
attempt("list(o4)", lambda: (list(o4)))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.__bases__ = (D7, M1)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                R10.__bases__ = R10.__bases__[::-1]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o1.__eq__(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("hasattr(C3, 'p')", lambda: (hasattr(C3, 'p')))
attempt("o0.__setstate__({'a': 1})", lambda: (o0.__setstate__({'a': 1})))
def step18():
    global o0, o1, o2, o3, o4
    A2.__subclasscheck__ = functools.partial(lambda *args: 4)
attempt("A2.__subclasscheck__ = functools.partial(lambda *args: 4)", step18)
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                setattr(o0, 'c b', None)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1 += {}
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(mask(repr(C12 | None)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3, o4
    o0.__class__ = 0
attempt("o0.__class__ = 0", step20)
def hooked21():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R10.__get__ = repr
            if i == 20:
                R10.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R10.__get__
            v = show(o1.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked21', i, v)
attempt('hooked21', hooked21)
attempt("o2[0]", lambda: (o2[0]))
def step22():
    global o0, o1, o2, o3, o4
    o3[0] = C1
attempt("o3[0] = C1", step22)
attempt("hash(P6) == hash(P6)", lambda: (hash(P6) == hash(P6)))
attempt("str(inspect.signature(A5.n))", lambda: (str(inspect.signature(A5.n))))
attempt("own_doc(A5)", lambda: (own_doc(A5)))
def step23():
    global o0, o1, o2, o3, o4
    o1.__p = {'a': 1}
attempt("o1.__p = {'a': 1}", step23)
attempt("own_doc(P4)", lambda: (own_doc(P4)))
attempt("A5._fields", lambda: (A5._fields))
def step24():
    global o0, o1, o2, o3, o4
    o1[0] += 1
attempt("o1[0] += 1", step24)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
