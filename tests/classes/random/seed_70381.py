# 70381
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
    @typing.final
    class C1():
        b = property(lambda self: 'prop19')
        def __init__(self, *args):
            self.a = range(3)
            self.c = 1
            self.b = 2
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def p(self, *args):
            super().d = 3
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        def __class_getitem__(cls, key):
            return (cls.__name__, show(key))
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
    @enum.unique
    class E3(Plain, enum.IntEnum):
        __len__ = None
        _f = 3
        D = 0
        a = 2
except Exception as e:
    print('class E3', tell(e))
    E3 = W2
else:
    attempt('made E3', lambda: (brief(E3), enum_facts(E3)))
try:
    class W4():
        last = 1
except Exception as e:
    print('class W4', tell(e))
    W4 = W2
else:
    attempt('made W4', lambda: (brief(W4)))
try:
    class E5(enum.Flag, boundary=enum.EJECT):
        A = 0
        C = 2
        def m(self):
            return (self.name, self.value)
except Exception as e:
    print('class E5', tell(e))
    E5 = W4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    o0 = C1('s', 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W2()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = E5['A']
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def loop6():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.b
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(bool(W4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(dataclasses.asdict(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
attempt("isinstance(o2, type) or weakref.getweakrefcount(o2)", lambda: (isinstance(o2, type) or weakref.getweakrefcount(o2)))
attempt("mask(repr(E5.__dict__['d']))", lambda: (mask(repr(E5.__dict__['d']))))
attempt("mask(repr(E5))", lambda: (mask(repr(E5))))
attempt("next(iter(o2), 'none')", lambda: (next(iter(o2), 'none')))
attempt("o3._asdict()", lambda: (o3._asdict()))
attempt("{**o2}", lambda: ({**o2}))
def step7():
    global o0, o1, o2, o3, o4
    M2.__set_name__ = print
attempt("M2.__set_name__ = print", step7)
attempt("[n for n, v in inspect.getmembers(o3) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: ([n for n, v in inspect.getmembers(o3) if n in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]))
def step8():
    global o0, o1, o2, o3, o4
    o3 |= o4
attempt("o3 |= o4", step8)
def step9():
    global o0, o1, o2, o3, o4
    o0.a = C1
attempt("o0.a = C1", step9)
attempt("slice(o4, o2).indices(5)", lambda: (slice(o4, o2).indices(5)))
def step10():
    global o0, o1, o2, o3, o4
    E3.a = o2
attempt("E3.a = o2", step10)
attempt("o2.__format__('>9')", lambda: (o2.__format__('>9')))
attempt("repr(o2)", lambda: (repr(o2)))
def step11():
    global o0, o1, o2, o3, o4
    M2.__doc__ = 'new doc'
attempt("M2.__doc__ = 'new doc'", step11)
attempt("'abcd'[o3:]", lambda: ('abcd'[o3:]))
attempt("sorted(o0)", lambda: (sorted(o0)))
attempt("o3.__lt__(o3)", lambda: (o3.__lt__(o3)))
attempt("range(o1)", lambda: (range(o1)))
attempt("object.__new__(E5)", lambda: (object.__new__(E5)))
attempt("o1.__format__('')", lambda: (o1.__format__('')))
attempt("o1[1:2]", lambda: (o1[1:2]))
attempt("types.prepare_class('X', (W4,))", lambda: (types.prepare_class('X', (W4,))))
def step12():
    global o0, o1, o2, o3, o4
    W2.n = staticmethod(functools.partial(max, 69))
attempt("W2.n = staticmethod(functools.partial(max, 69))", step12)
attempt("chr(o1)", lambda: (chr(o1)))
attempt("M1.__mro__", lambda: (M1.__mro__))
attempt("operator.length_hint(o4, 3)", lambda: (operator.length_hint(o4, 3)))
def step13():
    global o0, o1, o2, o3, o4
    type.__setattr__(E3, 'a', [3])
attempt("type.__setattr__(E3, 'a', [3])", step13)
attempt("'{0.a} {0}'.format(o1)", lambda: ('{0.a} {0}'.format(o1)))
attempt("copy.deepcopy(o3)", lambda: (copy.deepcopy(o3)))
attempt("super(C1, o0).__thisclass__, super(C1, o0).__self_class__", lambda: (super(C1, o0).__thisclass__, super(C1, o0).__self_class__))
def step14():
    global o0, o1, o2, o3, o4
    M1.__class_getitem__ = id.__class__
attempt("M1.__class_getitem__ = id.__class__", step14)
attempt("E5(o2)", lambda: (E5(o2)))
attempt("o0.__str__()", lambda: (o0.__str__()))
attempt("str(inspect.signature(o2.p))", lambda: (str(inspect.signature(o2.p))))
attempt("math.ceil(o1)", lambda: (math.ceil(o1)))
attempt("W4.__new__(W2)", lambda: (W4.__new__(W2)))
attempt("loops(o4)", lambda: (loops(o4)))
try:
    class W15(W2):
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        last = 1
except Exception as e:
    print('class W15', tell(e))
    W15 = E5
else:
    attempt('made W15', lambda: (brief(W15)))
def step16():
    global o0, o1, o2, o3, o4
    W2.n = E3.n
attempt("W2.n = E3.n", step16)
attempt("~o3", lambda: (~o3))
def step17():
    global o0, o1, o2, o3, o4
    W4.__imatmul__ = functools.partial(lambda *args: 58)
attempt("W4.__imatmul__ = functools.partial(lambda *args: 58)", step17)
attempt("names(dir(o1))", lambda: (names(dir(o1))))
attempt("o4[1:2]", lambda: (o4[1:2]))
try:
    class L18(W4):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L18', tell(e))
    L18 = W15
else:
    attempt('made L18', lambda: (brief(L18)))
def scene19():
    class Back(L18):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene19', scene19)
gc.collect()
attempt("o2.__deepcopy__({})", lambda: (o2.__deepcopy__({})))
attempt("float(o1)", lambda: (float(o1)))
attempt("repr(o2)", lambda: (repr(o2)))
attempt("contextlib.closing(o4).__enter__()", lambda: (contextlib.closing(o4).__enter__()))
try:
    class P20(Protocol[T]):
        last = 1
except Exception as e:
    print('class P20', tell(e))
    P20 = L18
else:
    attempt('made P20', lambda: (brief(P20), sorted(getattr(P20, '__protocol_attrs__', ()))))
def step21():
    global o0, o1, o2, o3, o4
    C1.__module__ = 'other'
attempt("C1.__module__ = 'other'", step21)
attempt("mask(repr(E5 | E5))", lambda: (mask(repr(E5 | E5))))
attempt("super(M2, o3).m()", lambda: (super(M2, o3).m()))
def step22():
    global o0, o1, o2, o3, o4
    M2.n = P20.__dict__['n']
attempt("M2.n = P20.__dict__['n']", step22)
attempt("L18.__dict__['a'].__get__(o3, L18)", lambda: (L18.__dict__['a'].__get__(o3, L18)))
attempt("E5.__subclasscheck__(int)", lambda: (E5.__subclasscheck__(int)))
attempt("copy.replace(o4, c=5)", lambda: (copy.replace(o4, c=5)))
attempt("[f.name for f in dataclasses.fields(o4)]", lambda: ([f.name for f in dataclasses.fields(o4)]))
attempt("-o2", lambda: (-o2))
def hooked23():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W15.__call__ = id.__class__
            if i == 20:
                W15.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W15.__call__
            v = show(o4(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked23', i, v)
attempt('hooked23', hooked23)
attempt("o2.m()", lambda: (o2.m()))
attempt("E5[int, str]", lambda: (E5[int, str]))
def step24():
    global o0, o1, o2, o3, o4
    E5.b = E5.__dict__['b']
attempt("E5.b = E5.__dict__['b']", step24)
attempt("type('X', (P20,), {'__slots__': ('d',)})().d", lambda: (type('X', (P20,), {'__slots__': ('d',)})().d))
attempt("isinstance(o2, collections.abc.Iterator)", lambda: (isinstance(o2, collections.abc.Iterator)))
def step25():
    global o0, o1, o2, o3, o4
    with o3 as o2.a: say('in with')
attempt("with o3 as o2.a: say('in with')", step25)
attempt("str(inspect.signature(L18))", lambda: (str(inspect.signature(L18))))
attempt("issubclass(P20, (C1, int))", lambda: (issubclass(P20, (C1, int))))
def step26():
    global o0, o1, o2, o3, o4
    C1.__set_name__ = len
attempt("C1.__set_name__ = len", step26)
def step27():
    global o0, o1, o2, o3, o4
    o1.m = dict
attempt("o1.m = dict", step27)
def step28():
    global o0, o1, o2, o3, o4
    o0.d = None
attempt("o0.d = None", step28)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
