# 70354
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
        d = property(lambda self: 'prop85', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc85')
        def __init__(self):
            self.a = 1
            self.c = ()
            self.d = {}
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def n(self, *args):
            return vars(self).get('c', 43)
        def p(self, *args):
            super().a = 84
        __or__ = None
        def __copy__(self):
            return None
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
        def __gt__(self, o):
            raise ValueError('v')
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2():
        __slots__ = ('__dict__',)
        b = NonData(43)
        @classmethod
        def n(cls, *args):
            cls.c = len(args)
        __module__ = 'elsewhere'
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class C3():
        __slots__ = ('__weakref__', '__dict__', 'd', 'a')
        b = type
        d = property(operator.attrgetter('a'))
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 37 > 80 else 37
        def __rmul__(self, o):
            raise TypeError('ty')
        __copy__ = operator.methodcaller('p')
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C2
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    @functools.total_ordering
    class F4():
        @decorated
        def p(self, *args):
            return len(args)
        d = functools.cached_property(lambda self: self.a)
        def __ge__(self, o):
            return NotImplemented
        def __gt__(self, o):
            return True
        last = 1
except Exception as e:
    print('class F4', tell(e))
    F4 = C3
else:
    attempt('made F4', lambda: (brief(F4)))
try:
    @typing.runtime_checkable
    class P5():
        def m(self): ...
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = F4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    class R6(NamedTuple):
        a: str
        y: int
        c: int = 47
        def m(self, *args):
            self.c = 68; return 68
        def n(self, *args):
            return vars(self).get('a', 77)
except Exception as e:
    print('class R6', tell(e))
    R6 = P5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class C7():
        d = 2.5
        def __init__(self, a=1, b=2):
            self.a = {'a': 1}
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return super().__getattribute__('d')
        def __complex__(self):
            return 2j
        def __fspath__(self):
            return 'path'
        last = 1
except Exception as e:
    print('class C7', tell(e))
    C7 = R6
else:
    attempt('made C7', lambda: (brief(C7)))
try:
    o0 = C1(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C2()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = C2()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1(a=2)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = P5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("o3.p(**o2)", lambda: (o3.p(**o2)))
def step8():
    global o0, o1, o2, o3, o4
    C2.__bases__ += (M2,)
attempt("C2.__bases__ += (M2,)", step8)
try:
    class C9(P5, C3, Entries(F4)):
        c = staticmethod(lambda *args: ('static1', len(args)))
        d = -1
        def m(self, *args):
            return super(C1, self).m(*args)
        def p(self, *args):
            self.__p = 41; return self.__p
        def __hash__(self):
            return 2**80
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = C7
else:
    attempt('made C9', lambda: (brief(C9)))
def step10():
    global o0, o1, o2, o3, o4
    type.__getstate__ = dict
attempt("type.__getstate__ = dict", step10)
attempt("copy.copy(o3).c", lambda: (copy.copy(o3).c))
attempt("contextlib.closing(o4).__enter__()", lambda: (contextlib.closing(o4).__enter__()))
attempt("functools.reduce(o2, [1, 2, 3])", lambda: (functools.reduce(o2, [1, 2, 3])))
attempt("format(o3)", lambda: (format(o3)))
try:
    class G11[*Ts]():
        __slots__ = ('c', 'b')
        def d[V](self, v: V = 1) -> V: return v
        def p(self, *args):
            super().d = 87
        last = 1
except Exception as e:
    print('class G11', tell(e))
    G11 = C9
else:
    attempt('made G11', lambda: (brief(G11), generic_facts(G11)))
attempt("o3 in [o1, o3]", lambda: (o3 in [o1, o3]))
def step12():
    global o0, o1, o2, o3, o4
    with o4, o0: 1 // 0
attempt("with o4, o0: 1 // 0", step12)
def step13():
    global o0, o1, o2, o3, o4
    with o2 as o0.b: say('in with')
attempt("with o2 as o0.b: say('in with')", step13)
attempt("callable(o3)", lambda: (callable(o3)))
attempt("C7.__instancecheck__(o2)", lambda: (C7.__instancecheck__(o2)))
attempt("'%s %r' % (o2, o4)", lambda: ('%s %r' % (o2, o4)))
attempt("math.ceil(o4)", lambda: (math.ceil(o4)))
def step14():
    global o0, o1, o2, o3, o4
    o3.__class__ = F4
attempt("o3.__class__ = F4", step14)
def step15():
    global o0, o1, o2, o3, o4
    o1 += o0
attempt("o1 += o0", step15)
def step16():
    global o0, o1, o2, o3, o4
    del o0.a
attempt("del o0.a", step16)
attempt("bytes([o0])", lambda: (bytes([o0])))
attempt("vars(copy.deepcopy(o3))", lambda: (vars(copy.deepcopy(o3))))
def step17():
    global o0, o1, o2, o3, o4
    R6.__annotations__ = {'a': int}
attempt("R6.__annotations__ = {'a': int}", step17)
attempt("M1(o1)", lambda: (M1(o1)))
attempt("o3.__dict__", lambda: (o3.__dict__))
def step18():
    global o0, o1, o2, o3, o4
    P5.__bases__ = (C1,)
attempt("P5.__bases__ = (C1,)", step18)
def step19():
    global o0, o1, o2, o3, o4
    del M2.__setattr__
attempt("del M2.__setattr__", step19)
attempt("divmod({}, o1)", lambda: (divmod({}, o1)))
attempt("o0.__dict__", lambda: (o0.__dict__))
attempt("math.trunc(o0)", lambda: (math.trunc(o0)))
attempt("o1.p(1)", lambda: (o1.p(1)))
attempt("o0.__replace__(b=1)", lambda: (o0.__replace__(b=1)))
attempt("isinstance(C1, M2)", lambda: (isinstance(C1, M2)))
def step20():
    global o0, o1, o2, o3, o4
    del o3.__dict__
attempt("del o3.__dict__", step20)
def step21():
    global o0, o1, o2, o3, o4
    R6.p = o1.p
attempt("R6.p = o1.p", step21)
attempt("o4[o0]", lambda: (o4[o0]))
attempt("o1.__getstate__()", lambda: (o1.__getstate__()))
attempt("'{0.a} {0}'.format(o1)", lambda: ('{0.a} {0}'.format(o1)))
attempt("object.__new__(C3)", lambda: (object.__new__(C3)))
attempt("type('X', (F4,), {})().n()", lambda: (type('X', (F4,), {})().n()))
attempt("o2.p(**o1)", lambda: (o2.p(**o1)))
def step22():
    global o0, o1, o2, o3, o4
    o1[o2] = 1j
attempt("o1[o2] = 1j", step22)
attempt("R6(0, 1, 2).c", lambda: (R6(0, 1, 2).c))
attempt("list(enumerate(o0))", lambda: (list(enumerate(o0))))
def step23():
    global o0, o1, o2, o3, o4
    o2 @= o4
attempt("o2 @= o4", step23)
attempt("format(o0, 'x')", lambda: (format(o0, 'x')))
attempt("own_doc(R6.__dict__['c'])", lambda: (own_doc(R6.__dict__['c'])))
try:
    class L24(C3):
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
    print('class L24', tell(e))
    L24 = G11
else:
    attempt('made L24', lambda: (brief(L24)))
def scene25():
    def gen(held):
        try:
            yield held.name
        finally:
            put('gen closed')
    g = gen(L24('in gen')); put(next(g)); del g; put('gone')
attempt('scene25', scene25)
gc.collect()
def step26():
    global o0, o1, o2, o3, o4
    o4.__dict__ = collections.OrderedDict(a=1)
attempt("o4.__dict__ = collections.OrderedDict(a=1)", step26)
attempt("'%d' % o0", lambda: ('%d' % o0))
attempt("{**o0}", lambda: ({**o0}))
def step27():
    global o0, o1, o2, o3, o4
    del C7.n
attempt("del C7.n", step27)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
