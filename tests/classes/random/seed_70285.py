# 70285
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
        a = types.MethodType(lambda *args: ('bound', len(args)), 89)
        d = SetOnly()
        def m(self, *args):
            return NotImplemented
        @classmethod
        def p(cls, *args):
            return cls.__name__
        def __int__(self):
            return 5
        def __rtruediv__(self, o):
            return ('__rtruediv__', type(self).__name__, show(o))
        def __new__(cls, *args, **kw):
            return super().__new__(cls, *args, **kw)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class W2(contextlib.AbstractContextManager):
        last = 1
except Exception as e:
    print('class W2', tell(e))
    W2 = C1
else:
    attempt('made W2', lambda: (brief(W2)))
try:
    N3 = M2('N3', (W2, C1, ), {'d': types.MethodType(lambda *args: ('bound', len(args)), 85), 'm': lambda self: self.b})
except Exception as e:
    print('class N3', tell(e))
    N3 = W2
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    class W4():
        __enter__ = None
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = N3
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    class W5():
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        def __enter__(self):
            raise ValueError('no enter')
        __enter__ = None
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = W4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class W6():
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = W5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    N7 = type(5, (), {'__slots__': ['b', '_q', 'a', 'c']})
except Exception as e:
    print('class N7', tell(e))
    N7 = W6
else:
    attempt('made N7', lambda: (brief(N7)))
try:
    class W8(contextlib.ContextDecorator):
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        __exit__ = lambda *args: len(args)
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W8', tell(e))
    W8 = N7
else:
    attempt('made W8', lambda: (brief(W8)))
try:
    class W9(contextlib.AbstractContextManager):
        last = 1
except Exception as e:
    print('class W9', tell(e))
    W9 = W8
else:
    attempt('made W9', lambda: (brief(W9)))
try:
    class W10():
        def __enter__(self):
            raise ValueError('no enter')
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        __exit__ = lambda *args: len(args)
        __enter__ = None
        last = 1
except Exception as e:
    print('class W10', tell(e))
    W10 = W9
else:
    attempt('made W10', lambda: (brief(W10)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W5()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W2()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W2()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step11():
    global o0, o1, o2, o3, o4
    o1 = weakref.ref(o1)
attempt("o1 = weakref.ref(o1)", step11)
attempt("inspect.isabstract(N7), inspect.isclass(o3), inspect.isroutine(o3.n)", lambda: (inspect.isabstract(N7), inspect.isclass(o3), inspect.isroutine(o3.n)))
def step12():
    global o0, o1, o2, o3, o4
    W9.__bases__ = W9.__bases__[::-1]
attempt("W9.__bases__ = W9.__bases__[::-1]", step12)
attempt("weakref.proxy(o3).c", lambda: (weakref.proxy(o3).c))
attempt("o0.name, o0.value", lambda: (o0.name, o0.value))
attempt("[3] - o4", lambda: ([3] - o4))
attempt("sorted(o2)", lambda: (sorted(o2)))
def step13():
    global o0, o1, o2, o3, o4
    del type.b
attempt("del type.b", step13)
def step14():
    global o0, o1, o2, o3, o4
    del W8.__getattribute__
attempt("del W8.__getattribute__", step14)
attempt("copy.copy(o0).b", lambda: (copy.copy(o0).b))
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                N3.__eq__ = operator.methodcaller('p')
            if i == 20:
                N3.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del N3.__eq__
            v = show(o1 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
attempt("math.ceil(o1)", lambda: (math.ceil(o1)))
attempt("functools.partial(o1, 1)(2)", lambda: (functools.partial(o1, 1)(2)))
attempt("o3[0, ...]", lambda: (o3[0, ...]))
attempt("names(dir(M1))", lambda: (names(dir(M1))))
def step16():
    global o0, o1, o2, o3, o4
    W2.__getattribute__ = lambda self, name: ('all', name)
attempt("W2.__getattribute__ = lambda self, name: ('all', name)", step16)
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
def step17():
    global o0, o1, o2, o3, o4
    o2 = W9()
attempt("o2 = W9()", step17)
attempt("next(o4)", lambda: (next(o4)))
attempt("o1 @ {'a': 1}", lambda: (o1 @ {'a': 1}))
attempt("N7(o4)", lambda: (N7(o4)))
attempt("o4.__rxor__(o1)", lambda: (o4.__rxor__(o1)))
try:
    class W18():
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W18', tell(e))
    W18 = W10
else:
    attempt('made W18', lambda: (brief(W18)))
attempt("used(o0, o1)", lambda: (used(o0, o1)))
try:
    class L19():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L19', tell(e))
    L19 = W18
else:
    attempt('made L19', lambda: (brief(L19)))
def scene20():
    stack = contextlib.ExitStack(); stack.callback(print, 'called back')
    stack.callback(L19('callback').m); del stack; gc.collect(); put('stack gone')
attempt('scene20', scene20)
gc.collect()
attempt("list(reversed(o2))", lambda: (list(reversed(o2))))
attempt("L19[0]", lambda: (L19[0]))
def step21():
    global o0, o1, o2, o3, o4
    W5.register(W8)
attempt("W5.register(W8)", step21)
def step22():
    global o0, o1, o2, o3, o4
    o2.__dict__[1] = o4
attempt("o2.__dict__[1] = o4", step22)
attempt("used(o2, o4)", lambda: (used(o2, o4)))
attempt("types.get_original_bases(W5)", lambda: (types.get_original_bases(W5)))
attempt("W9.A in W9", lambda: (W9.A in W9))
attempt("object.__new__(W18)", lambda: (object.__new__(W18)))
attempt("1 in M2", lambda: (1 in M2))
attempt("hasattr(C1, 'p')", lambda: (hasattr(C1, 'p')))
attempt("weakref.proxy(o0).m()", lambda: (weakref.proxy(o0).m()))
attempt("operator.setitem(o4, 0, o1)", lambda: (operator.setitem(o4, 0, o1)))
attempt("type.__getattribute__(W2, 'c')", lambda: (type.__getattribute__(W2, 'c')))
attempt("isinstance(o4, M2 | C1)", lambda: (isinstance(o4, M2 | C1)))
attempt("L19.__type_params__", lambda: (L19.__type_params__))
def step23():
    global o0, o1, o2, o3, o4
    o2[o0] = 'ab'
attempt("o2[o0] = 'ab'", step23)
attempt("str(o2)", lambda: (str(o2)))
attempt("own_doc(W2)", lambda: (own_doc(W2)))
def step24():
    global o0, o1, o2, o3, o4
    del W8.__new__
attempt("del W8.__new__", step24)
def step25():
    global o0, o1, o2, o3, o4
    W2.__signature__ = inspect.Signature()
attempt("W2.__signature__ = inspect.Signature()", step25)
attempt("N3._fields", lambda: (N3._fields))
attempt("o0.__getnewargs_ex__()", lambda: (o0.__getnewargs_ex__()))
def step26():
    global o0, o1, o2, o3, o4
    o2[0] = 'ab'
attempt("o2[0] = 'ab'", step26)
attempt("o1.__orig_class__.__args__", lambda: (o1.__orig_class__.__args__))
attempt("sum(o0)", lambda: (sum(o0)))
attempt("deleted(o0, 'b')", lambda: (deleted(o0, 'b')))
attempt("W8(**{'a': 1})", lambda: (W8(**{'a': 1})))
def step27():
    global o0, o1, o2, o3, o4
    o3.__dict__ = o4.__dict__
attempt("o3.__dict__ = o4.__dict__", step27)
attempt("o3.__getnewargs__()", lambda: (o3.__getnewargs__()))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
