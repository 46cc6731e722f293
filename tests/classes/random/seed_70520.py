# 70520
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
        b = 2
        def m(self, *args):
            self.__p = 74; return self.__p
        def n(self, *args):
            return list(super(type(self), self).n(*args) for _ in range(1)) if 29 > 80 else 29
        def p(self, *args):
            return 43
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class P2(Protocol):
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    class G3[A: (int, str)]():
        def d[V](self, v: V = 1) -> V: return v
        n = id.__class__
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = C1
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    class F4(C1):
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = G3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    class W5():
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = F4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class G6(G3, list[T]):
        def m(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of m'
            return (show(x), y, sorted(kw))
        def n(self, *args):
            return (98, self.c)
        def __init__(self, *args, **kw):
            self.b = b'x'
            self.c = None
            self.d = 2**70
        last = 1
except Exception as e:
    print('class G6', tell(e))
    G6 = W5
else:
    attempt('made G6', lambda: (brief(G6), generic_facts(G6)))
try:
    class W7():
        def __enter__(self):
            raise ValueError('no enter')
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W7', tell(e))
    W7 = G6
else:
    attempt('made W7', lambda: (brief(W7)))
try:
    o0 = G6()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = G6()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G3[int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = G6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C1(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
try:
    @functools.total_ordering
    class F8():
        __slots__ = {'c'}
        @functools.wraps(len)
        def c(self): return 'named len'
        def __lt__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F8', tell(e))
    F8 = W7
else:
    attempt('made F8', lambda: (brief(F8)))
attempt("G3[0]", lambda: (G3[0]))
def step9():
    global o0, o1, o2, o3, o4
    o3.d = -1
attempt("o3.d = -1", step9)
def step10():
    global o0, o1, o2, o3, o4
    G6.b = o1
attempt("G6.b = o1", step10)
try:
    class L11():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L11', tell(e))
    L11 = F8
else:
    attempt('made L11', lambda: (brief(L11)))
def scene12():
    x = L11('x'); f = weakref.finalize(x, print, 'finalized', 1)
    put(f.alive); x = 1; put(f.alive, f())
attempt('scene12', scene12)
gc.collect()
def step13():
    global o0, o1, o2, o3, o4
    object.__delattr__(o2, 'c')
attempt("object.__delattr__(o2, 'c')", step13)
attempt("o2 & 1j", lambda: (o2 & 1j))
attempt("list(iter(o4, 1))", lambda: (list(iter(o4, 1))))
attempt("isinstance(o2, typing.Sized)", lambda: (isinstance(o2, typing.Sized)))
attempt("object.__delattr__(o3, 'a')", lambda: (object.__delattr__(o3, 'a')))
attempt("super(G6, o3).c", lambda: (super(G6, o3).c))
attempt("o4.c.__wrapped__", lambda: (o4.c.__wrapped__))
attempt("type(o1).__mro__[1:2]", lambda: (type(o1).__mro__[1:2]))
attempt("M2.__new__(L11)", lambda: (M2.__new__(L11)))
def step14():
    global o0, o1, o2, o3, o4
    o1.__isabstractmethod__ = True
attempt("o1.__isabstractmethod__ = True", step14)
def hooked15():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W5.__len__ = operator.methodcaller('m')
            if i == 20:
                W5.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W5.__len__
            v = show(len(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked15', i, v)
attempt('hooked15', hooked15)
attempt("min([o2, o2])", lambda: (min([o2, o2])))
attempt("super(M1, o0).__setattr__('d', 'ab')", lambda: (super(M1, o0).__setattr__('d', 'ab')))
def scene16():
    x = L11('thrown')
    def gen():
        try:
            yield x.name
        except ValueError as e:
            yield tell(e)
    g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None
attempt('scene16', scene16)
gc.collect()
attempt("[*o4, 1]", lambda: ([*o4, 1]))
attempt("dataclasses.astuple(o4)", lambda: (dataclasses.astuple(o4)))
def step17():
    global o0, o1, o2, o3, o4
    del F4.__init__
attempt("del F4.__init__", step17)
def step18():
    global o0, o1, o2, o3, o4
    o2.__init__([3])
attempt("o2.__init__([3])", step18)
attempt("deleted(o0, 'a')", lambda: (deleted(o0, 'a')))
try:
    class G19[A: (int, str)]():
        __slots__ = iter(('__weakref__', 'a', 'b', 'c'))
        def d[V](self, v: V = 1) -> V: return v
        def n(self, *args):
            return list(super(type(self), self).n(*args) for _ in range(1)) if 8 > 80 else 8
        last = 1
except Exception as e:
    print('class G19', tell(e))
    G19 = L11
else:
    attempt('made G19', lambda: (brief(G19), generic_facts(G19)))
def step20():
    global o0, o1, o2, o3, o4
    P2.a = NonData(64)
attempt("P2.a = NonData(64)", step20)
def step21():
    global o0, o1, o2, o3, o4
    P2.__match_args__ = ('c', 'b')
attempt("P2.__match_args__ = ('c', 'b')", step21)
attempt("list(o0)", lambda: (list(o0)))
attempt("open(o2)", lambda: (open(o2)))
def step22():
    global o0, o1, o2, o3, o4
    G6.p = operator.methodcaller('n')
attempt("G6.p = operator.methodcaller('n')", step22)
def step23():
    global o0, o1, o2, o3, o4
    with o4 as o2.b: say('in with')
attempt("with o4 as o2.b: say('in with')", step23)
def step24():
    global o0, o1, o2, o3, o4
    del o2.d
attempt("del o2.d", step24)
def step25():
    global o0, o1, o2, o3, o4
    o2 = [o2, o4]
attempt("o2 = [o2, o4]", step25)
def scene26():
    x = L11('cell')
    def f():
        def g(): return __class__ if 0 else x.name
        return g
    h = f(); x = None; put(show(call(lambda: attempt('h', h))))
attempt('scene26', scene26)
gc.collect()
def step27():
    global o0, o1, o2, o3, o4
    o2 **= 2
attempt("o2 **= 2", step27)
attempt("list(enumerate(o4))", lambda: (list(enumerate(o4))))
attempt("super(C1, o4).a", lambda: (super(C1, o4).a))
def hooked28():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L11.__iter__ = repr
            if i == 20:
                L11.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L11.__iter__
            v = show(list(o3))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked28', i, v)
attempt('hooked28', hooked28)
def loop29():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                [o2.d, *o1.b] = 1, 2, 3
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(gc.is_tracked(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
        try:
            v = show(o1 < o2 < o1)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
        try:
            v = show(o3.m(**o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop29', i, v)
attempt('loop29', loop29)
def step30():
    global o0, o1, o2, o3, o4
    o4.__dict__['b'] = 0
attempt("o4.__dict__['b'] = 0", step30)
attempt("sorted(o0)", lambda: (sorted(o0)))
attempt("F4.__base__", lambda: (F4.__base__))
attempt("o4._asdict()", lambda: (o4._asdict()))
attempt("list(vars(o2))", lambda: (list(vars(o2))))
attempt("complex(o3)", lambda: (complex(o3)))
attempt("G3.p is G3.p", lambda: (G3.p is G3.p))
def step31():
    global o0, o1, o2, o3, o4
    M2.__set_name__ = repr
attempt("M2.__set_name__ = repr", step31)
attempt("object.__setattr__(o4, 'a', 2**70)", lambda: (object.__setattr__(o4, 'a', 2**70)))
attempt("list(o4.n())", lambda: (list(o4.n())))
attempt("weakref.ref(o0)() is o0", lambda: (weakref.ref(o0)() is o0))
attempt("set(o4)", lambda: (set(o4)))
attempt("copy.copy(o3).__dict__", lambda: (copy.copy(o3).__dict__))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
