# 720053
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import bisect, heapq, inspect, itertools, json, math, operator, types, typing
import sys, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

gc.disable()
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
    text = text.replace("<NULL>", "None")  # CPython's staticmethod without any
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
        return mask(repr(v)[:200])
    if t is str:
        if v[:5] in ("int([", "str(o") and "\n\n" in v:
            return "doc of " + v[:3]  # said in own words
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


async def agen(*items):
    for item in items:
        yield item


async def later(x):
    return x


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


def opened(x):
    """Opened, but the program's own files stay open."""
    return open(x, closefd=not hasattr(type(x), "__index__"))


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


def drive(work):
    try:
        work.send(None)
    except StopIteration as e:
        return ("result", e.value)
    finally:
        work.close()
    return "suspended"


def asynced(x):
    async def work():
        return [await y async for y in x]
    return drive(work())


def async_for(x):
    async def work():
        seen = []
        async for y in x:
            seen.append(y)
            if len(seen) > 3:
                break
        else:
            seen.append("else")
        return seen
    return drive(work())


def async_with(x, inner):
    async def work():
        async with x as y:
            if inner is x:
                raise ValueError("in async with")
            return y
    return drive(work())


def spread(x, y):
    def take(*args, k=0, **kw):
        return (args, k, sorted(kw))
    return (take(*x, *y), [*x, *y], {*x})


def sliced(x, y):
    x[y:] = [1]
    x[:1, ...] = y
    del x[::2]
    return x


def caught_as(x, cls):
    try:
        try:
            raise_it(x)
        finally:
            say("finally")
    except* cls as group:
        found = ("group", group)
    except* (KeyError, cls):
        found = "other"
    return found


def inside(x, cls):
    class Here(cls):
        a = x
        if x:
            b = [x for y in (1, 2) if x is a]
        def m(self):
            return (super().m(), __class__.__name__)
    return (Here.__mro__[1:], Here().m())


def compared(x, y):
    return [x < y, x <= y, x > y, x >= y, x == y, x != y, x is y]


try:
    class C1():
        b = Counting()
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def n(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().n()
        @classmethod
        def p(cls, *args):
            cls.b = len(args)
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2(C1):
        a = -1
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> None:
            'doc of m'
            return (show(x), y, sorted(kw))
        def n(self, *args):
            super().d = 77
        def __ceil__(self):
            return 8
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3():
        a = SetOnly()
        @property
        def m(self):
            return self.d
        def __isub__(self, o):
            return ('__isub__', type(self).__name__, show(o))
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class C4(metaclass=M1):
        a = NonData(79)
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def __rrshift__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = C3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    @dataclass()
    class D5():
        pass
        _: KW_ONLY
        y: 'int' = []
        def n(self, *args):
            return (52, super(__class__, self).n(*args))
        def p(self, *args):
            nonlocal_29 = self; return (lambda: nonlocal_29.b)()
except Exception as e:
    print('class D5', tell(e))
    D5 = C4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    @dataclass()
    class D6(Generic[T]):
        pass
        x: 'ClassVar[int]' = field(default_factory=list)
        b: object = field(kw_only=True)
        c: 'int' = Named()
        d: 'int' = field()
        @classmethod
        def n(cls, *args):
            return cls.__name__
except Exception as e:
    print('class D6', tell(e))
    D6 = D5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    class C7(D5, Entries(C1, D6), metaclass=M1):
        a = 1j
        def __init__(self, a=1, b=2):
            super().__init__()
            self.c = ...
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
        def __deepcopy__(self, memo):
            return ('deep', type(memo).__name__)
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = D6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    class C8():
        last = 1
except Exception as e:
    print('class C8', tell(e))
    C8 = C7
else:
    attempt('made C8', lambda: (brief(C8)))
try:
    class C9[A, B: int](C4, metaclass=M1):
        raise StopIteration(5)
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = C8
else:
    attempt('made C9', lambda: (brief(C9)))
try:
    o0 = C4(1)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C7()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C7('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("getattr(o3, 5)", lambda: (getattr(o3, 5)))
attempt("C3.__new__(C3)", lambda: (C3.__new__(C3)))
attempt("o3.p()", lambda: (o3.p()))
attempt("list(vars(o4))", lambda: (list(vars(o4))))
attempt("len({o1, o4})", lambda: (len({o1, o4})))
attempt("mask('%s %r' % (o2, o2))", lambda: (mask('%s %r' % (o2, o2))))
attempt("D6.n.__get__(None, D6) is D6.n", lambda: (D6.n.__get__(None, D6) is D6.n))
attempt("o1.__class__ is type(o1)", lambda: (o1.__class__ is type(o1)))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D6.m.__wrapped__ = C1.m
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del C4.__init__
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del C8.p
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(format(o1, '=5'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("hash(C7) == hash(C7)", lambda: (hash(C7) == hash(C7)))
def step11():
    global o0, o1, o2, o3, o4
    M2.__module__ = 'other'
attempt("M2.__module__ = 'other'", step11)
attempt("o3 < 2**70", lambda: (o3 < 2**70))
def step12():
    global o0, o1, o2, o3, o4
    del o1.__dict__
attempt("del o1.__dict__", step12)
attempt("o2.name, o2.value", lambda: (o2.name, o2.value))
attempt("C8.__new__ is object.__new__", lambda: (C8.__new__ is object.__new__))
attempt("type('X', (C3,), {})().p()", lambda: (type('X', (C3,), {})().p()))
def step13():
    global o0, o1, o2, o3, o4
    C9.__dict__['c'] = 1
attempt("C9.__dict__['c'] = 1", step13)
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D6.__iter__ = len
            if i == 20:
                D6.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D6.__iter__
            v = show(list(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
def step15():
    global o0, o1, o2, o3, o4
    M1.__set_name__ = NotImplemented
attempt("M1.__set_name__ = NotImplemented", step15)
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__len__ = operator.methodcaller('m')
            if i == 20:
                C4.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
def step17():
    global o0, o1, o2, o3, o4
    C4.__setattr__ = lambda self, name, v: say('late set', name)
attempt("C4.__setattr__ = lambda self, name, v: say('late set', name)", step17)
attempt("o4.__dict__", lambda: (o4.__dict__))
attempt("o1.__notes__", lambda: (o1.__notes__))
attempt("'%d' % o2", lambda: ('%d' % o2))
attempt("type.mro(C9)", lambda: (type.mro(C9)))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C9.n = types.MethodType(C2.n, o0)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                D5.b = D5.__dict__['b'].setter(lambda *args, **kw: ('all34', len(args), sorted(kw)))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(functools.singledispatch(o1)(1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(C4.__eq__ is object.__eq__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
def step19():
    global o0, o1, o2, o3, o4
    o1 += ...
attempt("o1 += ...", step19)
def step20():
    global o0, o1, o2, o3, o4
    C3.__name__ = Text('T76')
attempt("C3.__name__ = Text('T76')", step20)
def step21():
    global o0, o1, o2, o3, o4
    del D6.__annotations__
attempt("del D6.__annotations__", step21)
attempt("callable(o1)", lambda: (callable(o1)))
def step22():
    global o0, o1, o2, o3, o4
    del D6.__abstractmethods__
attempt("del D6.__abstractmethods__", step22)
attempt("eval('a', {}, o2)", lambda: (eval('a', {}, o2)))
attempt("o2.with_traceback(None)", lambda: (o2.with_traceback(None)))
attempt("list(o3)", lambda: (list(o3)))
def step23():
    global o0, o1, o2, o3, o4
    o3 = C7()
attempt("o3 = C7()", step23)
attempt("o3.__lshift__(o3)", lambda: (o3.__lshift__(o3)))
attempt("{o2: 1}.get(o2)", lambda: ({o2: 1}.get(o2)))
attempt("super(o3, o3).n", lambda: (super(o3, o3).n))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2['d']
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4 %= 's'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                C1.__bases__ = (D5, C7)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o2.split())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("o0.__class__ is type(o0)", lambda: (o0.__class__ is type(o0)))
try:
    class L25():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L25', tell(e))
    L25 = C9
else:
    attempt('made L25', lambda: (brief(L25)))
def scene26():
    x = L25('held by partial'); f = functools.partial(print, x.name); g = x.m
    del x; put('still'); g = None; put('gone')
attempt('scene26', scene26)
gc.collect()
attempt("round(o3, 1)", lambda: (round(o3, 1)))
attempt("inside(o3, C8)", lambda: (inside(o3, C8)))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(C7) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(C7) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("types.SimpleNamespace(**o2)", lambda: (types.SimpleNamespace(**o2)))
try:
    class C27(D5):
        d = Named()
        def n(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C27', tell(e))
    C27 = L25
else:
    attempt('made C27', lambda: (brief(C27)))
attempt("o2.__copy__()", lambda: (o2.__copy__()))
attempt("C4.__init__ is object.__init__", lambda: (C4.__init__ is object.__init__))
attempt("C8(**{'a': 1})", lambda: (C8(**{'a': 1})))
def step28():
    global o0, o1, o2, o3, o4
    o4.__orig_class__ = 5
attempt("o4.__orig_class__ = 5", step28)
attempt("own_doc(C8.__dict__['b'])", lambda: (own_doc(C8.__dict__['b'])))
attempt("weakref.WeakMethod(o4.p)()()", lambda: (weakref.WeakMethod(o4.p)()()))
def step29():
    global o0, o1, o2, o3, o4
    C3.__bases__ = (C1, C8)
attempt("C3.__bases__ = (C1, C8)", step29)
attempt("type.__instancecheck__(C7, o1)", lambda: (type.__instancecheck__(C7, o1)))
def loop30():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = type(Text('N'), (D5,), {Text('a'): 2.5})()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop30', i, v)
attempt('loop30', loop30)
attempt("o1.__p", lambda: (o1.__p))
attempt("D6.p.__closure__ is None", lambda: (D6.p.__closure__ is None))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D6) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("'abcd'[o1:]", lambda: ('abcd'[o1:]))
def step31():
    global o0, o1, o2, o3, o4
    C9.__name__ = 'New97'
attempt("C9.__name__ = 'New97'", step31)
attempt("math.floor(o2)", lambda: (math.floor(o2)))
try:
    class C32():
        def n(self, *args):
            return (13, super().n(*args))
        last = 1
except Exception as e:
    print('class C32', tell(e))
    C32 = C27
else:
    attempt('made C32', lambda: (brief(C32)))
attempt("int(o4)", lambda: (int(o4)))
try:
    class C33():
        __slots__ = 'a'
        def __init__(self, x=0, *y):
            super().__init__()
            self.c = True
            self.a = ()
        def m(self, *args):
            return (95, super().m(*args))
        def n(self, *args):
            return super().a
        last = 1
except Exception as e:
    print('class C33', tell(e))
    C33 = C32
else:
    attempt('made C33', lambda: (brief(C33)))
def step34():
    global o0, o1, o2, o3, o4
    C7.p.__doc__ = 'doc of change'
attempt("C7.p.__doc__ = 'doc of change'", step34)
attempt("list(itertools.repeat(1, o4))", lambda: (list(itertools.repeat(1, o4))))
attempt("list(filter(o0, [1, 0, 2]))", lambda: (list(filter(o0, [1, 0, 2]))))
attempt("hash(o0) == hash(o0)", lambda: (hash(o0) == hash(o0)))
attempt("o1.union(o1)", lambda: (o1.union(o1)))
def step35():
    global o0, o1, o2, o3, o4
    o2.c = o2
attempt("o2.c = o2", step35)
attempt("C8.__new__(C8)", lambda: (C8.__new__(C8)))
attempt("C27[int, str]", lambda: (C27[int, str]))
attempt("D6.__abstractmethods__", lambda: (D6.__abstractmethods__))
attempt("o1.__format__('')", lambda: (o1.__format__('')))
attempt("issubclass(o4, C27)", lambda: (issubclass(o4, C27)))
attempt("getattr(o4, 5)", lambda: (getattr(o4, 5)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
