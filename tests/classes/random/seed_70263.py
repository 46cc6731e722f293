# 70263
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
        a = Named()
        b = Counting()
        c = property(lambda self: 'prop20', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc20')
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def p(self, *args):
            return super().c
        def __rlshift__(self, o):
            return 2**70
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
        a: int
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class R2(NamedTuple):
        d: int
        a: str
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class R3(NamedTuple):
        a: T
        def n(self, *args):
            return (77, super(__class__, self).n(*args))
except Exception as e:
    print('class R3', tell(e))
    R3 = R2
else:
    attempt('made R3', lambda: (brief(R3), tuple_facts(R3)))
try:
    class R4(collections.namedtuple('R4', ['b', 'a', 'x', 'c'])):
        __slots__ = ()
        def p(self, *args):
            self.d = 31; return 31
        def __new__(cls, *args):
            return super().__new__(cls, *args)
        __rshift__ = functools.partial(lambda *args: 39)
        last = 1
except Exception as e:
    print('class R4', tell(e))
    R4 = R3
else:
    attempt('made R4', lambda: (brief(R4), tuple_facts(R4)))
try:
    class G5(Generic[int]):
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = R4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    class R6(NamedTuple, Generic[T]):
        b: str
except Exception as e:
    print('class R6', tell(e))
    R6 = G5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class R7(collections.namedtuple('R7', ['a', 'x', 'y'])):
        __slots__ = ()
        @classmethod
        def m(cls, *args):
            return cls.__name__
        def __new__(cls, *args):
            return super().__new__(cls, *args)
        last = 1
except Exception as e:
    print('class R7', tell(e))
    R7 = R6
else:
    attempt('made R7', lambda: (brief(R7), tuple_facts(R7)))
try:
    o0 = R4(0, 1, 2, 3)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R2(0, 1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = R2._make([0, 1])
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = R6(0)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("mask(repr(R4 | M2))", lambda: (mask(repr(R4 | M2))))
def step8():
    global o0, o1, o2, o3, o4
    G5.__class__ = M2
attempt("G5.__class__ = M2", step8)
attempt("R3.A in R3", lambda: (R3.A in R3))
def step9():
    global o0, o1, o2, o3, o4
    o1.__dict__ = {'b': R2(d=1, a=1)}
attempt("o1.__dict__ = {'b': R2(d=1, a=1)}", step9)
attempt("object.__init__(o2, 1)", lambda: (object.__init__(o2, 1)))
attempt("isinstance(o2, o4)", lambda: (isinstance(o2, o4)))
attempt("o1.n()", lambda: (o1.n()))
attempt("used(o1, o3)", lambda: (used(o1, o3)))
attempt("C1.mro()", lambda: (C1.mro()))
def step10():
    global o0, o1, o2, o3, o4
    setattr(o3, 'b b', {})
attempt("setattr(o3, 'b b', {})", step10)
def step11():
    global o0, o1, o2, o3, o4
    del o3.n
attempt("del o3.n", step11)
def step12():
    global o0, o1, o2, o3, o4
    o4['c'] = G5[int]()
attempt("o4['c'] = G5[int]()", step12)
attempt("issubclass(R2, collections.abc.Iterable)", lambda: (issubclass(R2, collections.abc.Iterable)))
def step13():
    global o0, o1, o2, o3, o4
    del G5.__getattribute__
attempt("del G5.__getattribute__", step13)
attempt("o4.__str__()", lambda: (o4.__str__()))
attempt("o1.a", lambda: (o1.a))
attempt("M1.p(o3)", lambda: (M1.p(o3)))
try:
    class L14(R7):
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = R7
else:
    attempt('made L14', lambda: (brief(L14)))
def scene15():
    x = L14('a'); y = L14('b'); z = L14('c'); x.a = y; y.a = z; z.a = x
    r = [weakref.ref(k, lambda r: put('callback')) for k in (x, y, z)]
    del x, y, z, k; gc.collect(); put([k() for k in r])
attempt('scene15', scene15)
gc.collect()
attempt("str(o4)", lambda: (str(o4)))
attempt("o1()", lambda: (o1()))
attempt("math.floor(o3)", lambda: (math.floor(o3)))
attempt("R6.tag", lambda: (R6.tag))
attempt("o1._replace(c=1)", lambda: (o1._replace(c=1)))
attempt("types.new_class('X', (R3, R7)).__mro__", lambda: (types.new_class('X', (R3, R7)).__mro__))
def step16():
    global o0, o1, o2, o3, o4
    o2.__dict__ = 's'
attempt("o2.__dict__ = 's'", step16)
attempt("o2.__dict__", lambda: (o2.__dict__))
attempt("pow(o4, o3, b'x')", lambda: (pow(o4, o3, b'x')))
attempt("awaited(o0)", lambda: (awaited(o0)))
attempt("R4.__name__, R4.__qualname__, R4.__module__", lambda: (R4.__name__, R4.__qualname__, R4.__module__))
attempt("len({o1, o2})", lambda: (len({o1, o2})))
attempt("M1.__dict__['a'].__name__, M1.__dict__['a'].__objclass__", lambda: (M1.__dict__['a'].__name__, M1.__dict__['a'].__objclass__))
attempt("o2._C2__p", lambda: (o2._C2__p))
attempt("M2.__dict__.get('__annotations__')", lambda: (M2.__dict__.get('__annotations__')))
attempt("str(o3)", lambda: (str(o3)))
def step17():
    global o0, o1, o2, o3, o4
    setattr(o2, 'c b', ())
attempt("setattr(o2, 'c b', ())", step17)
def step18():
    global o0, o1, o2, o3, o4
    G5.__call__ = G5
attempt("G5.__call__ = G5", step18)
attempt("'x'.ljust(o0)", lambda: ('x'.ljust(o0)))
attempt("max(o0, o0)", lambda: (max(o0, o0)))
def step19():
    global o0, o1, o2, o3, o4
    R7.__delattr__ = lambda self, name: say('late del', name)
attempt("R7.__delattr__ = lambda self, name: say('late del', name)", step19)
def step20():
    global o0, o1, o2, o3, o4
    o2.__dict__.update(a={}, p=lambda *args, **kw: ('all69', len(args), sorted(kw)))
attempt("o2.__dict__.update(a={}, p=lambda *args, **kw: ('all69', len(args), sorted(kw)))", step20)
attempt("G5()", lambda: (G5()))
attempt("eval('o2.c')", lambda: (eval('o2.c')))
attempt("float(o3)", lambda: (float(o3)))
attempt("o0.__ne__(o4)", lambda: (o0.__ne__(o4)))
attempt("not o0", lambda: (not o0))
attempt("super(R6, o4).m()", lambda: (super(R6, o4).m()))
attempt("own_doc(R3.__dict__['c'])", lambda: (own_doc(R3.__dict__['c'])))
attempt("o4.__imod__(o1)", lambda: (o4.__imod__(o1)))
attempt("o2.n()", lambda: (o2.n()))
attempt("1j ^ o2", lambda: (1j ^ o2))
attempt("G5[int, str]().d", lambda: (G5[int, str]().d))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.a = staticmethod(functools.partial(max, 72))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(copy.copy(o0).a)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(own_doc(R3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(R6.b)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
def step22():
    global o0, o1, o2, o3, o4
    R2.__abstractmethods__ = frozenset(['p'])
attempt("R2.__abstractmethods__ = frozenset(['p'])", step22)
attempt("isinstance(o0, o1)", lambda: (isinstance(o0, o1)))
attempt("R3.p(o3)", lambda: (R3.p(o3)))
attempt("raise_it(o4, o1)", lambda: (raise_it(o4, o1)))
try:
    class G23[A, B = list[A]]():
        def d[V](self, v: V = 1) -> V: return v
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __init__(self, *args):
            self.c = 's'
        last = 1
except Exception as e:
    print('class G23', tell(e))
    G23 = L14
else:
    attempt('made G23', lambda: (brief(G23), generic_facts(G23)))
attempt("isinstance(L14, R7)", lambda: (isinstance(L14, R7)))
try:
    class G24[A = int](Entries(R6, R2), G5):
        def m(self, *args):
            return (lambda: super().m(*args))() if self is None else super().__repr__() == 1
        def p(self, *args):
            del self.d; return 22
        def __init__(self, *args):
            super().__init__(a=1)
            self.b = {'a': 1}
            self.a = 2.5
        last = 1
except Exception as e:
    print('class G24', tell(e))
    G24 = G23
else:
    attempt('made G24', lambda: (brief(G24), generic_facts(G24)))
attempt("issubclass(M1, G5)", lambda: (issubclass(M1, G5)))
def hooked25():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R2.__iter__ = lambda self, *args: ('fn71', len(args))
            if i == 20:
                R2.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R2.__iter__
            v = show(list(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked25', i, v)
attempt('hooked25', hooked25)
attempt("list(o3)", lambda: (list(o3)))
attempt("functools.partial(R6, 1)()", lambda: (functools.partial(R6, 1)()))
def step26():
    global o0, o1, o2, o3, o4
    M1.__bases__ = ()
attempt("M1.__bases__ = ()", step26)
attempt("tell(o3)", lambda: (tell(o3)))
attempt("weakref.ref(o1)() is o1", lambda: (weakref.ref(o1)() is o1))
def step27():
    global o0, o1, o2, o3, o4
    del R6.__new__
attempt("del R6.__new__", step27)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
