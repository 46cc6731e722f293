# 70509
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
        a = {}
        b = Data(30)
        def __init__(self):
            self.c = -1
            self.b = ...
        def m(self, *args):
            return super().a
        @property
        def n(self):
            return self.a
        def __fspath__(self):
            return 'path'
        def __get__(self, o, cls=None):
            return ('get', o is None)
        __imatmul__ = Plain
        def __divmod__(self, o):
            return -1
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
    class G2(C1, Generic[T]):
        c: 'T' = 1
        @classmethod
        def m(cls, *args):
            return (1, super().m(*args))
        def p(self, *args):
            return (52, super(__class__, self).p(*args))
        def __init__(self, *args):
            self.b = True
            self.a = None
            self.c = 1
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class W3(C1, set, contextlib.ContextDecorator):
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = G2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    @functools.total_ordering
    class F4():
        @functools.cached_property
        def a(self):
            return say('cached a') or 4
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        b = functools.partial(max, 3)
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        def __ge__(self, o):
            return False
        def __lt__(self, o):
            return False
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = W3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    class G5(Generic):
        c: 'T' = 1
        @property
        def n(self):
            return self.d
        @classmethod
        def p(cls, *args):
            return (1, super().p(*args))
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = F4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W3()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    class G6[A](G5, object, list[A]):
        @property
        def n(self):
            return self.d
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __setattr__(self, name, v):
            if name == 'c':
                raise TypeError('no ' + name)
            object.__setattr__(self, name, v)
        __doc__ = 'a doc'
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = G5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
attempt("'ab' * o1", lambda: ('ab' * o1))
def step7():
    global o0, o1, o2, o3, o4
    W3.__bases__ = (G6,)
attempt("W3.__bases__ = (G6,)", step7)
attempt("contextlib.ExitStack().enter_context(o4)", lambda: (contextlib.ExitStack().enter_context(o4)))
def step8():
    global o0, o1, o2, o3, o4
    G6.__set_name__ = str
attempt("G6.__set_name__ = str", step8)
def step9():
    global o0, o1, o2, o3, o4
    G6.__type_params__ = ()
attempt("G6.__type_params__ = ()", step9)
def step10():
    global o0, o1, o2, o3, o4
    G5.n = o2.n
attempt("G5.n = o2.n", step10)
attempt("mask(repr(super(G5, o3)))", lambda: (mask(repr(super(G5, o3)))))
def step11():
    global o0, o1, o2, o3, o4
    G5.__bases__ = (C1,)
attempt("G5.__bases__ = (C1,)", step11)
attempt("1 in o2", lambda: (1 in o2))
attempt("list(G2)", lambda: (list(G2)))
def step12():
    global o0, o1, o2, o3, o4
    C1.d = Data(26)
attempt("C1.d = Data(26)", step12)
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.__new__ = type
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                G5.__class__ = type
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3 = copy.copy(o3)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(int(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(operator.index(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("format(o2, 'x')", lambda: (format(o2, 'x')))
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0['b'] = o0
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                F4.p = len
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(G5, collections.abc.Iterator))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
try:
    class W15(frozenset, Entries(F4, G2), contextlib.AbstractContextManager):
        __exit__ = lambda *args: len(args)
        def __enter__(self):
            raise ValueError('no enter')
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W15', tell(e))
    W15 = G6
else:
    attempt('made W15', lambda: (brief(W15)))
def step16():
    global o0, o1, o2, o3, o4
    del o3.c
attempt("del o3.c", step16)
attempt("W3(True)", lambda: (W3(True)))
attempt("sum(o2)", lambda: (sum(o2)))
def step17():
    global o0, o1, o2, o3, o4
    G6.__module__ = 'other'
attempt("G6.__module__ = 'other'", step17)
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F4.__getattribute__ = functools.partial(lambda *args: ('partial89', len(args)), 1)
            if i == 20:
                F4.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F4.__getattribute__
            v = show(o0.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("M2.mro()", lambda: (M2.mro()))
attempt("M2._fields", lambda: (M2._fields))
attempt("super(M2, M2).n(o3)", lambda: (super(M2, M2).n(o3)))
attempt("super(M1, o0).__setattr__('d', 1)", lambda: (super(M1, o0).__setattr__('d', 1)))
attempt("o0.__deepcopy__({})", lambda: (o0.__deepcopy__({})))
def step19():
    global o0, o1, o2, o3, o4
    W15.__lt__ = NonData(55)
attempt("W15.__lt__ = NonData(55)", step19)
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__orig_class__ = 5
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(own_doc(F4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show([*o1, 1])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("inspect.getattr_static(o2, 'd')", lambda: (inspect.getattr_static(o2, 'd')))
def loop21():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.__orig_class__ = 5
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(str(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(o1 - 1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
def step22():
    global o0, o1, o2, o3, o4
    o4['b'] = W3()
attempt("o4['b'] = W3()", step22)
attempt("W3.p is W3.p", lambda: (W3.p is W3.p))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
