# 70250
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
        d = Named()
        @property
        def m(self):
            return self.c
        def __and__(self, o):
            return NotImplemented
        def __irshift__(self, o):
            return self
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
        __floordiv__ = functools.partial(lambda *args: 18)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class R2(NamedTuple):
        c: T = 32
        m = operator.methodcaller('m')
        def n(self, *args):
            return vars(self).get('a', 87)
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class C3():
        __slots__ = ('_q',)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = R2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4(R2, C1):
        d = property(lambda self: 'prop97')
        def __init__(self, *args):
            self.a = None
            self.b = 2.5
            self.c = 1j
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of p'
            return (show(x), y, sorted(kw))
        def __rshift__(self, o):
            return self
        def __truediv__(self, o):
            raise IndexError('ix')
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        __class__ = property(lambda self: int)
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class E5(enum.IntFlag, boundary=enum.EJECT):
        @functools.cached_property
        def d(self):
            return 'once'
        def __format__(self, spec):
            return 'format ' + spec
        _f = 3
        def m(self):
            return (self.name, self.value)
except Exception as e:
    print('class E5', tell(e))
    E5 = C4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    class R6(NamedTuple, Generic[T]):
        d: str
        a: int
        c: str
        x: int = 77
except Exception as e:
    print('class R6', tell(e))
    R6 = C4
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    o0 = R6(0, 1, 2, 3)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = R2(0)._replace(c=9)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C3()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("R2.__dict__['c'].__set__(o0, b'x')", lambda: (R2.__dict__['c'].__set__(o0, b'x')))
attempt("list(enumerate(o4))", lambda: (list(enumerate(o4))))
attempt("issubclass(o2, M2)", lambda: (issubclass(o2, M2)))
try:
    class C7(C1, R2):
        a = 0
        c = (1, 2)
        def m(self, *args):
            return 25
        @classmethod
        def p(cls, *args):
            cls.d = len(args)
        def __ior__(self, o):
            return self
        def __str__(self):
            return 'S'
        def __ixor__(self, o):
            return ('__ixor__', 7)
        __delitem__ = None
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = R6
else:
    attempt('made C7', lambda: (brief(C7)))
attempt("str(inspect.signature(o2.p))", lambda: (str(inspect.signature(o2.p))))
attempt("E5['A']", lambda: (E5['A']))
attempt("range(o3)", lambda: (range(o3)))
attempt("operator.setitem(o2, 0, o4)", lambda: (operator.setitem(o2, 0, o4)))
attempt("'{0.a} {0}'.format(o1)", lambda: ('{0.a} {0}'.format(o1)))
attempt("o2.__p", lambda: (o2.__p))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.b = C7.__dict__['b']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('x'.ljust(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("C1.on_meta()", lambda: (C1.on_meta()))
attempt("list(C1)", lambda: (list(C1)))
def step9():
    global o0, o1, o2, o3, o4
    o2.c = o1
attempt("o2.c = o1", step9)
attempt("R2.mro()", lambda: (R2.mro()))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2['a'] = o0
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 += o2
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del o2[0]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([x for x in o3])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("len(o1)", lambda: (len(o1)))
attempt("pow(o2, o1, 's')", lambda: (pow(o2, o1, 's')))
attempt("str(o4, 'utf-8')", lambda: (str(o4, 'utf-8')))
attempt("copy.deepcopy(o3)", lambda: (copy.deepcopy(o3)))
attempt("inspect.isabstract(C3), inspect.isclass(o0), inspect.isroutine(o0.n)", lambda: (inspect.isabstract(C3), inspect.isclass(o0), inspect.isroutine(o0.n)))
try:
    class L11():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L11', tell(e))
    L11 = C7
else:
    attempt('made L11', lambda: (brief(L11)))
def scene12():
    class Back(L11):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene12', scene12)
gc.collect()
attempt("dict(o0)", lambda: (dict(o0)))
def scene13():
    @functools.lru_cache
    def cached(held): return held.name
    put(cached(L11('cached'))); cached.cache_clear(); put('cleared')
attempt('scene13', scene13)
gc.collect()
def step14():
    global o0, o1, o2, o3, o4
    E5.__set_name__ = dict
attempt("E5.__set_name__ = dict", step14)
attempt("len(C1)", lambda: (len(C1)))
attempt("~o2", lambda: (~o2))
attempt("E5.__dict__['d'].__get__(o3, E5)", lambda: (E5.__dict__['d'].__get__(o3, E5)))
attempt("o2.p(**o2)", lambda: (o2.p(**o2)))
attempt("mask(repr(super(M1, o4)))", lambda: (mask(repr(super(M1, o4)))))
def step15():
    global o0, o1, o2, o3, o4
    C4.b += 1
attempt("C4.b += 1", step15)
attempt("isinstance(o4, C7)", lambda: (isinstance(o4, C7)))
def step16():
    global o0, o1, o2, o3, o4
    o4.__init__({'a': 1})
attempt("o4.__init__({'a': 1})", step16)
attempt("R2(o2)", lambda: (R2(o2)))
try:
    @typing.runtime_checkable
    class P17[A](Protocol):
        def __init__(self, v): self.v = v
        last = 1
except Exception as e:
    print('class P17', tell(e))
    P17 = L11
else:
    attempt('made P17', lambda: (brief(P17), sorted(getattr(P17, '__protocol_attrs__', ()))))
attempt("[1, 2, 3, 4][o3]", lambda: ([1, 2, 3, 4][o3]))
attempt("o2.__setstate__({'a': 1})", lambda: (o2.__setstate__({'a': 1})))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R2.__getattribute__ = id.__class__
            if i == 20:
                R2.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R2.__getattribute__
            v = show(o3.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("C3.__bases__", lambda: (C3.__bases__))
attempt("inspect.isabstract(C1), inspect.isclass(o3), inspect.isroutine(o3.n)", lambda: (inspect.isabstract(C1), inspect.isclass(o3), inspect.isroutine(o3.n)))
attempt("L11(2)", lambda: (L11(2)))
try:
    @dataclass()
    class D19(C3, R2):
        pass
        c: ClassVar[int] = property(lambda self: 65)
        def m(self, *args):
            del self.b; return 4
        def n(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().n()
except Exception as e:
    print('class D19', tell(e))
    D19 = P17
else:
    attempt('made D19', lambda: (brief(D19), dataclass_facts(D19)))
attempt("o3.name, o3.value", lambda: (o3.name, o3.value))
attempt("isinstance(o2, collections.abc.Buffer)", lambda: (isinstance(o2, collections.abc.Buffer)))
def step20():
    global o0, o1, o2, o3, o4
    o2 = L11
attempt("o2 = L11", step20)
def step21():
    global o0, o1, o2, o3, o4
    o3 += b'x'
attempt("o3 += b'x'", step21)
attempt("ascii(o3)", lambda: (ascii(o3)))
def step22():
    global o0, o1, o2, o3, o4
    del P17.__class_getitem__
attempt("del P17.__class_getitem__", step22)
def step23():
    global o0, o1, o2, o3, o4
    D19.__bases__ = (C3,)
attempt("D19.__bases__ = (C3,)", step23)
attempt("operator.index(o1)", lambda: (operator.index(o1)))
attempt("1 in o4", lambda: (1 in o4))
attempt("raise_it(o2, o3)", lambda: (raise_it(o2, o3)))
attempt("int(o0)", lambda: (int(o0)))
attempt("C4.a", lambda: (C4.a))
attempt("type('X', (C3,), {})().n()", lambda: (type('X', (C3,), {})().n()))
attempt("o3.m == o3.m", lambda: (o3.m == o3.m))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
