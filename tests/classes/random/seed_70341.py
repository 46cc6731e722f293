# 70341
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
        @classmethod
        def m(cls, *args):
            cls.a = len(args)
        def n(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().n()
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return -1
        def __new__(cls, *args, **kw):
            return super().__new__(cls, *args, **kw)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    N2 = types.new_class('N2', (C1, ))
except Exception as e:
    print('class N2', tell(e))
    N2 = C1
else:
    attempt('made N2', lambda: (brief(N2)))
try:
    @dataclass(slots=True)
    class D3():
        pass
        a: 'InitVar'
        c: str = 0
        y: str = field(default=73, hash=True)
        def n(self, *args):
            return (46, super().n(*args))
        def p(self, *args):
            return (lambda: super().p(*args))() if self is None else super().__repr__() == 1
except Exception as e:
    print('class D3', tell(e))
    D3 = N2
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    class C4():
        c = ...
        d = staticmethod(lambda *args: ('static30', len(args)))
        def __init__(self):
            super().__init__(1)
            self.d = [3]
        def m(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().m()
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = D3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class Meta5(abc.ABCMeta):
        @property
        def a(cls):
            return 'meta a'
        def mro(cls):
            return [cls, Plain, object]
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    o0 = D3()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D3(1, 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D3(1, 2, 3)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("C1.__new__(M1)", lambda: (C1.__new__(M1)))
attempt("functools.partial(o1, 1)(2)", lambda: (functools.partial(o1, 1)(2)))
try:
    class F6(tuple):
        @m.register
        def _(self, x: int):
            return ('int', x)
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        n = functools.partialmethod(_base, 1)
        b = functools.partial(max, 3)
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = C4
else:
    attempt('made F6', lambda: (brief(F6)))
attempt("C1(**{'c': 1})", lambda: (C1(**{'c': 1})))
try:
    class L7():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L7', tell(e))
    L7 = F6
else:
    attempt('made L7', lambda: (brief(L7)))
def scene8():
    x = L7('closure')
    def inner(): return x
    x.a = inner
    del x, inner; gc.collect(); put('gone')
attempt('scene8', scene8)
gc.collect()
def step9():
    global o0, o1, o2, o3, o4
    o3 = copy.deepcopy(o1)
attempt("o3 = copy.deepcopy(o1)", step9)
attempt("isinstance(o1, M2 | None)", lambda: (isinstance(o1, M2 | None)))
attempt("object.__getattribute__(o2, 'a')", lambda: (object.__getattribute__(o2, 'a')))
attempt("1 in Meta5", lambda: (1 in Meta5))
attempt("call(lambda **y: y, **o1)", lambda: (call(lambda **y: y, **o1)))
def step10():
    global o0, o1, o2, o3, o4
    o3.__dict__[1] = F6(1)
attempt("o3.__dict__[1] = F6(1)", step10)
attempt("o4.__getstate__()", lambda: (o4.__getstate__()))
attempt("hash(L7) == hash(L7)", lambda: (hash(L7) == hash(L7)))
attempt("eval('o4.b')", lambda: (eval('o4.b')))
attempt("C1.__new__ is object.__new__", lambda: (C1.__new__ is object.__new__))
attempt("not o4", lambda: (not o4))
def step11():
    global o0, o1, o2, o3, o4
    del F6.__getattribute__
attempt("del F6.__getattribute__", step11)
attempt("yields(o0)", lambda: (yields(o0)))
try:
    class C12():
        c = NonData(23)
        def __init__(self, *args):
            self.d = 's'
            self.b = range(3)
        def n(self, *args):
            return super(__class__, __class__).n(self, *args)
        def p(self, *args):
            super().d = 38
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        last = 1
except Exception as e:
    print('class C12', tell(e))
    C12 = L7
else:
    attempt('made C12', lambda: (brief(C12)))
def step13():
    global o0, o1, o2, o3, o4
    o4 += C12
attempt("o4 += C12", step13)
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C12.__eq__ = operator.methodcaller('p')
            if i == 20:
                C12.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C12.__eq__
            v = show(o4 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.__getattribute__ = lambda self, name: ('all', name)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                F6.m = o0.m
            except Exception as e:
                print('change', tell(e))
        try:
            v = show([c.__name__ for c in type.__subclasses__(N2) if globals().get(c.__name__) is c])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("C12()", lambda: (C12()))
def step16():
    global o0, o1, o2, o3, o4
    functools.total_ordering(C12)
attempt("functools.total_ordering(C12)", step16)
attempt("type(o2).__mro__[1:2]", lambda: (type(o2).__mro__[1:2]))
def step17():
    global o0, o1, o2, o3, o4
    L7.p = print
attempt("L7.p = print", step17)
attempt("weakref.ref(o1)() is o1", lambda: (weakref.ref(o1)() is o1))
attempt("list(map(str, o0))", lambda: (list(map(str, o0))))
attempt("raise_it(Meta5)", lambda: (raise_it(Meta5)))
attempt("len(F6)", lambda: (len(F6)))
attempt("super(M2, o4).b", lambda: (super(M2, o4).b))
attempt("names(dir(o1))", lambda: (names(dir(o1))))
attempt("o2.d", lambda: (o2.d))
attempt("C12.__eq__ is object.__eq__", lambda: (C12.__eq__ is object.__eq__))
attempt("any(o0)", lambda: (any(o0)))
attempt("eval('o4.a')", lambda: (eval('o4.a')))
attempt("set(o3)", lambda: (set(o3)))
attempt("'ab' * o4", lambda: ('ab' * o4))
def step18():
    global o0, o1, o2, o3, o4
    o2.__dict__ = collections.OrderedDict(a=1)
attempt("o2.__dict__ = collections.OrderedDict(a=1)", step18)
attempt("awaited(o1)", lambda: (awaited(o1)))
attempt("super(C12, type(o3)).n", lambda: (super(C12, type(o3)).n))
attempt("o4.__ne__(o4)", lambda: (o4.__ne__(o4)))
attempt("mask(repr(F6))", lambda: (mask(repr(F6))))
def step19():
    global o0, o1, o2, o3, o4
    L7.__truediv__ = operator.methodcaller('n')
attempt("L7.__truediv__ = operator.methodcaller('n')", step19)
attempt("o3[0]", lambda: (o3[0]))
try:
    class Meta20(M2):
        def __init__(cls, name, bases, ns, **kw):
            say('meta init', name, names(ns))
            super().__init__(name, bases, ns)
        __instancecheck__ = NonData(7)
        tag = 1
except Exception as e:
    print('class Meta20', tell(e))
    Meta20 = M1
attempt("[0, 1, 2][o3:o0]", lambda: ([0, 1, 2][o3:o0]))
def step21():
    global o0, o1, o2, o3, o4
    N2.__getnewargs__ = operator.methodcaller('n')
attempt("N2.__getnewargs__ = operator.methodcaller('n')", step21)
attempt("o1()", lambda: (o1()))
try:
    class C22(L7):
        __slots__ = iter(('d', 'c', '__weakref__'))
        a = types.MethodType(lambda *args: ('bound', len(args)), 64)
        def m(self, *args):
            self.d = 15; return 15
        @classmethod
        def p(cls, *args):
            cls.b = len(args)
        last = 1
except Exception as e:
    print('class C22', tell(e))
    C22 = C12
else:
    attempt('made C22', lambda: (brief(C22)))
attempt("raise_it(o3, o2)", lambda: (raise_it(o3, o2)))
attempt("o3.n(1)", lambda: (o3.n(1)))
def step23():
    global o0, o1, o2, o3, o4
    L7.p = id.__class__
attempt("L7.p = id.__class__", step23)
try:
    @dataclass(unsafe_hash=True)
    class D24(D3):
        'doc of D24'
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __rlshift__(self, o):
            raise KeyError('k')
except Exception as e:
    print('class D24', tell(e))
    D24 = C22
else:
    attempt('made D24', lambda: (brief(D24), dataclass_facts(D24)))
def step25():
    global o0, o1, o2, o3, o4
    del C4.d
attempt("del C4.d", step25)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
