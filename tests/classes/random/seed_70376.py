# 70376
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
        __slots__ = ['_q', '__p', 'a', '__dict__']
        b = staticmethod(functools.partial(max, 81))
        c = NonData(85)
        def n(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().n()
        def p(self, *args):
            super().c = 54
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(typing.List[int]):
        __slots__ = ['a']
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def n(self, *args):
            raise OSError(2, 'none')
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __init__(self):
            super().__init__()
            self.c = frozenset([1])
            self.b = 'ab'
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class A3(abc.ABC):
        last = 1
except Exception as e:
    print('class A3', tell(e))
    A3 = G2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
def step4():
    global o0, o1, o2, o3, o4
    A3.register(M1)
attempt("A3.register(M1)", step4)
try:
    class E5(enum.Enum):
        def __eq__(self, other):
            return NotImplemented
        def __hash__(self):
            return 3
        @functools.cached_property
        def d(self):
            return 'once'
        A = enum.auto(), enum.auto()
        B = 1j
        E = NonData(1)
        a = object()
except Exception as e:
    print('class E5', tell(e))
    E5 = A3
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    N6 = type('N6', (A3, ), {'b': property(operator.attrgetter('a')), 'c': 'ab', 'a': functools.cached_property(lambda self: say('cached') or 17)})
except Exception as e:
    print('class N6', tell(e))
    N6 = E5
else:
    attempt('made N6', lambda: (brief(N6)))
try:
    N7 = type(Text(1), (), {'d': SetOnly(), '__slots__': ['c']})
    N7 = type(N7.__name__ + '0', (N7,), {})
except Exception as e:
    print('class N7', tell(e))
    N7 = N6
else:
    attempt('made N7', lambda: (brief(N7)))
try:
    o0 = N7(1, 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = N7(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G2[T][int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = N6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G2[int]()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("raise_it(o2)", lambda: (raise_it(o2)))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 **= 2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__setstate__({'b': ()})
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                E5.__module__ = 'other'
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(matched(o1, C1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o4.n(*o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("call(lambda *x, **y: (x, y), *o0)", lambda: (call(lambda *x, **y: (x, y), *o0)))
attempt("getattr(o2, 'n')(1, 2)", lambda: (getattr(o2, 'n')(1, 2)))
attempt("1j in E5", lambda: (1j in E5))
attempt("mask(repr(E5 | None))", lambda: (mask(repr(E5 | None))))
def loop9():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__cause__ = o4
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.__annotations__ = {'b': int}
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(copy.replace(o3, a=5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(mask(repr(A3[int].__origin__)), A3[int].__args__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(getattr(o4, 'm')(1, 2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("call(lambda **y: y, **o3)", lambda: (call(lambda **y: y, **o3)))
try:
    class A10(collections.abc.Sized):
        last = 1
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def n(self, *args):
            nonlocal_30 = self; return (lambda: nonlocal_30.a)()
        @property
        def p(self):
            return self.b
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 2.5
except Exception as e:
    print('class A10', tell(e))
    A10 = N7
else:
    attempt('made A10', lambda: (brief(A10), sorted(getattr(A10, '__abstractmethods__', ()))))
def step11():
    global o0, o1, o2, o3, o4
    o2.__orig_class__ = 5
attempt("o2.__orig_class__ = 5", step11)
attempt("weakref.proxy(o3).a", lambda: (weakref.proxy(o3).a))
attempt("o0.n(**o4)", lambda: (o0.n(**o4)))
attempt("contextlib.closing(o4).__enter__()", lambda: (contextlib.closing(o4).__enter__()))
attempt("pow(o2, o4, None)", lambda: (pow(o2, o4, None)))
try:
    class L12():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L12', tell(e))
    L12 = A10
else:
    attempt('made L12', lambda: (brief(L12)))
def scene13():
    m = weakref.WeakMethod(L12('owner').m, lambda m: put('method gone'))
    put(m())
    x = L12('owner'); m = weakref.WeakMethod(x.m); put(m()() , m().__func__ is L12.m)
    x = None; put(m())
attempt('scene13', scene13)
gc.collect()
attempt("list(enumerate(o0))", lambda: (list(enumerate(o0))))
attempt("tell(o2)", lambda: (tell(o2)))
attempt("M2.__annotations__", lambda: (M2.__annotations__))
attempt("type(o1).__mro__[1:2]", lambda: (type(o1).__mro__[1:2]))
attempt("inspect.ismethoddescriptor(C1.a), inspect.isdatadescriptor(C1.a)", lambda: (inspect.ismethoddescriptor(C1.a), inspect.isdatadescriptor(C1.a)))
attempt("operator.index(o4)", lambda: (operator.index(o4)))
attempt("operator.itemgetter(0, 1)(o4)", lambda: (operator.itemgetter(0, 1)(o4)))
def step14():
    global o0, o1, o2, o3, o4
    A10.__getattr__ = lambda self, name: ('late', name)
attempt("A10.__getattr__ = lambda self, name: ('late', name)", step14)
attempt("own_doc(G2)", lambda: (own_doc(G2)))
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A3.__setattr__ = str
            if i == 20:
                A3.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A3.__setattr__
            v = show(setattr(o3, 'b', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
def step16():
    global o0, o1, o2, o3, o4
    M1.__fspath__ = print
attempt("M1.__fspath__ = print", step16)
def step17():
    global o0, o1, o2, o3, o4
    M2.__ror__ = classmethod(lambda cls, *args: 84)
attempt("M2.__ror__ = classmethod(lambda cls, *args: 84)", step17)
try:
    class A18(A3, collections.abc.Container):
        @abc.abstractmethod
        def __len__(self): return 0
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        @abc.abstractmethod
        def m(self): return 'abstract m'
        last = 1
        def m(self, *args):
            super().b = 43
        def p(self, *args):
            return NotImplemented
        def __iter__(self):
            return iter('ab')
except Exception as e:
    print('class A18', tell(e))
    A18 = L12
else:
    attempt('made A18', lambda: (brief(A18), sorted(getattr(A18, '__abstractmethods__', ()))))
attempt("len(o1)", lambda: (len(o1)))
attempt("o4.b.b", lambda: (o4.b.b))
def step19():
    global o0, o1, o2, o3, o4
    C1.register(A10)
attempt("C1.register(A10)", step19)
def step20():
    global o0, o1, o2, o3, o4
    type.__and__ = functools.partialmethod(lambda *args: ('pm67', len(args)), 1)
attempt("type.__and__ = functools.partialmethod(lambda *args: ('pm67', len(args)), 1)", step20)
attempt("E5.__mro__", lambda: (E5.__mro__))
attempt("isinstance(o4, M1 | A3)", lambda: (isinstance(o4, M1 | A3)))
attempt("o4.__replace__(b=1)", lambda: (o4.__replace__(b=1)))
attempt("object.__new__(N7, 1)", lambda: (object.__new__(N7, 1)))
attempt("issubclass(A18, collections.abc.Callable)", lambda: (issubclass(A18, collections.abc.Callable)))
attempt("L12.A.B", lambda: (L12.A.B))
def step21():
    global o0, o1, o2, o3, o4
    o2 = L12
attempt("o2 = L12", step21)
attempt("contextlib.ExitStack().enter_context(o4)", lambda: (contextlib.ExitStack().enter_context(o4)))
def step22():
    global o0, o1, o2, o3, o4
    A18.__setattr__ = lambda self, name, v: say('late set', name)
attempt("A18.__setattr__ = lambda self, name, v: say('late set', name)", step22)
def step23():
    global o0, o1, o2, o3, o4
    o3.__signature__ = inspect.signature(lambda x, y: 0)
attempt("o3.__signature__ = inspect.signature(lambda x, y: 0)", step23)
attempt("f'{o3!r:>20}'", lambda: (f'{o3!r:>20}'))
attempt("bool(o4)", lambda: (bool(o4)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
