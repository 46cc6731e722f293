# 70108
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
        b = Counting()
        def n(self, *args):
            raise OSError(2, 'none')
        def __lt__(self, o):
            raise OSError(2, 'none')
        def __format__(self, spec):
            return 'F' + spec
        def __getattr__(self, name):
            raise KeyError(name)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(collections.abc.Generator):
        last = 1
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of m'
            return (show(x), y, sorted(kw))
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
try:
    class A3(int):
        __abstractmethods__ = frozenset(['z'])
        last = 1
        @classmethod
        def m(cls, *args):
            cls.b = len(args)
        def p(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().p()
except Exception as e:
    print('class A3', tell(e))
    A3 = A2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
def step4():
    global o0, o1, o2, o3, o4
    A3.register(M2)
attempt("A3.register(M2)", step4)
try:
    class R5(NamedTuple):
        b: T = 79
except Exception as e:
    print('class R5', tell(e))
    R5 = A3
else:
    attempt('made R5', lambda: (brief(R5), tuple_facts(R5)))
try:
    class R6(NamedTuple):
        d: str = 71
        c: T = 99
except Exception as e:
    print('class R6', tell(e))
    R6 = R5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class R7(collections.namedtuple('R7', ['c', 'a', 'x', 'b'])):
        __slots__ = ()
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 47 > 80 else 47
        def __new__(cls, *args):
            return super().__new__(cls, *args)
        def __fspath__(self):
            return 'path'
        last = 1
except Exception as e:
    print('class R7', tell(e))
    R7 = R6
else:
    attempt('made R7', lambda: (brief(R7), tuple_facts(R7)))
try:
    R8 = collections.namedtuple('R8', ['d', 'a', 'y'], module='mod')
except Exception as e:
    print('class R8', tell(e))
    R8 = R7
else:
    attempt('made R8', lambda: (brief(R8), tuple_facts(R8)))
try:
    o0 = A2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = R8(d=1, a=1, y=1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R7._make([0, 1, 2, 3])
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = R6(d=1, c=1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step9():
    global o0, o1, o2, o3, o4
    o2 = copy.deepcopy(o0)
attempt("o2 = copy.deepcopy(o0)", step9)
try:
    class L10():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = R8
else:
    attempt('made L10', lambda: (brief(L10)))
def scene11():
    x = L10('dict'); x.__dict__['me'] = x; v = x.__dict__; put(sorted(v))
    v.clear(); put('cleared'); del x; put('gone')
attempt('scene11', scene11)
gc.collect()
attempt("list(reversed(o4))", lambda: (list(reversed(o4))))
attempt("list(zip(o4, o3))", lambda: (list(zip(o4, o3))))
attempt("int(o4)", lambda: (int(o4)))
attempt("chr(o3)", lambda: (chr(o3)))
attempt("super(R8, o2).__init__()", lambda: (super(R8, o2).__init__()))
attempt("list(map(str, o1))", lambda: (list(map(str, o1))))
attempt("isinstance(o2, A3 | M1)", lambda: (isinstance(o2, A3 | M1)))
attempt("super(A2, o2).__class__", lambda: (super(A2, o2).__class__))
def step12():
    global o0, o1, o2, o3, o4
    o4 = copy.deepcopy(o3)
attempt("o4 = copy.deepcopy(o3)", step12)
attempt("R7.d", lambda: (R7.d))
attempt("copy.deepcopy(o0)", lambda: (copy.deepcopy(o0)))
attempt("operator.itemgetter(0, 1)(o1)", lambda: (operator.itemgetter(0, 1)(o1)))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__isabstractmethod__ = True
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(M2, (R6, int)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(C1.A.B)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(isinstance(o1, A3 | R5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("R6.__mro__", lambda: (R6.__mro__))
def step14():
    global o0, o1, o2, o3, o4
    A2.register(R5)
attempt("A2.register(R5)", step14)
attempt("types.new_class('X', (R8, A3)).__mro__", lambda: (types.new_class('X', (R8, A3)).__mro__))
def step15():
    global o0, o1, o2, o3, o4
    o4 += b'x'
attempt("o4 += b'x'", step15)
attempt("L10.__match_args__", lambda: (L10.__match_args__))
def step16():
    global o0, o1, o2, o3, o4
    o3.d = o4
attempt("o3.d = o4", step16)
attempt("operator.index(o4)", lambda: (operator.index(o4)))
attempt("next(o3, 'none')", lambda: (next(o3, 'none')))
attempt("yields(o4)", lambda: (yields(o4)))
attempt("A2.d", lambda: (A2.d))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                with o4, o3: 1 // 0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(getattr(o4, 'd', 9))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(R8.__init__ is object.__init__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("super(A3, o0).m()", lambda: (super(A3, o0).m()))
attempt("isinstance(o2, (R7, M2, int))", lambda: (isinstance(o2, (R7, M2, int))))
attempt("mask(repr(R8 | None))", lambda: (mask(repr(R8 | None))))
attempt("o2 + o4", lambda: (o2 + o4))
attempt("o2.n == o2.n", lambda: (o2.n == o2.n))
attempt("C1.__dict__['d'].__get__(o2, C1)", lambda: (C1.__dict__['d'].__get__(o2, C1)))
def step18():
    global o0, o1, o2, o3, o4
    R5.__getattr__ = lambda self, name: ('late', name)
attempt("R5.__getattr__ = lambda self, name: ('late', name)", step18)
attempt("o0.__dict__", lambda: (o0.__dict__))
def step19():
    global o0, o1, o2, o3, o4
    o3.__setstate__((None, {'d': 1}))
attempt("o3.__setstate__((None, {'d': 1}))", step19)
def step20():
    global o0, o1, o2, o3, o4
    o4 = [o4, o3]
attempt("o4 = [o4, o3]", step20)
attempt("'x'.ljust(o2)", lambda: ('x'.ljust(o2)))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0[0:1] = 0
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1.__class__ = type(o0)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type(o3).__mro__[1:2])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(R7.__base__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
def step22():
    global o0, o1, o2, o3, o4
    R8.__qualname__ = ()
attempt("R8.__qualname__ = ()", step22)
attempt("types.prepare_class('X', (A3,))", lambda: (types.prepare_class('X', (A3,))))
def hooked23():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R8.__getattr__ = dict
            if i == 20:
                R8.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R8.__getattr__
            v = show(o4.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked23', i, v)
attempt('hooked23', hooked23)
def step24():
    global o0, o1, o2, o3, o4
    A3.m = R5.m
attempt("A3.m = R5.m", step24)
attempt("1 in o4", lambda: (1 in o4))
attempt("A3(1)", lambda: (A3(1)))
def step25():
    global o0, o1, o2, o3, o4
    M1.__match_args__ = ('b', 'b')
attempt("M1.__match_args__ = ('b', 'b')", step25)
def step26():
    global o0, o1, o2, o3, o4
    C1.m = R5.__dict__['m']
attempt("C1.m = R5.__dict__['m']", step26)
def hooked27():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R6.__get__ = operator.attrgetter('a')
            if i == 20:
                R6.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R6.__get__
            v = show(o2.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked27', i, v)
attempt('hooked27', hooked27)
attempt("next(o2, 'none')", lambda: (next(o2, 'none')))
def step28():
    global o0, o1, o2, o3, o4
    del A2.__new__
attempt("del A2.__new__", step28)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
