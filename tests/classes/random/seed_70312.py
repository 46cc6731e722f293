# 70312
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
    class C1(str):
        __slots__ = ('b', '_q', 'd', '__weakref__')
        a = -1
        def __init__(self):
            self.d = ...
        def m(self, *args):
            yield type(self).__name__
            yield self.b
            yield from super().m()
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        __match_args__ = ('a', 'b')
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2(key=1):
        __slots__ = map(str, ('__dict__', '__weakref__'))
        def m(self, *args):
            nonlocal_53 = self; return (lambda: nonlocal_53.c)()
        def __rpow__(self, o):
            return NotImplemented
        def __rlshift__(self, o):
            raise TypeError('ty')
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class Meta3(M2):
        def __prepare__(*args, **kw):
            return 5
        def __len__(cls):
            return 3
        def __hash__(cls):
            return 12
        def __or__(cls, other):
            return ('or', cls.__name__)
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    class C4(tuple):
        __slots__ = ('_q',)
        b = frozenset([1])
        c = Named()
        def __init__(self, *args):
            self.d = 1j
            self.a = 2
        def m(self, *args):
            raise StopIteration(5)
        def n(self, *args):
            nonlocal_37 = self; return (lambda: nonlocal_37.b)()
        def p(self, *args):
            nonlocal_27 = self; return (lambda: nonlocal_27.d)()
        def __gt__(self, o):
            return self
        def __xor__(self, o):
            return super().__xor__(o)
        __floor__ = 1j
        __lshift__ = Counting()
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C2
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    @dataclass(order=True)
    class D5(C4):
        pass
        a: str = field(default=7, compare=False)
        d: 'InitVar' = field(default_factory=list)
        def __post_init__(self, *args):
            say('post_init', len(args))
            self.a = 53
        @functools.cached_property
        def p(self):
            return say('cached') or 5
except Exception as e:
    print('class D5', tell(e))
    D5 = C4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    @dataclass(slots=True, kw_only=True)
    class D6(D5):
        pass
except Exception as e:
    print('class D6', tell(e))
    D6 = D5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    o0 = C4('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C4(a=2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D5(1, 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step7():
    global o0, o1, o2, o3, o4
    del D6.__init__
attempt("del D6.__init__", step7)
def step8():
    global o0, o1, o2, o3, o4
    Meta3.__getattr__ = lambda cls, name: ('meta late', name)
attempt("Meta3.__getattr__ = lambda cls, name: ('meta late', name)", step8)
attempt("isinstance(o4, (C1, C2, int))", lambda: (isinstance(o4, (C1, C2, int))))
def step9():
    global o0, o1, o2, o3, o4
    D6.c = ...
attempt("D6.c = ...", step9)
def step10():
    global o0, o1, o2, o3, o4
    o0.b += 1
attempt("o0.b += 1", step10)
def step11():
    global o0, o1, o2, o3, o4
    D6.__rlshift__ = functools.partial(lambda *args: 94)
attempt("D6.__rlshift__ = functools.partial(lambda *args: 94)", step11)
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
def step12():
    global o0, o1, o2, o3, o4
    o1 = weakref.ref(o1)
attempt("o1 = weakref.ref(o1)", step12)
attempt("o3.__init__()", lambda: (o3.__init__()))
attempt("int(o0)", lambda: (int(o0)))
attempt("o3 >> b'x'", lambda: (o3 >> b'x'))
attempt("issubclass(D6, collections.abc.Callable)", lambda: (issubclass(D6, collections.abc.Callable)))
attempt("M2.__dict__['b'].__set__(o2, (1, 2))", lambda: (M2.__dict__['b'].__set__(o2, (1, 2))))
attempt("o4.p()", lambda: (o4.p()))
def step13():
    global o0, o1, o2, o3, o4
    D6.__bases__ = (M2,)
attempt("D6.__bases__ = (M2,)", step13)
try:
    class C14():
        a = {}
        b = SetOnly()
        m = len
        def n(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().n()
        def __and__(self, o):
            return super().__and__(o)
        def __delete__(self, o):
            return say('delete')
        def __imod__(self, o):
            return NotImplemented
        __get__ = functools.partial(lambda *args: 15)
        def __getattribute__(self, name):
            if name == 'a':
                raise AttributeError('hidden ' + name)
            return object.__getattribute__(self, name)
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C14', tell(e))
    C14 = D6
else:
    attempt('made C14', lambda: (brief(C14)))
attempt("catch(D5, o3)", lambda: (catch(D5, o3)))
attempt("[o1, o1].index(o1)", lambda: ([o1, o1].index(o1)))
attempt("own_doc(C14.__dict__['d'])", lambda: (own_doc(C14.__dict__['d'])))
def step15():
    global o0, o1, o2, o3, o4
    del D6.__index__
attempt("del D6.__index__", step15)
attempt("super(D5, D5).m", lambda: (super(D5, D5).m))
attempt("Meta3.__match_args__", lambda: (Meta3.__match_args__))
def step16():
    global o0, o1, o2, o3, o4
    Meta3.__getattr__ = lambda self, name: ('late', name)
attempt("Meta3.__getattr__ = lambda self, name: ('late', name)", step16)
try:
    class Meta17(type):
        b = NonData(78)
        def __add__(cls, other):
            return ('meta add', cls.__name__)
        def __contains__(cls, x):
            return x == 1
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        tag = 1
except Exception as e:
    print('class Meta17', tell(e))
    Meta17 = M1
attempt("isinstance(o0, typing.Sized)", lambda: (isinstance(o0, typing.Sized)))
try:
    class C18(C14):
        __slots__ = ()
        def m(self, *args):
            return super(C14, self).m(*args)
        def n(self, *args):
            return super().__getattribute__('d')
        def p(self, *args):
            return super(C4, self).p(*args)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C18', tell(e))
    C18 = C14
else:
    attempt('made C18', lambda: (brief(C18)))
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                Meta3.__delattr__ = lambda self, name: say('late del', name)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                type.__length_hint__ = dict
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(C4, D6 | int))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(type(M1).__name__, type(type(M1)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(o4._asdict())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("getattr(o0, 'b', 9)", lambda: (getattr(o0, 'b', 9)))
attempt("issubclass(Meta3, collections.abc.Callable)", lambda: (issubclass(Meta3, collections.abc.Callable)))
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
attempt("operator.setitem(o3, 0, o3)", lambda: (operator.setitem(o3, 0, o3)))
attempt("tuple(o2)", lambda: (tuple(o2)))
try:
    class C20(C14, D6, C1):
        __slots__ = dict.fromkeys(('b',))
        @staticmethod
        def p(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __getattr__(self, name):
            raise KeyError(name)
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __setattr__(self, name, v):
            say('setattr no', name)
        last = 1
except Exception as e:
    print('class C20', tell(e))
    C20 = C18
else:
    attempt('made C20', lambda: (brief(C20)))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D5.__abstractmethods__ = frozenset()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(bytes([o3]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(copy.replace(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(C1(1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
