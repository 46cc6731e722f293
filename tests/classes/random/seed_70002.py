# 70002
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
    class C1(Exception, metaclass=M2):
        d = {}
        def __init__(self, *args):
            super().__init__()
            self.d = 1j
            self.c = 2.5
            self.b = range(3)
        def n(self, *args):
            self.__p = 81; return self.__p
        def __subclasscheck__(self, x):
            return True
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class R2(NamedTuple):
        c: int
        def __pow__(self, o):
            return ('__pow__', 3)
except Exception as e:
    print('class R2', tell(e))
    R2 = C1
else:
    attempt('made R2', lambda: (brief(R2), tuple_facts(R2)))
try:
    class W3(R2, contextlib.AbstractContextManager):
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = R2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    N4 = type.__new__(M1, 'N4', (), {'__slots__': map(str, ('c', 'd', 'a')), 'm': str})
except Exception as e:
    print('class N4', tell(e))
    N4 = W3
else:
    attempt('made N4', lambda: (brief(N4)))
try:
    class P5[A](Protocol):
        @abc.abstractmethod
        def n(self): ...
        def n(self, x: int) -> str: ...
        def m(self): ...
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = N4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    class F6():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = N4
else:
    attempt('made F6', lambda: (brief(F6)))
try:
    class C7(N4, C1):
        a = Data(17)
        c = classmethod(lambda cls, *args: (cls.__name__, 45))
        d = classmethod(lambda cls, *args: (cls.__name__, 66))
        def __init__(self, *args):
            self.a = {'a': 1}
        def n(self, *args):
            return super(__class__, __class__).n(self, *args)
        p = lambda self, *args: ('fn89', len(args))
        __rpow__ = range(3)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        __class__ = property(lambda self: int)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = F6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    o0 = C7()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = F6()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R2(0)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C7('s', 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o1.__ne__(o3)", lambda: (o1.__ne__(o3)))
attempt("list(enumerate(o0))", lambda: (list(enumerate(o0))))
attempt("mask(repr(list(C7.__members__)))", lambda: (mask(repr(list(C7.__members__)))))
attempt("str(inspect.signature(o1))", lambda: (str(inspect.signature(o1))))
attempt("int(o3)", lambda: (int(o3)))
attempt("range(o0)", lambda: (range(o0)))
attempt("call(lambda *x, **y: (x, y), *o2)", lambda: (call(lambda *x, **y: (x, y), *o2)))
attempt("[f.name for f in dataclasses.fields(o2)]", lambda: ([f.name for f in dataclasses.fields(o2)]))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 = N4(1, 2)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del o4.b
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                C1.__setattr__ = lambda self, name, v: say('late set', name)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o1[o0])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(operator.setitem(o3, 'a', 1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(type('X', (M1,), {})().m())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("hasattr(W3, 'p')", lambda: (hasattr(W3, 'p')))
try:
    N9 = M1('N9', (Entries(C7, W3), ), {'__slots__': ['d', '__dict__', '_q']})
except Exception as e:
    print('class N9', tell(e))
    N9 = C7
else:
    attempt('made N9', lambda: (brief(N9)))
attempt("o0.p()", lambda: (o0.p()))
attempt("o3.m(*o1)", lambda: (o3.m(*o1)))
attempt("'ab' * o4", lambda: ('ab' * o4))
attempt("isinstance(o2, collections.abc.Hashable)", lambda: (isinstance(o2, collections.abc.Hashable)))
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
attempt("o3.__irshift__(o3)", lambda: (o3.__irshift__(o3)))
def step10():
    global o0, o1, o2, o3, o4
    o0 = C1(), C1()
attempt("o0 = C1(), C1()", step10)
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.c = W3.__dict__['c']
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(super(R2, R2).p)
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
                W3.__eq__ = operator.methodcaller('m')
            if i == 20:
                W3.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W3.__eq__
            v = show(o2 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked12', i, v)
attempt('hooked12', hooked12)
attempt("next(iter(o1), 'none')", lambda: (next(iter(o1), 'none')))
attempt("o3 // 2.5", lambda: (o3 // 2.5))
def step13():
    global o0, o1, o2, o3, o4
    del o0.b
attempt("del o0.b", step13)
attempt("[f.name for f in dataclasses.fields(o0)]", lambda: ([f.name for f in dataclasses.fields(o0)]))
attempt("list(o3.n())", lambda: (list(o3.n())))
def step14():
    global o0, o1, o2, o3, o4
    M1.__bases__ = M1.__bases__[::-1]
attempt("M1.__bases__ = M1.__bases__[::-1]", step14)
def step15():
    global o0, o1, o2, o3, o4
    [o3.b, *o3.b] = 1, 2, 3
attempt("[o3.b, *o3.b] = 1, 2, 3", step15)
attempt("W3[int, str]", lambda: (W3[int, str]))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F6.__call__ = lambda self: self.b
            if i == 20:
                F6.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F6.__call__
            v = show(o0(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("P5._make([1, 2])", lambda: (P5._make([1, 2])))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                dataclass(slots=True)(F6)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2.__dict__['c'] = ()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(bool(R2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(o2.__getnewargs__())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("o0.__reduce_ex__(3)", lambda: (o0.__reduce_ex__(3)))
attempt("bytes(o1)", lambda: (bytes(o1)))
attempt("functools.partial(P5, 1)()", lambda: (functools.partial(P5, 1)()))
attempt("[*o3, 1]", lambda: ([*o3, 1]))
def step18():
    global o0, o1, o2, o3, o4
    o0.__setstate__((None, {'a': 1}))
attempt("o0.__setstate__((None, {'a': 1}))", step18)
attempt("object.__repr__(o0) == repr(o0)", lambda: (object.__repr__(o0) == repr(o0)))
try:
    class C19(F6):
        __slots__ = ('d', '__dict__', '_q')
        def __init__(self, *args):
            super().__init__(1)
            self.c = b'x'
        def p(self, *args):
            return super().__getattribute__('a')
        def __floor__(self):
            return 7
        def __get__(self, o, cls=None):
            return ('get', o is None)
        last = 1
except Exception as e:
    print('class C19', tell(e))
    C19 = N9
else:
    attempt('made C19', lambda: (brief(C19)))
attempt("own_doc(o4)", lambda: (own_doc(o4)))
attempt("getattr(o1, 5)", lambda: (getattr(o1, 5)))
def step20():
    global o0, o1, o2, o3, o4
    o2[0:1] = 2.5
attempt("o2[0:1] = 2.5", step20)
attempt("C1._make([1, 2])", lambda: (C1._make([1, 2])))
def step21():
    global o0, o1, o2, o3, o4
    del C1.__getattribute__
attempt("del C1.__getattribute__", step21)
attempt("divmod(2**70, o4)", lambda: (divmod(2**70, o4)))
def step22():
    global o0, o1, o2, o3, o4
    M2.__slots__ = ('c',)
attempt("M2.__slots__ = ('c',)", step22)
attempt("isinstance(o3, o0)", lambda: (isinstance(o3, o0)))
def step23():
    global o0, o1, o2, o3, o4
    type.__setattr__(P5, 'a', 'ab')
attempt("type.__setattr__(P5, 'a', 'ab')", step23)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
