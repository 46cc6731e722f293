# 70199
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
        __slots__ = ['_q', '__p', 'c', 'd']
        def n(self, *args):
            return list(super(type(self), self).n(*args) for _ in range(1)) if 14 > 80 else 14
        def __delitem__(self, key):
            return say('delitem', show(key))
        raise TypeError('ty')
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        __slots__ = ('__p', 'c', '__dict__') + ('a', 'a')
        d = property(lambda self: 'prop1', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc1')
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class A3(C2, Entries(C1, C2)):
        last = 1
        def p(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().p()
except Exception as e:
    print('class A3', tell(e))
    A3 = C2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
try:
    class P4[A](Protocol):
        c: int = 3
        def n(self, x: int) -> str: ...
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = A3
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class F5():
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @decorated
        def p(self, *args):
            return len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        last = 1
except Exception as e:
    print('class F5', tell(e))
    F5 = P4
else:
    attempt('made F5', lambda: (brief(F5)))
try:
    class F6(A3, float):
        __slots__ = dict.fromkeys(('__dict__', 'a', 'd'))
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        p = functools.partialmethod(_base, z=4)
        @functools.cache
        def d(self): return self.missing_one
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = F5
else:
    attempt('made F6', lambda: (brief(F6)))
try:
    class C7():
        __slots__ = ()
        a = staticmethod(functools.partial(max, 26))
        d = functools.cached_property(lambda self: say('cached') or 43)
        def n(self, *args):
            self.__p = 16; return self.__p
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __missing__(self, key):
            return ('missing', show(key))
        __delitem__ = types.MethodType(lambda *args: 37, 1)
        class Inner:
            def m(self): return __class__.__qualname__
        raise RuntimeError('r')
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = F6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    class G8(list[T]):
        def n(self, *args):
            return vars(self).get('b', 20)
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> None:
            'doc of p'
            return (show(x), y, sorted(kw))
        last = 1
except Exception as e:
    print('class G8', tell(e))
    G8 = C7
else:
    attempt('made G8', lambda: (brief(G8), generic_facts(G8)))
try:
    o0 = C2('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = F6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = P4()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("mask(repr(P4))", lambda: (mask(repr(P4))))
attempt("inspect.getmro(P4)", lambda: (inspect.getmro(P4)))
try:
    class Meta9(type):
        tag = 1
except Exception as e:
    print('class Meta9', tell(e))
    Meta9 = M1
attempt("P4.m is P4.m", lambda: (P4.m is P4.m))
attempt("o4.__dir__() and 1", lambda: (o4.__dir__() and 1))
attempt("object.__new__(P4)", lambda: (object.__new__(P4)))
attempt("F6.__dict__.get('__annotations__')", lambda: (F6.__dict__.get('__annotations__')))
attempt("types.resolve_bases((M1, C1))", lambda: (types.resolve_bases((M1, C1))))
attempt("o0.n(x=1)", lambda: (o0.n(x=1)))
def hooked10():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C2.__getattribute__ = operator.methodcaller('p')
            if i == 20:
                C2.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C2.__getattribute__
            v = show(o3.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked10', i, v)
attempt('hooked10', hooked10)
attempt("C2('s')", lambda: (C2('s')))
attempt("isinstance(o1, F6 | P4)", lambda: (isinstance(o1, F6 | P4)))
def step11():
    global o0, o1, o2, o3, o4
    C2.__bases__ = ()
attempt("C2.__bases__ = ()", step11)
attempt("matched(o3, A3)", lambda: (matched(o3, A3)))
def step12():
    global o0, o1, o2, o3, o4
    C7.__bases__ = (P4,)
attempt("C7.__bases__ = (P4,)", step12)
attempt("[1, 2] * o4", lambda: ([1, 2] * o4))
attempt("sorted(o3.__dict__)", lambda: (sorted(o3.__dict__)))
try:
    class L13():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L13', tell(e))
    L13 = G8
else:
    attempt('made L13', lambda: (brief(L13)))
def scene14():
    x = L13('closure')
    def inner(): return x
    x.a = inner
    del x, inner; gc.collect(); put('gone')
attempt('scene14', scene14)
gc.collect()
attempt("P4(o0)", lambda: (P4(o0)))
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__ = collections.OrderedDict(d=1)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.a = o2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('%(a)s' % o0)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def step16():
    global o0, o1, o2, o3, o4
    P4.__set_name__ = lambda self, *args: ('fn93', len(args))
attempt("P4.__set_name__ = lambda self, *args: ('fn93', len(args))", step16)
def hooked17():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F5.__getattribute__ = decorated(lambda self, *args: 9)
            if i == 20:
                F5.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F5.__getattribute__
            v = show(o4.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked17', i, v)
attempt('hooked17', hooked17)
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A3.__getattribute__ = len
            if i == 20:
                A3.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A3.__getattribute__
            v = show(o0.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("issubclass(M1, collections.abc.Awaitable)", lambda: (issubclass(M1, collections.abc.Awaitable)))
attempt("o4.__getstate__()", lambda: (o4.__getstate__()))
attempt("dataclasses.astuple(o0)", lambda: (dataclasses.astuple(o0)))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                type.a = (1, 2)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                Meta9.__add__ = dict
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C7.__dict__['b'].__get__(o2, C7))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(len(weakref.WeakSet([o1, o4])))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(dataclasses.replace(o1, d=3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("copy.copy(o3) == o3", lambda: (copy.copy(o3) == o3))
def step20():
    global o0, o1, o2, o3, o4
    del Meta9.__getattr__
attempt("del Meta9.__getattr__", step20)
attempt("[0, 1, 2][o4:o0]", lambda: ([0, 1, 2][o4:o0]))
attempt("dataclasses.astuple(o2)", lambda: (dataclasses.astuple(o2)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
