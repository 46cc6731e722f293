# 70158
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
    class C1(other=3):
        b = Data(75)
        def __imod__(self, o):
            return super().__imod__(o)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class F2():
        __slots__ = [Text(name) for name in ()]
        def _base(self, x, y=2, *, z=3):
            return (show(x), show(y), show(z))
        b = functools.partial(max, 3)
        @functools.wraps(len)
        def c(self): return 'named len'
        @functools.cache
        def d(self): return self.missing_one
        @property
        @functools.lru_cache
        def b(self): return say('cached b') or 6
        last = 1
except Exception as e:
    print('class F2', tell(e))
    F2 = C1
else:
    attempt('made F2', lambda: (brief(F2)))
try:
    N3 = type('N3', [object], {'b': property(lambda self: 'prop10'), 'c': Data(80), 'd': Data(36)})
except Exception as e:
    print('class N3', tell(e))
    N3 = F2
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    class C4(N3):
        c = property(lambda self: 'prop37')
        d = types.MethodType(lambda *args: ('bound', len(args)), 21)
        def n(self, *args):
            del self.b; return 88
        def __del__(self):
            return say('del', type(self).__name__)
        def __getstate__(self):
            return {'a': 'state'}
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = N3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class C5():
        d = staticmethod(functools.partial(max, 56))
        def p(self, *args):
            return super().__getattribute__('a')
        def __rmul__(self, o):
            return ('__rmul__', 8)
        def __setstate__(self, state):
            return self
        def __ror__(self, o):
            return self
        def __rdivmod__(self, o):
            return self
        __match_args__ = ('a', 'b')
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = C4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    class P6(Protocol):
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = C5
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    class E7(enum.Enum):
        B = lambda self: 'method'
        A = NonData(1)
except Exception as e:
    print('class E7', tell(e))
    E7 = P6
else:
    attempt('made E7', lambda: (brief(E7), enum_facts(E7)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = E7['A']
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C4('s', 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = C4('s', 2)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("super(E7, o0).__setattr__('b', {'a': 1})", lambda: (super(E7, o0).__setattr__('b', {'a': 1})))
attempt("object.__new__(C5)", lambda: (object.__new__(C5)))
def step8():
    global o0, o1, o2, o3, o4
    object.__delattr__(o4, 'd')
attempt("object.__delattr__(o4, 'd')", step8)
attempt("type('X', (M2, C1), {})", lambda: (type('X', (M2, C1), {})))
attempt("1 in M1", lambda: (1 in M1))
def step9():
    global o0, o1, o2, o3, o4
    C4.b = property(operator.attrgetter('a'))
attempt("C4.b = property(operator.attrgetter('a'))", step9)
attempt("F2.__dict__.get('__static_attributes__') and sorted(F2.__static_attributes__)", lambda: (F2.__dict__.get('__static_attributes__') and sorted(F2.__static_attributes__)))
attempt("matched(o0, P6)", lambda: (matched(o0, P6)))
attempt("o1.a", lambda: (o1.a))
attempt("sorted(o3)", lambda: (sorted(o3)))
def step10():
    global o0, o1, o2, o3, o4
    o0.__p = True
attempt("o0.__p = True", step10)
attempt("isinstance(o4, M1)", lambda: (isinstance(o4, M1)))
attempt("str(inspect.signature(C4))", lambda: (str(inspect.signature(C4))))
attempt("super(E7, F2).n(o2)", lambda: (super(E7, F2).n(o2)))
def step11():
    global o0, o1, o2, o3, o4
    E7.__abstractmethods__ = frozenset(['m'])
attempt("E7.__abstractmethods__ = frozenset(['m'])", step11)
def step12():
    global o0, o1, o2, o3, o4
    N3.__bases__ = (M2, M2)
attempt("N3.__bases__ = (M2, M2)", step12)
def step13():
    global o0, o1, o2, o3, o4
    o0.__dict__['b'] = o3
attempt("o0.__dict__['b'] = o3", step13)
attempt("P6[0]", lambda: (P6[0]))
attempt("'{0.a} {0}'.format(o1)", lambda: ('{0.a} {0}'.format(o1)))
attempt("pow(o0, o4, {})", lambda: (pow(o0, o4, {})))
def step14():
    global o0, o1, o2, o3, o4
    o3.__dict__ = 'ab'
attempt("o3.__dict__ = 'ab'", step14)
try:
    class L15(N3):
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L15', tell(e))
    L15 = E7
else:
    attempt('made L15', lambda: (brief(L15)))
def scene16():
    x = L15('gen')
    g = (lambda held: (held.name for _ in range(2)))(x)
    x = None; put(next(g)); g = None; put('gone')
attempt('scene16', scene16)
gc.collect()
attempt("C1.tag", lambda: (C1.tag))
attempt("M1.__base__", lambda: (M1.__base__))
attempt("list(iter(o2, 1))", lambda: (list(iter(o2, 1))))
attempt("M2.__init__ is object.__init__", lambda: (M2.__init__ is object.__init__))
attempt("deleted(o0, 'c')", lambda: (deleted(o0, 'c')))
attempt("hash(o0) == hash(o0)", lambda: (hash(o0) == hash(o0)))
attempt("o4.p.__self__", lambda: (o4.p.__self__))
def step17():
    global o0, o1, o2, o3, o4
    o2.__doc__ = 'mine'
attempt("o2.__doc__ = 'mine'", step17)
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__wrapped__ = o2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3 *= {'a': 1}
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(hash(o0) == hash(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(o3.n.__func__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(getattr(o1, 5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("gc.is_tracked(o0)", lambda: (gc.is_tracked(o0)))
attempt("copy.replace(o2)", lambda: (copy.replace(o2)))
attempt("call(lambda **y: y, **o2)", lambda: (call(lambda **y: y, **o2)))
attempt("ascii(o0)", lambda: (ascii(o0)))
def scene19():
    x = L15('it'); it = iter([x, L15('other')]); del x
    put(next(it).name); put(next(it).name); put(next(it, 'end'))
attempt('scene19', scene19)
gc.collect()
def step20():
    global o0, o1, o2, o3, o4
    o2 @= o2
attempt("o2 @= o2", step20)
attempt("list(reversed(o1))", lambda: (list(reversed(o1))))
attempt("len(weakref.WeakSet([o1, o2]))", lambda: (len(weakref.WeakSet([o1, o2]))))
attempt("set(o0)", lambda: (set(o0)))
attempt("o4.a.a", lambda: (o4.a.a))
def step21():
    global o0, o1, o2, o3, o4
    o2.__setstate__({'a': 's'})
attempt("o2.__setstate__({'a': 's'})", step21)
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__isabstractmethod__ = True
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2 = weakref.ref(o2)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3 = iter(o3)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(iter(o1, 1)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
def step23():
    global o0, o1, o2, o3, o4
    N3.d = None
attempt("N3.d = None", step23)
attempt("call(lambda *x, **y: (x, y), *o3)", lambda: (call(lambda *x, **y: (x, y), *o3)))
def hooked24():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F2.__iter__ = operator.methodcaller('n')
            if i == 20:
                F2.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F2.__iter__
            v = show(list(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked24', i, v)
attempt('hooked24', hooked24)
def step25():
    global o0, o1, o2, o3, o4
    E7.__bases__ = (P6, P6)
attempt("E7.__bases__ = (P6, P6)", step25)
def step26():
    global o0, o1, o2, o3, o4
    N3.__bases__ = (P6,)
attempt("N3.__bases__ = (P6,)", step26)
attempt("o1._C0__p", lambda: (o1._C0__p))
attempt("list(iter(o4, 1))", lambda: (list(iter(o4, 1))))
attempt("N3.__dict__.get('__annotations__')", lambda: (N3.__dict__.get('__annotations__')))
attempt("[c.__name__ for c in type.__subclasses__(C1) if globals().get(c.__name__) is c]", lambda: ([c.__name__ for c in type.__subclasses__(C1) if globals().get(c.__name__) is c]))
attempt("list(o4)", lambda: (list(o4)))
attempt("operator.length_hint(o4, 3)", lambda: (operator.length_hint(o4, 3)))
attempt("super(L15, type(o3)).n", lambda: (super(L15, type(o3)).n))
attempt("mask(repr(super(C1, o0)))", lambda: (mask(repr(super(C1, o0)))))
attempt("C4.__abstractmethods__", lambda: (C4.__abstractmethods__))
attempt("mask(repr(F2.__dict__['b']))", lambda: (mask(repr(F2.__dict__['b']))))
def step27():
    global o0, o1, o2, o3, o4
    del M2.m
attempt("del M2.m", step27)
attempt("[n for n, v in inspect.getmembers(o0) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o0) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
