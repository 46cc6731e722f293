# 70459
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
        __slots__ = map(str, ('a',))
        def p(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().p()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @dataclass(slots=True)
    class D2():
        pass
        def __post_init__(self, *args):
            say('post_init', len(args))
except Exception as e:
    print('class D2', tell(e))
    D2 = C1
else:
    attempt('made D2', lambda: (brief(D2), dataclass_facts(D2)))
try:
    class E3(D2, enum.ReprEnum):
        B = enum.member(5)
        E = lambda self: 'method'
        _f = 2
        _order_ = 'A B C'
except Exception as e:
    print('class E3', tell(e))
    E3 = D2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    @dataclass()
    class D4():
        pass
        y: object = field(default=11, hash=True)
        d: object = field()
        b: list[int] = field(metadata={'k': 1}, default='meta')
        def n(self, *args):
            super().a = 61
        def p(self, *args):
            return super().a
        def __rrshift__(self, o):
            return ('__rrshift__', type(self).__name__, show(o))
except Exception as e:
    print('class D4', tell(e))
    D4 = E3
else:
    attempt('made D4', lambda: (brief(D4), dataclass_facts(D4)))
try:
    class E5(E3):
        D = {}
        C = (1, 2)
        _order_ = 'A B C'
except Exception as e:
    print('class E5', tell(e))
    E5 = D4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = D4(1, 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C1('s', 2)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = D4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = D2(*[None] * 0)
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step6():
    global o0, o1, o2, o3, o4
    C1.__bases__ = (E3, D2)
attempt("C1.__bases__ = (E3, D2)", step6)
attempt("repr(o2)", lambda: (repr(o2)))
def step7():
    global o0, o1, o2, o3, o4
    setattr(o2, 'c b', 'ab')
attempt("setattr(o2, 'c b', 'ab')", step7)
attempt("o2[0]", lambda: (o2[0]))
attempt("o2.__hash__() == hash(o2)", lambda: (o2.__hash__() == hash(o2)))
attempt("o3 >> o0", lambda: (o3 >> o0))
try:
    class L8():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L8', tell(e))
    L8 = D4
else:
    attempt('made L8', lambda: (brief(L8)))
def scene9():
    class Back(L8):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene9', scene9)
gc.collect()
def step10():
    global o0, o1, o2, o3, o4
    o4 = E3.B
attempt("o4 = E3.B", step10)
attempt("~D2.A", lambda: (~D2.A))
attempt("M2[int, str]", lambda: (M2[int, str]))
attempt("'ab' * o2", lambda: ('ab' * o2))
try:
    @dataclass(slots=True, frozen=True, repr=False)
    class D11(D2):
        pass
        _: KW_ONLY
        x: object = []
        b: int = property(lambda self: 83)
        c: KW_ONLY = field(default_factory=dict)
except Exception as e:
    print('class D11', tell(e))
    D11 = L8
else:
    attempt('made D11', lambda: (brief(D11), dataclass_facts(D11)))
attempt("weakref.proxy(o4).n()", lambda: (weakref.proxy(o4).n()))
attempt("dataclasses.asdict(o3)", lambda: (dataclasses.asdict(o3)))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D11.__init__ = id.__class__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                E3.__delattr__ = lambda self, name: say('late del', name)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(C1.__name__, C1.__qualname__, C1.__module__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__len__ = str
            if i == 20:
                C1.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
attempt("loops(o3)", lambda: (loops(o3)))
attempt("typing.get_type_hints(M1)", lambda: (typing.get_type_hints(M1)))
attempt("sorted(o1)", lambda: (sorted(o1)))
attempt("'%(a)s' % o0", lambda: ('%(a)s' % o0))
def hooked14():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                D11.__getattribute__ = lambda *args, **kw: ('all3', len(args), sorted(kw))
            if i == 20:
                D11.__getattribute__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del D11.__getattribute__
            v = show(o1.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked14', i, v)
attempt('hooked14', hooked14)
attempt("D11.n()", lambda: (D11.n()))
attempt("pow(o2, o1, True)", lambda: (pow(o2, o1, True)))
def step15():
    global o0, o1, o2, o3, o4
    M2.__getattribute__ = lambda self, name: ('all', name)
attempt("M2.__getattribute__ = lambda self, name: ('all', name)", step15)
attempt("type('X', (M2,), {'__slots__': ('b',)})().b", lambda: (type('X', (M2,), {'__slots__': ('b',)})().b))
def step16():
    global o0, o1, o2, o3, o4
    o4.__setstate__({'c': range(3)})
attempt("o4.__setstate__({'c': range(3)})", step16)
attempt("o1[-1]", lambda: (o1[-1]))
attempt("o4[o2]", lambda: (o4[o2]))
def step17():
    global o0, o1, o2, o3, o4
    o4.a += 1
attempt("o4.a += 1", step17)
def step18():
    global o0, o1, o2, o3, o4
    o0 = D4(*[True] * 3)
attempt("o0 = D4(*[True] * 3)", step18)
def step19():
    global o0, o1, o2, o3, o4
    C1.n = E5.__dict__['n']
attempt("C1.n = E5.__dict__['n']", step19)
def step20():
    global o0, o1, o2, o3, o4
    o2 = weakref.ref(o2)
attempt("o2 = weakref.ref(o2)", step20)
attempt("sorted([o2, o3, o2])", lambda: (sorted([o2, o3, o2])))
def step21():
    global o0, o1, o2, o3, o4
    M1.__name__ = 'New90'
attempt("M1.__name__ = 'New90'", step21)
attempt("own_doc(o0)", lambda: (own_doc(o0)))
attempt("deleted(o3, 'c')", lambda: (deleted(o3, 'c')))
def step22():
    global o0, o1, o2, o3, o4
    del M2.__rmod__
attempt("del M2.__rmod__", step22)
attempt("E3.__hash__", lambda: (E3.__hash__))
def step23():
    global o0, o1, o2, o3, o4
    o1 += o2
attempt("o1 += o2", step23)
attempt("raise_it(o3, o2)", lambda: (raise_it(o3, o2)))
def step24():
    global o0, o1, o2, o3, o4
    L8.__abstractmethods__ = frozenset()
attempt("L8.__abstractmethods__ = frozenset()", step24)
try:
    @dataclass(weakref_slot=True)
    class D25():
        pass
        b: T = Data(76)
        c: T = property(lambda self: 43)
        y: str = field(default_factory=list)
        _: KW_ONLY
        x: str = None
except Exception as e:
    print('class D25', tell(e))
    D25 = D11
else:
    attempt('made D25', lambda: (brief(D25), dataclass_facts(D25)))
attempt("super(D4, type(o3)).p", lambda: (super(D4, type(o3)).p))
attempt("isinstance(o0, o0)", lambda: (isinstance(o0, o0)))
attempt("divmod(o1, o2)", lambda: (divmod(o1, o2)))
attempt("functools.partial(D4, 1)()", lambda: (functools.partial(D4, 1)()))
attempt("o1 | 'ab'", lambda: (o1 | 'ab'))
attempt("len({o1, o3})", lambda: (len({o1, o3})))
def step26():
    global o0, o1, o2, o3, o4
    o0 = weakref.proxy(o0)
attempt("o0 = weakref.proxy(o0)", step26)
attempt("operator.setitem(o3, 0, o4)", lambda: (operator.setitem(o3, 0, o4)))
attempt("o1 in o1", lambda: (o1 in o1))
def step27():
    global o0, o1, o2, o3, o4
    o1 = E3['A']
attempt("o1 = E3['A']", step27)
attempt("o1.__getnewargs__()", lambda: (o1.__getnewargs__()))
attempt("bin(o1)", lambda: (bin(o1)))
def step28():
    global o0, o1, o2, o3, o4
    o0.__dict__ = collections.OrderedDict(a=1)
attempt("o0.__dict__ = collections.OrderedDict(a=1)", step28)
attempt("round(o3, 1)", lambda: (round(o3, 1)))
attempt("f'{o3}'", lambda: (f'{o3}'))
attempt("object.__new__(D4, 1)", lambda: (object.__new__(D4, 1)))
def step29():
    global o0, o1, o2, o3, o4
    L8.__set_name__ = repr
attempt("L8.__set_name__ = repr", step29)
attempt("sorted(o3.__dict__)", lambda: (sorted(o3.__dict__)))
def loop30():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                D2.p = C1.p
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0 = copy.copy(o0)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(type(o3).__mro__[1:2])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop30', i, v)
        try:
            v = show(awaited(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop30', i, v)
attempt('loop30', loop30)
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
attempt("types.new_class('X', (E3, D25)).__mro__", lambda: (types.new_class('X', (E3, D25)).__mro__))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
