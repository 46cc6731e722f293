# 70489
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
        __slots__ = {'b'}
        def __or__(self, o):
            raise StopIteration(5)
        def __copy__(self):
            return 'copied'
        def __rshift__(self, o):
            return ('__rshift__', 1)
        def __getstate__(self):
            return {'a': 'state'}
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(eq=False, weakref_slot=True)
    class D2():
        pass
        a: T = field(default=38, repr=False)
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class Meta3(type):
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            say('prepare', name, sorted(kw))
            return {'prepared': 1}
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    @dataclass
    class D4():
        'doc of D4'
        y: str = field(kw_only=True)
        b: str = []
        a: list[int] = field(kw_only=True, default=79)
        _: KW_ONLY
        c: str = field(kw_only=True, default=10)
except Exception as e:
    print('class D4', tell(e))
    D4 = D2
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    @dataclass(order=True)
    class D5():
        pass
        _: KW_ONLY
        a: object
        y: object = field(default=17, default_factory=list)
except Exception as e:
    print('class D5', tell(e))
    D5 = D4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    o0 = D4()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D4(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D2()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D2(*[b'x'] * 1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step6():
    global o0, o1, o2, o3, o4
    o2 = D5(*[...] * 2)
attempt("o2 = D5(*[...] * 2)", step6)
def step7():
    global o0, o1, o2, o3, o4
    o4.__dict__ = {'a': o2}
attempt("o4.__dict__ = {'a': o2}", step7)
attempt("sorted([M2, Meta3], key=name_of)", lambda: (sorted([M2, Meta3], key=name_of)))
attempt("1 in o0", lambda: (1 in o0))
attempt("eval('o1.a')", lambda: (eval('o1.a')))
attempt("inspect.isabstract(M1), inspect.isclass(o4), inspect.isroutine(o4.p)", lambda: (inspect.isabstract(M1), inspect.isclass(o4), inspect.isroutine(o4.p)))
attempt("copy.replace(o4, d=5)", lambda: (copy.replace(o4, d=5)))
def step8():
    global o0, o1, o2, o3, o4
    Meta3.b = property(operator.attrgetter('b'))
attempt("Meta3.b = property(operator.attrgetter('b'))", step8)
attempt("D5.m", lambda: (D5.m))
def loop9():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D4.__name__ = 'New15'
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.__name__ = 'New7'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                with o2, o4: 1 // 0
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o4, Meta3))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(chr(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(copy.copy(o3).__dict__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def step10():
    global o0, o1, o2, o3, o4
    o3['a'] = [3]
attempt("o3['a'] = [3]", step10)
attempt("math.ceil(o3)", lambda: (math.ceil(o3)))
attempt("M2 < M2", lambda: (M2 < M2))
def step11():
    global o0, o1, o2, o3, o4
    D2.a = -1
attempt("D2.a = -1", step11)
attempt("M1.p is M1.p", lambda: (M1.p is M1.p))
attempt("super(D4, o3).__setattr__('a', 1)", lambda: (super(D4, o3).__setattr__('a', 1)))
def step12():
    global o0, o1, o2, o3, o4
    with o0 as o1.c: say('in with')
attempt("with o0 as o1.c: say('in with')", step12)
attempt("o4.n()", lambda: (o4.n()))
def step13():
    global o0, o1, o2, o3, o4
    o2.__dict__.pop('b', None)
attempt("o2.__dict__.pop('b', None)", step13)
try:
    class L14(D4):
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = D5
else:
    attempt('made L14', lambda: (brief(L14)))
def scene15():
    with contextlib.suppress(Exception):
        with L14('managed') as x: raise ValueError
    put('left')
attempt('scene15', scene15)
gc.collect()
attempt("str(inspect.signature(o2))", lambda: (str(inspect.signature(o2))))
def loop16():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 = D4(1, 2, 3, 4)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                for o0 in [o3, o0]: pass
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(D5[int])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
        try:
            v = show([1, 2, 3, 4][o1])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(o3.p(1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
try:
    class Meta17(type):
        def __new__(mcs, name, bases, ns, **kw):
            say('meta new', name, sorted(kw))
            return super().__new__(mcs, name, bases, ns)
        def m(cls, *args):
            return ('meta m', cls.__name__, len(args))
        tag = 1
except Exception as e:
    print('class Meta17', tell(e))
    Meta17 = M1
attempt("super(M2, o0).a", lambda: (super(M2, o0).a))
attempt("o2.__setstate__({'a': 1})", lambda: (o2.__setstate__({'a': 1})))
attempt("type(o3).__mro__[1:2]", lambda: (type(o3).__mro__[1:2]))
attempt("Meta17.__dict__['c'].__name__, Meta17.__dict__['c'].__objclass__", lambda: (Meta17.__dict__['c'].__name__, Meta17.__dict__['c'].__objclass__))
attempt("[n for n, v in inspect.getmembers(o2) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o2) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L14.__get__ = print
            if i == 20:
                L14.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L14.__get__
            v = show(o1.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("D2[int]", lambda: (D2[int]))
def step19():
    global o0, o1, o2, o3, o4
    del C1.__getattribute__
attempt("del C1.__getattribute__", step19)
def step20():
    global o0, o1, o2, o3, o4
    del D5.m
attempt("del D5.m", step20)
attempt("repr(o1)", lambda: (repr(o1)))
attempt("o0.__format__('')", lambda: (o0.__format__('')))
def scene21():
    x = L14('gen')
    g = (lambda held: (held.name for _ in range(2)))(x)
    x = None; put(next(g)); g = None; put('gone')
attempt('scene21', scene21)
gc.collect()
attempt("functools.partial(o1, 1)(2)", lambda: (functools.partial(o1, 1)(2)))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.d.d = 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 -= True
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(typing.get_type_hints(D2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(D2['A'])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
        try:
            v = show(loops(o0))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
try:
    class L23():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L23', tell(e))
    L23 = L14
else:
    attempt('made L23', lambda: (brief(L23)))
def scene24():
    x = L23('proxied'); p = weakref.proxy(x, lambda p: put('proxy callback'))
    put(p.name); del x
    try:
        p.name
    except ReferenceError as e:
        put(e)
attempt('scene24', scene24)
gc.collect()
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
