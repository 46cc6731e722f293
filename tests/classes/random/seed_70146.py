# 70146
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
    class C1(float):
        d = 2
        def __init__(self, x=0, *y):
            super().__init__(a=1)
            self.d = 2.5
            self.b = (1, 2)
        def n(self, *args):
            super().c = 81
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> int:
            'doc of p'
            return (show(x), y, sorted(kw))
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(frozen=True, order=True)
    class D2():
        'doc of D2'
        y: object = []
        c: list[int] = field()
        b: list[int] = Data(43)
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        __doc__ = 'a doc'
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    N3 = types.new_class('N3', (C1, Entries(D2), ))
except Exception as e:
    print('class N3', tell(e))
    N3 = D2
else:
    attempt('made N3', lambda: (brief(N3)))
try:
    @dataclass(slots=True, frozen=True, order=True, unsafe_hash=True)
    class D4():
        pass
        c: InitVar[int] = field(kw_only=True)
        d: int = field(default=43, compare=False)
        a: list[int] = field(default=99, repr=False)
        @functools.cached_property
        def p(self):
            return say('cached') or 5
except Exception as e:
    print('class D4', tell(e))
    D4 = N3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    @dataclass(slots=True, init=False)
    class D5(D4):
        pass
except Exception as e:
    print('class D5', tell(e))
    D5 = D4
else:
    attempt('made D5', lambda: (brief(D5), dataclass_facts(D5)))
try:
    @dataclass(order=True, weakref_slot=True)
    class D6(D5):
        pass
        _: KW_ONLY
        d: 'InitVar' = Counting()
        b: InitVar[int] = field()
        def m(self, *args):
            return (lambda: super().m(*args))() if self is None else super().__repr__() == 1
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
except Exception as e:
    print('class D6', tell(e))
    D6 = D5
else:
    attempt('made D6', lambda: (brief(D6), dataclass_facts(D6)))
try:
    o0 = D5()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = D4(1, 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D4(1, 2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D4(1)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("~M1.A", lambda: (~M1.A))
attempt("D6.A in D6", lambda: (D6.A in D6))
def step7():
    global o0, o1, o2, o3, o4
    o3.__dict__[1] = 's'
attempt("o3.__dict__[1] = 's'", step7)
attempt("hash(o4) == hash(o4)", lambda: (hash(o4) == hash(o4)))
attempt("math.ceil(o0)", lambda: (math.ceil(o0)))
attempt("o2.__eq__(o2)", lambda: (o2.__eq__(o2)))
def loop8():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M1.p = o2.p
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(N3.__init__ is object.__init__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
try:
    @dataclass(order=True, eq=False, repr=False, unsafe_hash=True)
    class D9(D2):
        pass
        d: T = field(kw_only=True, default=70)
        a: KW_ONLY = NonData(29)
except Exception as e:
    print('class D9', tell(e))
    D9 = D6
else:
    attempt('made D9', lambda: (brief(D9), dataclass_facts(D9)))
attempt("super(D9, o0).a", lambda: (super(D9, o0).a))
try:
    class L10():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L10', tell(e))
    L10 = D9
else:
    attempt('made L10', lambda: (brief(L10)))
def scene11():
    x = L10('first'); x = L10('second'); put('rebound'); del x
attempt('scene11', scene11)
gc.collect()
attempt("o1.__dict__", lambda: (o1.__dict__))
def scene12():
    try:
        raise ValueError(L10('in error'))
    except ValueError as e:
        kept = e
    put('kept'); kept = None; put('dropped')
attempt('scene12', scene12)
gc.collect()
attempt("mask(repr(list(D5.__members__)))", lambda: (mask(repr(list(D5.__members__)))))
def step13():
    global o0, o1, o2, o3, o4
    D5.__set_name__ = print
attempt("D5.__set_name__ = print", step13)
attempt("sorted([o0, o0, o0])", lambda: (sorted([o0, o0, o0])))
attempt("divmod(-1, o0)", lambda: (divmod(-1, o0)))
def step14():
    global o0, o1, o2, o3, o4
    D9.__name__ = 'New58'
attempt("D9.__name__ = 'New58'", step14)
attempt("L10.A.B", lambda: (L10.A.B))
attempt("1 in N3", lambda: (1 in N3))
attempt("D5.__dict__['a'].__name__, D5.__dict__['a'].__objclass__", lambda: (D5.__dict__['a'].__name__, D5.__dict__['a'].__objclass__))
attempt("'%d' % o2", lambda: ('%d' % o2))
attempt("issubclass(N3, M1 | int)", lambda: (issubclass(N3, M1 | int)))
attempt("next(o1, 'none')", lambda: (next(o1, 'none')))
attempt("hash(N3) == hash(N3)", lambda: (hash(N3) == hash(N3)))
def step15():
    global o0, o1, o2, o3, o4
    o3['d'] = o2
attempt("o3['d'] = o2", step15)
attempt("dataclasses.astuple(o0)", lambda: (dataclasses.astuple(o0)))
try:
    N16 = type('N16', (L10, D4, collections.deque, Entries(D2, D6), ), {'b': NonData(7), '__slots__': {'a'}})
except Exception as e:
    print('class N16', tell(e))
    N16 = L10
else:
    attempt('made N16', lambda: (brief(N16)))
attempt("o3.__getstate__()", lambda: (o3.__getstate__()))
def step17():
    global o0, o1, o2, o3, o4
    o1[0] += 1
attempt("o1[0] += 1", step17)
attempt("super(D4, o4).__setattr__('b', b'x')", lambda: (super(D4, o4).__setattr__('b', b'x')))
attempt("{**o1}", lambda: ({**o1}))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.__iter__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2 = copy.copy(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show([1, 2] * o4)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(mask(repr(D5[int].__origin__)), D5[int].__args__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("issubclass(o0, D5)", lambda: (issubclass(o0, D5)))
def step19():
    global o0, o1, o2, o3, o4
    del D4.__setattr__
attempt("del D4.__setattr__", step19)
def step20():
    global o0, o1, o2, o3, o4
    M2.p = D4.p
attempt("M2.p = D4.p", step20)
def step21():
    global o0, o1, o2, o3, o4
    with o1, o4: 1 // 0
attempt("with o1, o4: 1 // 0", step21)
attempt("issubclass(N3, D4)", lambda: (issubclass(N3, D4)))
attempt("[(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D9) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(D9) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
attempt("o0.m(1)", lambda: (o0.m(1)))
def step22():
    global o0, o1, o2, o3, o4
    o2 = weakref.proxy(o2)
attempt("o2 = weakref.proxy(o2)", step22)
attempt("f'{o4}'", lambda: (f'{o4}'))
attempt("o1._C3__p", lambda: (o1._C3__p))
attempt("'{0.a} {0}'.format(o3)", lambda: ('{0.a} {0}'.format(o3)))
attempt("hash(o3) == hash(o3)", lambda: (hash(o3) == hash(o3)))
attempt("'x'.ljust(o0)", lambda: ('x'.ljust(o0)))
def loop23():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D9.__lshift__ = print
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(hasattr(o3, 'd'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show([x for x in o3])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
        try:
            v = show(divmod(1, o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
attempt("C1.__abstractmethods__", lambda: (C1.__abstractmethods__))
attempt("o2.__format__('>9')", lambda: (o2.__format__('>9')))
attempt("copy.replace(o2, a=5)", lambda: (copy.replace(o2, a=5)))
attempt("o3.n(1)", lambda: (o3.n(1)))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D5.__bases__ = (D5, N16)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del D4.__init__
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(list(vars(o4)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(slice(o0, o2).indices(5))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("issubclass(M2, collections.abc.Reversible)", lambda: (issubclass(M2, collections.abc.Reversible)))
def step25():
    global o0, o1, o2, o3, o4
    o3.__iand__ = lambda self, *args: ('fn44', len(args))
attempt("o3.__iand__ = lambda self, *args: ('fn44', len(args))", step25)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
