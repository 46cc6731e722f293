# 70120
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
        a = repr
        d = functools.cached_property(lambda self: say('cached') or 6)
        def __init__(self, a=1, b=2):
            super().__init__(a=1)
            self.c = [3]
            self.a = [3]
        def n(self, *args):
            return vars(self).get('a', 85)
        def __rlshift__(self, o):
            return self
        def __replace__(self, **kw):
            return None
        def __reduce__(self):
            return (Plain, ())
        def __isub__(self, o):
            return ('__isub__', 1)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @functools.total_ordering
    class F2(C1):
        n = functools.partialmethod(_base, 1)
        @decorated
        def p(self, *args):
            return len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        def __lt__(self, o):
            return True
        def __le__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F2', tell(e))
    F2 = C1
else:
    attempt('made F2', lambda: (brief(F2)))
try:
    @dataclass(repr=False)
    class D3():
        'doc of D3'
        x: KW_ONLY = property(lambda self: 83)
        b: int = field(default=65, compare=False)
        y: object = []
        d: str = field(init=False)
except Exception as e:
    print('class D3', tell(e))
    D3 = F2
else:
    attempt('made D3', lambda: (brief(D3), dataclass_facts(D3)))
try:
    class A4(collections.abc.Hashable):
        @abc.abstractmethod
        def n(self): ...
        __slots__ = ('a',)
        last = 1
        def __iter__(self):
            return b'x'
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A4', tell(e))
    A4 = D3
else:
    attempt('made A4', lambda: (brief(A4), sorted(getattr(A4, '__abstractmethods__', ()))))
try:
    class C5(A4):
        def __class_getitem__(self, key):
            return ('class item', show(key))
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = A4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    class G6[A](tuple[A]):
        c: 'T' = 1
        def n(self, *args):
            nonlocal_39 = self; return (lambda: nonlocal_39.c)()
        @classmethod
        def p(cls, *args):
            return cls.__name__
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = C5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    class C7():
        def __init__(self, *args):
            super().__init__()
            self.a = 's'
            self.b = 1
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
        def __int__(self):
            return 5
        def __imul__(self, o):
            return self
        def __iand__(self, o):
            return ('__iand__', type(self).__name__, show(o))
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = G6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    @dataclass(frozen=True, eq=False, weakref_slot=True)
    class D8(D3):
        pass
        x: KW_ONLY
        b: 'ClassVar[int]' = field(kw_only=True)
except Exception as e:
    print('class D8', tell(e))
    D8 = C7
else:
    attempt('made D8', lambda: (brief(D8), dataclass_facts(D8)))
try:
    @dataclass(order=True, unsafe_hash=True)
    class D9(D8):
        pass
        b: T = field(default=78, compare=False)
        d: T = field(init=False)
        c: ClassVar[int] = field(default=71, hash=False)
        def __rrshift__(self, o):
            return self
except Exception as e:
    print('class D9', tell(e))
    D9 = D8
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
try:
    o0 = C1('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D8(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D9(1, 2, 3)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("str(inspect.signature(o3.m))", lambda: (str(inspect.signature(o3.m))))
attempt("[1, 2, 3, 4][o2]", lambda: ([1, 2, 3, 4][o2]))
def step10():
    global o0, o1, o2, o3, o4
    D3.__iand__ = NotImplemented
attempt("D3.__iand__ = NotImplemented", step10)
def hooked11():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D8.__setattr__ = operator.attrgetter('a')
            if i == 20:
                D8.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D8.__setattr__
            v = show(setattr(o2, 'b', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked11', i, v)
attempt('hooked11', hooked11)
attempt("o4.__dict__", lambda: (o4.__dict__))
attempt("names(dir(D3))", lambda: (names(dir(D3))))
attempt("names(vars(C5))", lambda: (names(vars(C5))))
attempt("super(C5, type(o3)).p", lambda: (super(C5, type(o3)).p))
def step12():
    global o0, o1, o2, o3, o4
    o2.b += 1
attempt("o2.b += 1", step12)
def step13():
    global o0, o1, o2, o3, o4
    del M2.__trunc__
attempt("del M2.__trunc__", step13)
attempt("str(inspect.signature(o3))", lambda: (str(inspect.signature(o3))))
try:
    N14 = type.__new__(M1, 'N14', (C5, A4, ), {'m': id.__class__})
except Exception as e:
    print('class N14', tell(e))
    N14 = D9
else:
    attempt('made N14', lambda: (brief(N14)))
def step15():
    global o0, o1, o2, o3, o4
    o0 -= o0
attempt("o0 -= o0", step15)
attempt("ascii(o3)", lambda: (ascii(o3)))
attempt("issubclass(o4, C7)", lambda: (issubclass(o4, C7)))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F2.__getattr__ = dict
            if i == 20:
                F2.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F2.__getattr__
            v = show(o3.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("D9.__dict__['a'].__name__, D9.__dict__['a'].__objclass__", lambda: (D9.__dict__['a'].__name__, D9.__dict__['a'].__objclass__))
def step17():
    global o0, o1, o2, o3, o4
    o2.__class__ = type(o4)
attempt("o2.__class__ = type(o4)", step17)
attempt("round(o2)", lambda: (round(o2)))
attempt("G6(*o0)", lambda: (G6(*o0)))
attempt("G6.m(o2)", lambda: (G6.m(o2)))
def step18():
    global o0, o1, o2, o3, o4
    type.a = ...
attempt("type.a = ...", step18)
def step19():
    global o0, o1, o2, o3, o4
    for o0.d in range(3): pass
attempt("for o0.d in range(3): pass", step19)
attempt("list(o1)", lambda: (list(o1)))
attempt("super(D8, o4).__setattr__('c', 2.5)", lambda: (super(D8, o4).__setattr__('c', 2.5)))
attempt("list(zip(o3, o2))", lambda: (list(zip(o3, o2))))
def step20():
    global o0, o1, o2, o3, o4
    del o1['a']
attempt("del o1['a']", step20)
try:
    @functools.total_ordering
    class F21(C7):
        @m.register
        def _(self, x: int):
            return ('int', x)
        b = functools.partial(max, 3)
        @functools.cache
        def d(self): return self.missing_one
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F21', tell(e))
    F21 = N14
else:
    attempt('made F21', lambda: (brief(F21)))
def step22():
    global o0, o1, o2, o3, o4
    C5.b += 1
attempt("C5.b += 1", step22)
attempt("o4[0, ...]", lambda: (o4[0, ...]))
try:
    class F23():
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        n = functools.partialmethod(_base, 1)
        @decorated
        def p(self, *args):
            return len(args)
        @functools.cache
        def d(self): return self.missing_one
        last = 1
except Exception as e:
    print('class F23', tell(e))
    F23 = F21
else:
    attempt('made F23', lambda: (brief(F23)))
attempt("operator.delitem(o1, 0)", lambda: (operator.delitem(o1, 0)))
def step24():
    global o0, o1, o2, o3, o4
    A4.b = property(lambda self: 'prop15', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc15')
attempt("A4.b = property(lambda self: 'prop15', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc15')", step24)
attempt("type('X', (D9, C5), {})", lambda: (type('X', (D9, C5), {})))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
