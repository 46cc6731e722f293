# 70487
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
    class C1[A, B: int]():
        __slots__ = ('__init__', 'm')
        def m(self, *args):
            self.__p = 70; return self.__p
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __sub__(self, o):
            return self
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @functools.total_ordering
    class F2(C1):
        p = functools.partialmethod(_base, z=4)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F2', tell(e))
    F2 = C1
else:
    attempt('made F2', lambda: (brief(F2)))
try:
    class W3(bool):
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = F2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    class R4(collections.namedtuple('R4', ['b'])):
        __slots__ = ()
        def n(self, *args):
            return 42
        def p(self, *args):
            self.d = 55; return 55
        last = 1
except Exception as e:
    print('class R4', tell(e))
    R4 = W3
else:
    attempt('made R4', lambda: (brief(R4), tuple_facts(R4)))
try:
    class W5():
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = R4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    o0 = C1(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F2()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = F2(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step6():
    global o0, o1, o2, o3, o4
    M2.__dict__['d'].__set__(o4, [3])
attempt("M2.__dict__['d'].__set__(o4, [3])", step6)
attempt("isinstance(o1, C1 | None)", lambda: (isinstance(o1, C1 | None)))
attempt("len(o1)", lambda: (len(o1)))
attempt("names(dir(M1))", lambda: (names(dir(M1))))
attempt("isinstance(o4, o1)", lambda: (isinstance(o4, o1)))
attempt("o1.m.__func__", lambda: (o1.m.__func__))
attempt("W3.__slots__", lambda: (W3.__slots__))
attempt("R4(...)", lambda: (R4(...)))
attempt("round(o0)", lambda: (round(o0)))
attempt("list(o0.m())", lambda: (list(o0.m())))
def step7():
    global o0, o1, o2, o3, o4
    del o3.m
attempt("del o3.m", step7)
attempt("o1 * o0", lambda: (o1 * o0))
attempt("o0(1, k=2)", lambda: (o0(1, k=2)))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__init__(-1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([c.__name__ for c in type.__subclasses__(C1) if globals().get(c.__name__) is c])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o0.d.d)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("math.ceil(o0)", lambda: (math.ceil(o0)))
attempt("o0(1, k=2)", lambda: (o0(1, k=2)))
attempt("list(F2)", lambda: (list(F2)))
attempt("list(o4)", lambda: (list(o4)))
try:
    class W9():
        def __enter__(self):
            raise ValueError('no enter')
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W9', tell(e))
    W9 = W5
else:
    attempt('made W9', lambda: (brief(W9)))
attempt("o4.__class__", lambda: (o4.__class__))
attempt("'ab' * o4", lambda: ('ab' * o4))
attempt("W3.__type_params__", lambda: (W3.__type_params__))
attempt("W5.__dict__.get('__static_attributes__') and sorted(W5.__static_attributes__)", lambda: (W5.__dict__.get('__static_attributes__') and sorted(W5.__static_attributes__)))
attempt("o2.__dir__() and 1", lambda: (o2.__dir__() and 1))
attempt("o4.__lt__(o0)", lambda: (o4.__lt__(o0)))
attempt("C1.__dict__['b'].__delete__(o0)", lambda: (C1.__dict__['b'].__delete__(o0)))
attempt("W9.__abstractmethods__", lambda: (W9.__abstractmethods__))
attempt("weakref.proxy(o1).n()", lambda: (weakref.proxy(o1).n()))
attempt("slice(o0, o0).indices(5)", lambda: (slice(o0, o0).indices(5)))
attempt("vars(copy.deepcopy(o0))", lambda: (vars(copy.deepcopy(o0))))
def step10():
    global o0, o1, o2, o3, o4
    o1 = C1(a=2), C1(a=2)
attempt("o1 = C1(a=2), C1(a=2)", step10)
attempt("o4.__deepcopy__({})", lambda: (o4.__deepcopy__({})))
attempt("W3.__instancecheck__(o4)", lambda: (W3.__instancecheck__(o4)))
attempt("yields(o0)", lambda: (yields(o0)))
def step11():
    global o0, o1, o2, o3, o4
    o4 += o1
attempt("o4 += o1", step11)
attempt("C1[int, str]", lambda: (C1[int, str]))
try:
    @functools.total_ordering
    class F12():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @m.register
        def _(self, x: int):
            return ('int', x)
        b = functools.partial(max, 3)
        @decorated
        def p(self, *args):
            return len(args)
        def __le__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F12', tell(e))
    F12 = W9
else:
    attempt('made F12', lambda: (brief(F12)))
def step13():
    global o0, o1, o2, o3, o4
    o1.__cause__ = o2
attempt("o1.__cause__ = o2", step13)
def step14():
    global o0, o1, o2, o3, o4
    dataclass(slots=True)(W3)
attempt("dataclass(slots=True)(W3)", step14)
def step15():
    global o0, o1, o2, o3, o4
    o4.__dict__ = collections.OrderedDict(b=1)
attempt("o4.__dict__ = collections.OrderedDict(b=1)", step15)
attempt("F12 + F2", lambda: (F12 + F2))
attempt("min([o0, o0])", lambda: (min([o0, o0])))
attempt("operator.setitem(o3, 'a', 1)", lambda: (operator.setitem(o3, 'a', 1)))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R4.__iter__ = str
            if i == 20:
                R4.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R4.__iter__
            v = show(list(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("inspect.ismethoddescriptor(W5.c), inspect.isdatadescriptor(W5.c)", lambda: (inspect.ismethoddescriptor(W5.c), inspect.isdatadescriptor(W5.c)))
def step17():
    global o0, o1, o2, o3, o4
    M2.__annotations__ = {'d': int}
attempt("M2.__annotations__ = {'d': int}", step17)
def step18():
    global o0, o1, o2, o3, o4
    o3 += 2**70
attempt("o3 += 2**70", step18)
try:
    class W19(F2, Entries(F12)):
        last = 1
except Exception as e:
    print('class W19', tell(e))
    W19 = F12
else:
    attempt('made W19', lambda: (brief(W19)))
attempt("type.__call__(F2)", lambda: (type.__call__(F2)))
def step20():
    global o0, o1, o2, o3, o4
    o4.__dict__[1] = 1j
attempt("o4.__dict__[1] = 1j", step20)
try:
    class F21(collections.deque):
        __slots__ = (name for name in ())
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        p = functools.partialmethod(_base, z=4)
        @decorated
        def p(self, *args):
            return len(args)
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F21', tell(e))
    F21 = W19
else:
    attempt('made F21', lambda: (brief(F21)))
attempt("str(inspect.signature(o4))", lambda: (str(inspect.signature(o4))))
attempt("C1.tag", lambda: (C1.tag))
def step22():
    global o0, o1, o2, o3, o4
    M1.__delattr__ = lambda self, name: say('late del', name)
attempt("M1.__delattr__ = lambda self, name: say('late del', name)", step22)
attempt("F21.tag", lambda: (F21.tag))
attempt("o1.__str__()", lambda: (o1.__str__()))
try:
    class L23():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L23', tell(e))
    L23 = F21
else:
    attempt('made L23', lambda: (brief(L23)))
def scene24():
    match L23('subject'):
        case L23(name=n): put('matched', n)
    put('after match')
attempt('scene24', scene24)
gc.collect()
attempt("o1.__str__()", lambda: (o1.__str__()))
attempt("str(o0)", lambda: (str(o0)))
def step25():
    global o0, o1, o2, o3, o4
    o1 = W3
attempt("o1 = W3", step25)
attempt("contextlib.closing(o3).__enter__()", lambda: (contextlib.closing(o3).__enter__()))
def scene26():
    x = L23('in del'); del x.name; x = None; put('no name')
attempt('scene26', scene26)
gc.collect()
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
