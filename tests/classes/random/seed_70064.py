# 70064
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
    class C1(metaclass=M1):
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            yield type(self).__name__
            yield self.a
            yield from super().p()
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class F2(C1):
        n = functools.partialmethod(_base, 1)
        last = 1
except Exception as e:
    print('class F2', tell(e))
    F2 = C1
else:
    attempt('made F2', lambda: (brief(F2)))
try:
    class W3(F2, contextlib.ContextDecorator):
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = F2
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    class F4():
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @classmethod
        @decorated
        def n(cls, *args): return cls.__name__
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = W3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    class W5(F4):
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = F4
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class F6():
        @m.register(str)
        def _(self, x):
            return ('str', x)
        n = functools.partialmethod(_base, 1)
        @decorated
        def p(self, *args):
            return len(args)
        @functools.wraps(len)
        def c(self): return 'named len'
        last = 1
except Exception as e:
    print('class F6', tell(e))
    F6 = W5
else:
    attempt('made F6', lambda: (brief(F6)))
try:
    @functools.total_ordering
    class F7(float):
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        b = functools.partial(max, 3)
        @functools.wraps(len)
        def c(self): return 'named len'
        d = functools.cached_property(lambda self: self.a)
        @functools.cache
        def d(self): return self.missing_one
        def __gt__(self, o):
            return id(self) == 0
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class F7', tell(e))
    F7 = F6
else:
    attempt('made F7', lambda: (brief(F7)))
try:
    o0 = F2()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = F2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = F4(1)
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = F6(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("divmod(b'x', o0)", lambda: (divmod(b'x', o0)))
attempt("float(o2)", lambda: (float(o2)))
attempt("o3.__ne__(o4)", lambda: (o3.__ne__(o4)))
attempt("sorted(o4.__dict__)", lambda: (sorted(o4.__dict__)))
attempt("o1.a.a", lambda: (o1.a.a))
def hooked8():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F2.__get__ = len
            if i == 20:
                F2.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F2.__get__
            v = show(o1.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked8', i, v)
attempt('hooked8', hooked8)
attempt("object.__getattribute__(o3, 'b')", lambda: (object.__getattribute__(o3, 'b')))
try:
    class W9():
        last = 1
except Exception as e:
    print('class W9', tell(e))
    W9 = F7
else:
    attempt('made W9', lambda: (brief(W9)))
attempt("own_doc(o2.p)", lambda: (own_doc(o2.p)))
def step10():
    global o0, o1, o2, o3, o4
    o3 = F4()
attempt("o3 = F4()", step10)
def step11():
    global o0, o1, o2, o3, o4
    o1.__dict__ = o3.__dict__
attempt("o1.__dict__ = o3.__dict__", step11)
attempt("loops(o0)", lambda: (loops(o0)))
attempt("W5['A']", lambda: (W5['A']))
attempt("inspect.getattr_static(o4, 'c')", lambda: (inspect.getattr_static(o4, 'c')))
attempt("o1.__dir__() and 1", lambda: (o1.__dir__() and 1))
attempt("o0[0]", lambda: (o0[0]))
attempt("copy.copy(o0) == o0", lambda: (copy.copy(o0) == o0))
attempt("list(map(F2, [1, 2]))", lambda: (list(map(F2, [1, 2]))))
def step12():
    global o0, o1, o2, o3, o4
    del o2.__dict__
attempt("del o2.__dict__", step12)
def hooked13():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F2.__setattr__ = dict
            if i == 20:
                F2.__setattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F2.__setattr__
            v = show(setattr(o3, 'c', i))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked13', i, v)
attempt('hooked13', hooked13)
attempt("o0.p()", lambda: (o0.p()))
try:
    class L14(W3):
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L14', tell(e))
    L14 = W9
else:
    attempt('made L14', lambda: (brief(L14)))
def scene15():
    class Slotted(L14):
        __slots__ = ('s', '__weakref__') if not hasattr(L14, '__weakref__') else ('s',)
    x = Slotted('slot'); x.s = L14('held'); y = x; x.s = 1; put('replaced'); x.s = x
    del x, y; gc.collect(); put('gone')
attempt('scene15', scene15)
gc.collect()
attempt("F7 == F6", lambda: (F7 == F6))
def step16():
    global o0, o1, o2, o3, o4
    L14.__doc__ = 'new doc'
attempt("L14.__doc__ = 'new doc'", step16)
attempt("hash(o3) == hash(o3)", lambda: (hash(o3) == hash(o3)))
def scene17():
    e = ExceptionGroup('g', [ValueError(L14('grouped'))])
    try:
        raise e
    except* ValueError as eg:
        put(len(eg.exceptions))
    del e; put('group gone')
attempt('scene17', scene17)
gc.collect()
attempt("list(o4)", lambda: (list(o4)))
attempt("F4.__base__", lambda: (F4.__base__))
attempt("typing.get_type_hints(W9)", lambda: (typing.get_type_hints(W9)))
attempt("1 in o4", lambda: (1 in o4))
attempt("eval('o3.d')", lambda: (eval('o3.d')))
attempt("F7._fields", lambda: (F7._fields))
attempt("sorted([o4, o1, o4])", lambda: (sorted([o4, o1, o4])))
attempt("copy.deepcopy(o4)", lambda: (copy.deepcopy(o4)))
attempt("list(vars(o2))", lambda: (list(vars(o2))))
attempt("chr(o1)", lambda: (chr(o1)))
def step18():
    global o0, o1, o2, o3, o4
    L14.__dict__['d'].__set__(o1, 1)
attempt("L14.__dict__['d'].__set__(o1, 1)", step18)
attempt("o0.p.__self__", lambda: (o0.p.__self__))
def step19():
    global o0, o1, o2, o3, o4
    M1.__name__ = 'New95'
attempt("M1.__name__ = 'New95'", step19)
attempt("o4.__reduce_ex__(0)", lambda: (o4.__reduce_ex__(0)))
def step20():
    global o0, o1, o2, o3, o4
    W5.d = o0
attempt("W5.d = o0", step20)
def step21():
    global o0, o1, o2, o3, o4
    W5.__delattr__ = lambda self, name: say('late del', name)
attempt("W5.__delattr__ = lambda self, name: say('late del', name)", step21)
attempt("mask(repr(W5[int]))", lambda: (mask(repr(W5[int]))))
def step22():
    global o0, o1, o2, o3, o4
    W3.p = M1.__dict__['p']
attempt("W3.p = M1.__dict__['p']", step22)
attempt("isinstance(o1, (M2, C1, int))", lambda: (isinstance(o1, (M2, C1, int))))
attempt("o1.__rmul__(o0)", lambda: (o1.__rmul__(o0)))
def hooked23():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L14.__getattr__ = print
            if i == 20:
                L14.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L14.__getattr__
            v = show(o0.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked23', i, v)
attempt('hooked23', hooked23)
attempt("dict(o0)", lambda: (dict(o0)))
attempt("operator.length_hint(o1, 3)", lambda: (operator.length_hint(o1, 3)))
attempt("copy.deepcopy([o0, o0, o3])", lambda: (copy.deepcopy([o0, o0, o3])))
attempt("W5.__dict__['d'].__get__(o0, W5)", lambda: (W5.__dict__['d'].__get__(o0, W5)))
def step24():
    global o0, o1, o2, o3, o4
    F7.__init__ = repr
attempt("F7.__init__ = repr", step24)
attempt("math.ceil(o3)", lambda: (math.ceil(o3)))
attempt("weakref.proxy(o1).m()", lambda: (weakref.proxy(o1).m()))
def step25():
    global o0, o1, o2, o3, o4
    o0[0:1] = 0
attempt("o0[0:1] = 0", step25)
attempt("F4.__dict__.get('__static_attributes__') and sorted(F4.__static_attributes__)", lambda: (F4.__dict__.get('__static_attributes__') and sorted(F4.__static_attributes__)))
attempt("W5.p is W5.p", lambda: (W5.p is W5.p))
attempt("list(o0.p())", lambda: (list(o0.p())))
attempt("o2.__class__", lambda: (o2.__class__))
attempt("bool(o3)", lambda: (bool(o3)))
attempt("operator.methodcaller('m', 1)(o0)", lambda: (operator.methodcaller('m', 1)(o0)))
def hooked26():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                F4.__len__ = id.__class__
            if i == 20:
                F4.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del F4.__len__
            v = show(len(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked26', i, v)
attempt('hooked26', hooked26)
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
