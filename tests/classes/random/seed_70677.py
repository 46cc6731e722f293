# 70677
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
    class C1(metaclass=M2):
        c = property(lambda self: 'prop62')
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of m'
            return (show(x), y, sorted(kw))
        def p(self, *args):
            return super().__getattribute__('b')
        def __rmatmul__(self, o):
            return super().__rmatmul__(o)
        def __str__(self):
            raise IndexError('ix')
        def __imod__(self, o):
            return ('__imod__', type(self).__name__, show(o))
        def __imod__(self, o):
            return super().__imod__(o)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        def n(self, *args):
            return super(__class__, __class__).n(self, *args)
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class A3(abc.ABC):
        @abc.abstractmethod
        def __len__(self): return 0
        __slots__ = ()
        __abstractmethods__ = frozenset(['z'])
        last = 1
        def m(self, *args):
            self.c = 67; return 67
except Exception as e:
    print('class A3', tell(e))
    A3 = C2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
try:
    class C4(A3, C2, C1, float):
        __slots__ = None
        b = Named()
        c = BadName()
        d = 2.5
        def p(self, *args):
            return 55
        __lt__ = -1
        def __getattr__(self, name):
            if name in ('a', 'm') or name.startswith('__'):
                raise AttributeError('not ' + name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = A3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class A5(abc.ABC):
        last = 1
        def n(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of n'
            return (show(x), y, sorted(kw))
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
except Exception as e:
    print('class A5', tell(e))
    A5 = C4
else:
    attempt('made A5', lambda: (brief(A5), sorted(getattr(A5, '__abstractmethods__', ()))))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = A5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1(a=2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("issubclass(A3, collections.abc.Mapping)", lambda: (issubclass(A3, collections.abc.Mapping)))
attempt("o1[0]", lambda: (o1[0]))
attempt("tell(o4)", lambda: (tell(o4)))
attempt("A5.__bases__", lambda: (A5.__bases__))
def step6():
    global o0, o1, o2, o3, o4
    o3 += o0
attempt("o3 += o0", step6)
attempt("o1.d", lambda: (o1.d))
attempt("str(o1, 'utf-8')", lambda: (str(o1, 'utf-8')))
attempt("list(C1)", lambda: (list(C1)))
def step7():
    global o0, o1, o2, o3, o4
    del o0.__dict__
attempt("del o0.__dict__", step7)
def hooked8():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A5.__eq__ = functools.partialmethod(lambda *args: ('pm88', len(args)), 1)
            if i == 20:
                A5.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A5.__eq__
            v = show(o0 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked8', i, v)
attempt('hooked8', hooked8)
attempt("bin(o4)", lambda: (bin(o4)))
attempt("dataclasses.asdict(o4)", lambda: (dataclasses.asdict(o4)))
try:
    class C9(A3, C1):
        a = {}
        def __lshift__(self, o):
            return NotImplemented
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
        def __rpow__(self, o):
            return NotImplemented
        def __float__(self):
            return 1.5
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = A5
else:
    attempt('made C9', lambda: (brief(C9)))
attempt("callable(o1)", lambda: (callable(o1)))
attempt("len({o4, o1})", lambda: (len({o4, o1})))
attempt("mask(repr(M1[int].__origin__)), M1[int].__args__", lambda: (mask(repr(M1[int].__origin__)), M1[int].__args__))
def step10():
    global o0, o1, o2, o3, o4
    o1.__imatmul__ = functools.partialmethod(lambda *args: ('pm32', len(args)), 1)
attempt("o1.__imatmul__ = functools.partialmethod(lambda *args: ('pm32', len(args)), 1)", step10)
attempt("list(filter(o4, [1, 0, 2]))", lambda: (list(filter(o4, [1, 0, 2]))))
try:
    class A11(A5):
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        @property
        @abc.abstractmethod
        def a(self): ...
        last = 1
except Exception as e:
    print('class A11', tell(e))
    A11 = C9
else:
    attempt('made A11', lambda: (brief(A11), sorted(getattr(A11, '__abstractmethods__', ()))))
attempt("not o3", lambda: (not o3))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.__match_args__ = ('b', 'b')
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C4.a += 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(raise_it(M2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o0[0]", lambda: (o0[0]))
attempt("M1(*o2)", lambda: (M1(*o2)))
attempt("o3 == 2", lambda: (o3 == 2))
attempt("sorted([o4, o0, o4])", lambda: (sorted([o4, o0, o4])))
attempt("o4 ** o0", lambda: (o4 ** o0))
attempt("tell(o2)", lambda: (tell(o2)))
attempt("getattr(o1, 5)", lambda: (getattr(o1, 5)))
attempt("operator.delitem(o0, 0)", lambda: (operator.delitem(o0, 0)))
attempt("copy.deepcopy([o3, o3, o1])", lambda: (copy.deepcopy([o3, o3, o1])))
attempt("M1.b", lambda: (M1.b))
attempt("math.ceil(o2)", lambda: (math.ceil(o2)))
attempt("C9._fields", lambda: (C9._fields))
attempt("functools.reduce(o4, [1, 2, 3])", lambda: (functools.reduce(o4, [1, 2, 3])))
attempt("o0.__dir__() and 1", lambda: (o0.__dir__() and 1))
def step13():
    global o0, o1, o2, o3, o4
    o0.__p = [3]
attempt("o0.__p = [3]", step13)
attempt("o1.p.__name__", lambda: (o1.p.__name__))
attempt("C1[0]", lambda: (C1[0]))
def step14():
    global o0, o1, o2, o3, o4
    del o1.a
attempt("del o1.a", step14)
attempt("copy.deepcopy(o2)", lambda: (copy.deepcopy(o2)))
attempt("functools.partial(M1, 1)()", lambda: (functools.partial(M1, 1)()))
attempt("types.get_original_bases(A5)", lambda: (types.get_original_bases(A5)))
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C2.__getattr__ = lambda *args, **kw: ('all4', len(args), sorted(kw))
            if i == 20:
                C2.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C2.__getattr__
            v = show(o0.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
attempt("type('X', (A3,), {})().p()", lambda: (type('X', (A3,), {})().p()))
attempt("M1.__slots__", lambda: (M1.__slots__))
attempt("isinstance(o3, collections.abc.Awaitable)", lambda: (isinstance(o3, collections.abc.Awaitable)))
def step16():
    global o0, o1, o2, o3, o4
    del C9.__init__
attempt("del C9.__init__", step16)
try:
    class C17(C1):
        a = None
        b = staticmethod(lambda *args: ('static71', len(args)))
        c = staticmethod(functools.partial(max, 38))
        d = 's'
        def __init__(self, *args, **kw):
            super().__init__(1)
            self.d = frozenset([1])
            self.a = True
            self.b = {'a': 1}
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        def __set_name__(self, owner, name):
            return say('set_name', name)
        last = 1
except Exception as e:
    print('class C17', tell(e))
    C17 = A11
else:
    attempt('made C17', lambda: (brief(C17)))
attempt("mask(repr(super(A11, o0)))", lambda: (mask(repr(super(A11, o0)))))
attempt("math.ceil(o2)", lambda: (math.ceil(o2)))
attempt("o2.__getnewargs__()", lambda: (o2.__getnewargs__()))
attempt("C17.on_meta()", lambda: (C17.on_meta()))
attempt("super(A3, o4).__setattr__('c', 2)", lambda: (super(A3, o4).__setattr__('c', 2)))
def step18():
    global o0, o1, o2, o3, o4
    o0.__wrapped__ = o2
attempt("o0.__wrapped__ = o2", step18)
def step19():
    global o0, o1, o2, o3, o4
    del o4.__dict__
attempt("del o4.__dict__", step19)
attempt("object.__delattr__(o0, 'b')", lambda: (object.__delattr__(o0, 'b')))
attempt("C17.__annotations__", lambda: (C17.__annotations__))
def step20():
    global o0, o1, o2, o3, o4
    o0.__dict__ = o1.__dict__
attempt("o0.__dict__ = o1.__dict__", step20)
def step21():
    global o0, o1, o2, o3, o4
    del A11.__init__
attempt("del A11.__init__", step21)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
