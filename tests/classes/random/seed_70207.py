# 70207
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
    class C1(Entries()):
        def m(self, *args):
            return super().a
        def n(self, *args):
            return (27, self.c)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(C1):
        last = 1
        def __len__(self):
            return 0
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
def step3():
    global o0, o1, o2, o3, o4
    A2.register(M1)
attempt("A2.register(M1)", step3)
try:
    class P4(Protocol):
        def n(self, x: int) -> str: ...
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = A2
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class E5(enum.StrEnum):
        @functools.cached_property
        def d(self):
            return 'once'
        _ignore_ = ['F']
        E = 'Ev'
        D = 'Dv'
        A = 'Av'
        __slots__ = ()
except Exception as e:
    print('class E5', tell(e))
    E5 = P4
else:
    attempt('made E5', lambda: (brief(E5), enum_facts(E5)))
try:
    class C6(P4, A2, C1, metaclass=M1):
        b = property(lambda self: 'prop2')
        c = property(lambda self: 'prop8', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc8')
        d = Named()
        def m(self, *args):
            del self.a; return 0
        def p(self, x: 'int' = 1, /, *, y=None, **kw) -> 'C1':
            'doc of p'
            return (show(x), y, sorted(kw))
        def __ne__(self, o):
            return super().__ne__(o)
        def __set__(self, o, v):
            return say('set', show(v))
        def __abs__(self):
            return 'abs'
        def __bytes__(self):
            return b'B'
        __class__ = property(lambda self: int)
        last = 1
except Exception as e:
    print('class C6', tell(e))
    C6 = P4
else:
    attempt('made C6', lambda: (brief(C6)))
try:
    o0 = P4()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1('s', 2)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = P4()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A2()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step7():
    global o0, o1, o2, o3, o4
    o0['c'] = 0
attempt("o0['c'] = 0", step7)
def step8():
    global o0, o1, o2, o3, o4
    P4.n = o1.n
attempt("P4.n = o1.n", step8)
attempt("[o4, o4].index(o4)", lambda: ([o4, o4].index(o4)))
attempt("E5 == C6", lambda: (E5 == C6))
try:
    class L9():
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L9', tell(e))
    L9 = C6
else:
    attempt('made L9', lambda: (brief(L9)))
def scene10():
    x = L9('a'); s = weakref.WeakSet([x]); put(len(s), x in s); x = L9('b'); put(len(s))
attempt('scene10', scene10)
gc.collect()
try:
    class Meta11(type):
        __slots__ = {'b': 'doc'}
        __call__ = None
        def __getitem__(cls, key):
            return ('meta item', show(key))
        def __getattr__(cls, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'meta getattr ' + name
        tag = 1
except Exception as e:
    print('class Meta11', tell(e))
    Meta11 = M1
attempt("sorted(o3.__dict__)", lambda: (sorted(o3.__dict__)))
def step12():
    global o0, o1, o2, o3, o4
    Meta11.__bases__ = ()
attempt("Meta11.__bases__ = ()", step12)
def step13():
    global o0, o1, o2, o3, o4
    o0 = A2
attempt("o0 = A2", step13)
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__delattr__(o0, 'c')
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2 = super(C1, o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o3.__format__(''))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("o1.p(*o2)", lambda: (o1.p(*o2)))
attempt("int(o0)", lambda: (int(o0)))
attempt("o2.__getnewargs_ex__()", lambda: (o2.__getnewargs_ex__()))
attempt("o3()", lambda: (o3()))
attempt("'abcd'[o1:]", lambda: ('abcd'[o1:]))
def step15():
    global o0, o1, o2, o3, o4
    o2.__dict__ = {'c': b'x'}
attempt("o2.__dict__ = {'c': b'x'}", step15)
try:
    class C16(C6, C1):
        __slots__ = ('b',)
        c = classmethod(lambda cls, *args: (cls.__name__, 1))
        d = staticmethod(functools.partial(max, 15))
        @property
        def p(self):
            return self.c
        last = 1
except Exception as e:
    print('class C16', tell(e))
    C16 = L9
else:
    attempt('made C16', lambda: (brief(C16)))
attempt("types.prepare_class('X', (E5,))", lambda: (types.prepare_class('X', (E5,))))
def step17():
    global o0, o1, o2, o3, o4
    L9.__qualname__ = 'ab'
attempt("L9.__qualname__ = 'ab'", step17)
def step18():
    global o0, o1, o2, o3, o4
    del P4.__new__
attempt("del P4.__new__", step18)
def step19():
    global o0, o1, o2, o3, o4
    o2.d = 's'
attempt("o2.d = 's'", step19)
def step20():
    global o0, o1, o2, o3, o4
    C6.__type_params__ = ()
attempt("C6.__type_params__ = ()", step20)
attempt("dataclasses.replace(o0, b=3)", lambda: (dataclasses.replace(o0, b=3)))
attempt("list(zip(o4, o4))", lambda: (list(zip(o4, o4))))
attempt("super(A2, o4).__getattribute__('a')", lambda: (super(A2, o4).__getattribute__('a')))
def step21():
    global o0, o1, o2, o3, o4
    o2 = copy.copy(o2)
attempt("o2 = copy.copy(o2)", step21)
attempt("str(o0)", lambda: (str(o0)))
def step22():
    global o0, o1, o2, o3, o4
    o2.__wrapped__ = o3
attempt("o2.__wrapped__ = o3", step22)
try:
    class L23(P4):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L23', tell(e))
    L23 = C16
else:
    attempt('made L23', lambda: (brief(L23)))
def scene24():
    x = L23('x'); f = weakref.finalize(x, print, 'finalized', 1)
    put(f.alive); x = 1; put(f.alive, f())
attempt('scene24', scene24)
gc.collect()
attempt("o2.__class__", lambda: (o2.__class__))
attempt("own_doc(o4.n)", lambda: (own_doc(o4.n)))
attempt("{} ^ o4", lambda: ({} ^ o4))
try:
    class F25(tuple):
        __slots__ = {'c'}
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        n = functools.partialmethod(_base, 1)
        b = functools.partial(max, 3)
        @decorated
        def p(self, *args):
            return len(args)
        @staticmethod
        @functools.cache
        def n(x=1): return ('cached', x)
        last = 1
except Exception as e:
    print('class F25', tell(e))
    F25 = L23
else:
    attempt('made F25', lambda: (brief(F25)))
try:
    class L26():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L26', tell(e))
    L26 = F25
else:
    attempt('made L26', lambda: (brief(L26)))
def scene27():
    class Back(L26):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))
attempt('scene27', scene27)
gc.collect()
attempt("dataclasses.astuple(o0)", lambda: (dataclasses.astuple(o0)))
attempt("o1.a.a", lambda: (o1.a.a))
def step28():
    global o0, o1, o2, o3, o4
    Meta11.__call__ = id.__class__
attempt("Meta11.__call__ = id.__class__", step28)
attempt("L26(o4)", lambda: (L26(o4)))
try:
    class E29(enum.Enum):
        def __repr__(self):
            return 'repr %s' % self._name_
        A = enum.auto(), enum.auto()
        D = enum.member(5)
        a = 'av'
        E = 3
        @property
        def p(self):
            return self._value_
except Exception as e:
    print('class E29', tell(e))
    E29 = L26
else:
    attempt('made E29', lambda: (brief(E29), enum_facts(E29)))
attempt("L23.p()", lambda: (L23.p()))
attempt("range(o1)", lambda: (range(o1)))
def step30():
    global o0, o1, o2, o3, o4
    Meta11.__bases__ = Meta11.__bases__[::-1]
attempt("Meta11.__bases__ = Meta11.__bases__[::-1]", step30)
attempt("super(L9, o1).b", lambda: (super(L9, o1).b))
attempt("gc.is_tracked(o1)", lambda: (gc.is_tracked(o1)))
attempt("range(o0)", lambda: (range(o0)))
def step31():
    global o0, o1, o2, o3, o4
    object.__delattr__(o4, 'd')
attempt("object.__delattr__(o4, 'd')", step31)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
