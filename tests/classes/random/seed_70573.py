# 70573
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
        __slots__ = ()
        d = SetOnly()
        __rfloordiv__ = types.MethodType(lambda *args: 64, 1)
        def __fspath__(self):
            return 'path'
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(type):
        def __lt__(cls, other):
            return cls.__name__ < other.__name__
        def __iter__(cls):
            return iter((cls.__name__, 2))
        def __call__(cls, *args, **kw):
            say('meta call', cls.__name__, len(args), sorted(kw))
            return super().__call__(*args, **kw)
        def __rand__(self, o):
            return NotImplemented
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class W3(contextlib.ContextDecorator):
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = C1
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    class Meta4(M1):
        def __prepare__(*args, **kw):
            return 5
        def __iter__(cls):
            return iter((cls.__name__, 2))
        tag = 1
except Exception as e:
    print('class Meta4', tell(e))
    Meta4 = M1
try:
    class A5(abc.ABC):
        __abstractmethods__ = frozenset(['z'])
        @classmethod
        def __subclasshook__(cls, other):
            say('hook', cls.__name__, other.__name__)
            return NotImplemented
        last = 1
        def __call__(self, *args, **kw):
            raise StopIteration(5)
except Exception as e:
    print('class A5', tell(e))
    A5 = W3
else:
    attempt('made A5', lambda: (brief(A5), sorted(getattr(A5, '__abstractmethods__', ()))))
try:
    class G6(Generic[T, T]):
        c: 'T' = 1
        def p(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().p()
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = A5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    o0 = G6()
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
    o3 = A5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("types.prepare_class('X', (W3,))", lambda: (types.prepare_class('X', (W3,))))
def hooked7():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A5.__getattr__ = operator.methodcaller('p')
            if i == 20:
                A5.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A5.__getattr__
            v = show(o0.a)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked7', i, v)
attempt('hooked7', hooked7)
attempt("o0.__dir__() and 1", lambda: (o0.__dir__() and 1))
attempt("o4.__setstate__({'a': 1})", lambda: (o4.__setstate__({'a': 1})))
attempt("W3.A | W3.B", lambda: (W3.A | W3.B))
attempt("C1.__new__ is object.__new__", lambda: (C1.__new__ is object.__new__))
try:
    @typing.runtime_checkable
    class P8(Protocol):
        b: 'str'
        @property
        def d(self): ...
        last = 1
except Exception as e:
    print('class P8', tell(e))
    P8 = G6
else:
    attempt('made P8', lambda: (brief(P8), sorted(getattr(P8, '__protocol_attrs__', ()))))
attempt("ascii(o2)", lambda: (ascii(o2)))
attempt("issubclass(A5, W3 | int)", lambda: (issubclass(A5, W3 | int)))
def loop9():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.d, o0.d = o0.d, o3.d
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(types.get_original_bases(C1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("chr(o2)", lambda: (chr(o2)))
attempt("inspect.isabstract(Meta4), inspect.isclass(o1), inspect.isroutine(o1.n)", lambda: (inspect.isabstract(Meta4), inspect.isclass(o1), inspect.isroutine(o1.n)))
attempt("[o0, o4].index(o4)", lambda: ([o0, o4].index(o4)))
def step10():
    global o0, o1, o2, o3, o4
    o0.__dict__ = {'b': o1}
attempt("o0.__dict__ = {'b': o1}", step10)
attempt("super(M2, o0).__thisclass__, super(M2, o0).__self_class__", lambda: (super(M2, o0).__thisclass__, super(M2, o0).__self_class__))
attempt("type.__getattribute__(M1, 'a')", lambda: (type.__getattribute__(M1, 'a')))
attempt("frozenset([1]) != o4", lambda: (frozenset([1]) != o4))
attempt("M2._make([1, 2])", lambda: (M2._make([1, 2])))
attempt("names(n for n, v in inspect.getmembers(W3, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(W3, inspect.isfunction))))
def step11():
    global o0, o1, o2, o3, o4
    with o3, o0: 1 // 0
attempt("with o3, o0: 1 // 0", step11)
attempt("o1 * o1", lambda: (o1 * o1))
attempt("inspect.getmro(W3)", lambda: (inspect.getmro(W3)))
attempt("o3.__orig_class__.__args__", lambda: (o3.__orig_class__.__args__))
attempt("list(map(Meta2, [1, 2]))", lambda: (list(map(Meta2, [1, 2]))))
attempt("copy.deepcopy([o1, o1, o0])", lambda: (copy.deepcopy([o1, o1, o0])))
attempt("o2.m == o2.m", lambda: (o2.m == o2.m))
def step12():
    global o0, o1, o2, o3, o4
    W3.__dict__['b'] = 1
attempt("W3.__dict__['b'] = 1", step12)
def step13():
    global o0, o1, o2, o3, o4
    o1.__signature__ = inspect.signature(lambda x, y: 0)
attempt("o1.__signature__ = inspect.signature(lambda x, y: 0)", step13)
attempt("o0.__irshift__(o1)", lambda: (o0.__irshift__(o1)))
attempt("Meta2(2.5)", lambda: (Meta2(2.5)))
def step14():
    global o0, o1, o2, o3, o4
    type.__getattr__ = lambda cls, name: ('meta late', name)
attempt("type.__getattr__ = lambda cls, name: ('meta late', name)", step14)
attempt("getattr(o3, 'a', 9)", lambda: (getattr(o3, 'a', 9)))
attempt("type('X', (P8, A5), {})", lambda: (type('X', (P8, A5), {})))
try:
    class C15(metaclass=Meta2):
        def __init__(self, a=1, b=2):
            super().__init__()
            self.a = 1
            self.d = -1
        @classmethod
        def n(cls, *args):
            cls.a = len(args)
        def p(self, *args):
            return (58, self.a)
        def __lshift__(self, o):
            return ('__lshift__', type(self).__name__, show(o))
        def __truediv__(self, o):
            return ('__truediv__', type(self).__name__, show(o))
        a: int
        last = 1
except Exception as e:
    print('class C15', tell(e))
    C15 = G6
else:
    attempt('made C15', lambda: (brief(C15)))
attempt("super(C15, o4).__setattr__('b', 2)", lambda: (super(C15, o4).__setattr__('b', 2)))
attempt("isinstance(C15, G6)", lambda: (isinstance(C15, G6)))
attempt("o4._replace(b=1)", lambda: (o4._replace(b=1)))
attempt("names(vars(P8))", lambda: (names(vars(P8))))
attempt("o4.m(x=1)", lambda: (o4.m(x=1)))
attempt("o4 - o4", lambda: (o4 - o4))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A5.__getattr__ = repr
            if i == 20:
                A5.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A5.__getattr__
            v = show(o3.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
attempt("bool(o4)", lambda: (bool(o4)))
attempt("issubclass(W3, Meta2 | int)", lambda: (issubclass(W3, Meta2 | int)))
def hooked17():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                A5.__iter__ = len
            if i == 20:
                A5.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del A5.__iter__
            v = show(list(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked17', i, v)
attempt('hooked17', hooked17)
def step18():
    global o0, o1, o2, o3, o4
    del type.b
attempt("del type.b", step18)
def step19():
    global o0, o1, o2, o3, o4
    o1.__class__ = M2
attempt("o1.__class__ = M2", step19)
def step20():
    global o0, o1, o2, o3, o4
    [o1.a, *o4.b] = 1, 2, 3
attempt("[o1.a, *o4.b] = 1, 2, 3", step20)
attempt("operator.setitem(o1, 'a', 1)", lambda: (operator.setitem(o1, 'a', 1)))
attempt("o2 * ()", lambda: (o2 * ()))
attempt("o4['a']", lambda: (o4['a']))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                W3.__doc__ = 'new doc'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.a = property(lambda self: 'prop2')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(C1, collections.abc.Iterable))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
def step22():
    global o0, o1, o2, o3, o4
    M2.__floordiv__ = type
attempt("M2.__floordiv__ = type", step22)
def step23():
    global o0, o1, o2, o3, o4
    type.__setattr__(Meta4, 'a', True)
attempt("type.__setattr__(Meta4, 'a', True)", step23)
def step24():
    global o0, o1, o2, o3, o4
    P8.__bases__ = (P8,)
attempt("P8.__bases__ = (P8,)", step24)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
