# 70288
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
    class C1(set):
        def __init__(self, x=0, *y):
            self.a = frozenset([1])
        __doc__ = 'a doc'
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(Generic[T, T]):
        @classmethod
        def m(cls, *args):
            return (1, super().m(*args))
        @classmethod
        def n(cls, *args):
            cls.c = len(args)
        def p(self, *args):
            return (33, self.c)
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class G3(G2[T]):
        @property
        def m(self):
            return self.d
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = G2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    @typing.final
    class C4(G2):
        __slots__ = {'__p'}
        def m(self, *args):
            yield type(self).__name__
            yield self.d
            yield from super().m()
        @classmethod
        def p(cls, *args):
            return (1, super().p(*args))
        def __neg__(self):
            return self
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C4', tell(e))
    C4 = G3
else:
    attempt('made C4', lambda: (brief(C4)))
try:
    class C5(metaclass=M2):
        b = NonData(16)
        d = staticmethod(lambda *args: ('static85', len(args)))
        def m(self, *args):
            self.__p = 51; return self.__p
        def n(self, *args):
            return (72, super(__class__, self).n(*args))
        def p(self, *args):
            return (8, super().p(*args))
        class Inner:
            def m(self): return __class__.__qualname__
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = C4
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C4(a=2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G2[T][int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C4()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G2[int, str]()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o2.p(x=1)", lambda: (o2.p(x=1)))
attempt("o0.__dict__", lambda: (o0.__dict__))
def step6():
    global o0, o1, o2, o3, o4
    type.__setattr__(M1, 'b', {})
attempt("type.__setattr__(M1, 'b', {})", step6)
def step7():
    global o0, o1, o2, o3, o4
    o4 = [o4, o4]
attempt("o4 = [o4, o4]", step7)
try:
    class L8():
        __slots__ = 'name', 'a', 's'
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L8', tell(e))
    L8 = C5
else:
    attempt('made L8', lambda: (brief(L8)))
def scene9():
    L8('temporary').name
    [L8('item') for _ in range(2)]; put('list gone')
    (L8('1'), L8('2')); put('tuple gone')
    x, y = L8('x'), L8('y'); x, y = y, x; del x; put('one gone'); del y
attempt('scene9', scene9)
gc.collect()
attempt("o1 ^ o1", lambda: (o1 ^ o1))
attempt("o0[o4]", lambda: (o0[o4]))
attempt("C1.n(o0)", lambda: (C1.n(o0)))
attempt("object.__init__(o0, 1)", lambda: (object.__init__(o0, 1)))
def step10():
    global o0, o1, o2, o3, o4
    o4.__set_name__ = id.__class__
attempt("o4.__set_name__ = id.__class__", step10)
attempt("sorted(o1.__dict__)", lambda: (sorted(o1.__dict__)))
attempt("next(iter(o1), 'none')", lambda: (next(iter(o1), 'none')))
attempt("int(o4)", lambda: (int(o4)))
def step11():
    global o0, o1, o2, o3, o4
    o3.__p = 0
attempt("o3.__p = 0", step11)
def step12():
    global o0, o1, o2, o3, o4
    o0.__dict__.update(c=2.5, n=lambda self: self.b)
attempt("o0.__dict__.update(c=2.5, n=lambda self: self.b)", step12)
attempt("M2.on_meta()", lambda: (M2.on_meta()))
attempt("copy.copy(o4) == o4", lambda: (copy.copy(o4) == o4))
attempt("bool(o1)", lambda: (bool(o1)))
attempt("list(o4.m())", lambda: (list(o4.m())))
def step13():
    global o0, o1, o2, o3, o4
    o4 = copy.deepcopy(o2)
attempt("o4 = copy.deepcopy(o2)", step13)
attempt("{o4: 1}.get(o4)", lambda: ({o4: 1}.get(o4)))
attempt("1 in L8", lambda: (1 in L8))
def step14():
    global o0, o1, o2, o3, o4
    M2.__float__ = lambda self: self.a
attempt("M2.__float__ = lambda self: self.a", step14)
attempt("o0.__ilshift__(o0)", lambda: (o0.__ilshift__(o0)))
def loop15():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                L8.__dict__['a'] = 1
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                C4.__delattr__ = lambda self, name: say('late del', name)
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                G3.__signature__ = inspect.Signature()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(operator.methodcaller('m', 1)(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(o1 // True)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("bin(o3)", lambda: (bin(o3)))
def hooked16():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__get__ = type
            if i == 20:
                C4.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__get__
            v = show(o4.c)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked16', i, v)
attempt('hooked16', hooked16)
def hooked17():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C4.__call__ = decorated(lambda self, *args: 84)
            if i == 20:
                C4.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C4.__call__
            v = show(o0(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked17', i, v)
attempt('hooked17', hooked17)
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                [o4.c, *o2.b] = 1, 2, 3
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(frozenset([1]) in o2)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(min([o3, o0]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(isinstance(o0, C5 | C4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
def loop19():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C5.__dict__['d'].__set__(o2, C1)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o4.__signature__ = inspect.signature(lambda x, y: 0)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(min([o1, o4]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("o2.__dir__() and 1", lambda: (o2.__dir__() and 1))
attempt("M2._fields", lambda: (M2._fields))
attempt("C5.m is C5.m", lambda: (C5.m is C5.m))
try:
    class Meta20(type):
        def __new__(mcs, name, bases, ns, **kw):
            ns.setdefault('__slots__', ('c',))
            return type.__new__(mcs, name, bases, ns)
        def __prepare__(*args, **kw):
            return 5
        tag = 1
except Exception as e:
    print('class Meta20', tell(e))
    Meta20 = M1
attempt("awaited(o2)", lambda: (awaited(o2)))
attempt("copy.copy(o1)", lambda: (copy.copy(o1)))
attempt("isinstance(o0, G3 | C1)", lambda: (isinstance(o0, G3 | C1)))
try:
    class L21():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L21', tell(e))
    L21 = L8
else:
    attempt('made L21', lambda: (brief(L21)))
def scene22():
    x = L21('x'); y = L21('y'); x.a = y; y.a = x
    r = weakref.ref(x, lambda r: put('ref of x', r() is None))
    del x, y
    gc.collect()
    put(r())
attempt('scene22', scene22)
gc.collect()
attempt("copy.deepcopy(o2)", lambda: (copy.deepcopy(o2)))
attempt("inspect.isabstract(L8), inspect.isclass(o0), inspect.isroutine(o0.n)", lambda: (inspect.isabstract(L8), inspect.isclass(o0), inspect.isroutine(o0.n)))
attempt("o0.__format__('')", lambda: (o0.__format__('')))
attempt("own_doc(L8)", lambda: (own_doc(L8)))
attempt("super(L21, type(o2)).p", lambda: (super(L21, type(o2)).p))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
