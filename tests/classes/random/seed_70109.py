# 70109
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
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class G2(typing.Mapping[str, T]):
        def p(self, *args):
            return (40, super().p(*args))
        last = 1
except Exception as e:
    print('class G2', tell(e))
    G2 = C1
else:
    attempt('made G2', lambda: (brief(G2), generic_facts(G2)))
try:
    class G3(AttributeError, G2[[int], T], Generic[T]):
        last = 1
except Exception as e:
    print('class G3', tell(e))
    G3 = G2
else:
    attempt('made G3', lambda: (brief(G3), generic_facts(G3)))
try:
    @typing.runtime_checkable
    class P4[A](Protocol):
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = G3
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class G5(G3[int, str], dict[str, T]):
        c: 'T' = 1
        def n(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().n()
        def __init__(self, *args):
            self.d = ()
            self.c = {'a': 1}
        last = 1
except Exception as e:
    print('class G5', tell(e))
    G5 = P4
else:
    attempt('made G5', lambda: (brief(G5), generic_facts(G5)))
try:
    @typing.runtime_checkable
    class P6(P4):
        def __init__(self, v): self.v = v
        def n(self, x: int) -> str: ...
        last = 1
except Exception as e:
    print('class P6', tell(e))
    P6 = G5
else:
    attempt('made P6', lambda: (brief(P6), sorted(getattr(P6, '__protocol_attrs__', ()))))
try:
    class A7(abc.ABC):
        @classmethod
        @abc.abstractmethod
        def p(cls): ...
        last = 1
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        def __next__(self):
            self.steps = getattr(self, 'steps', 0) + 1
            if type(self.steps) is not int or self.steps % 4 == 0:
                raise StopIteration
            return 1
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A7', tell(e))
    A7 = G5
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
def step8():
    global o0, o1, o2, o3, o4
    A7.register(A7)
attempt("A7.register(A7)", step8)
try:
    class A9(abc.ABC):
        last = 1
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
except Exception as e:
    print('class A9', tell(e))
    A9 = A7
else:
    attempt('made A9', lambda: (brief(A9), sorted(getattr(A9, '__abstractmethods__', ()))))
def step10():
    global o0, o1, o2, o3, o4
    A9.register(G3)
attempt("A9.register(G3)", step10)
try:
    o0 = G3[T][int]()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = P4()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G3[T][int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G3[int]()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("vars(copy.deepcopy(o0))", lambda: (vars(copy.deepcopy(o0))))
attempt("P4.__dict__.get('__annotations__')", lambda: (P4.__dict__.get('__annotations__')))
attempt("operator.setitem(o0, 'a', 1)", lambda: (operator.setitem(o0, 'a', 1)))
attempt("o4.name, o4.value", lambda: (o4.name, o4.value))
def step11():
    global o0, o1, o2, o3, o4
    o1.__class__ = 0
attempt("o1.__class__ = 0", step11)
attempt("object.__setattr__(o2, 'a', 's')", lambda: (object.__setattr__(o2, 'a', 's')))
def step12():
    global o0, o1, o2, o3, o4
    A7.__call__ = A7
attempt("A7.__call__ = A7", step12)
def step13():
    global o0, o1, o2, o3, o4
    setattr(o4, 'a b', 0)
attempt("setattr(o4, 'a b', 0)", step13)
attempt("M1.__new__(P4)", lambda: (M1.__new__(P4)))
attempt("operator.delitem(o4, 0)", lambda: (operator.delitem(o4, 0)))
attempt("A9.A.B", lambda: (A9.A.B))
def step14():
    global o0, o1, o2, o3, o4
    A7.__getitem__ = id.__class__
attempt("A7.__getitem__ = id.__class__", step14)
def step15():
    global o0, o1, o2, o3, o4
    with o4, o4: 1 // 0
attempt("with o4, o4: 1 // 0", step15)
attempt("copy.copy(o1).__dict__", lambda: (copy.copy(o1).__dict__))
attempt("object.__setattr__(o0, 'b', 's')", lambda: (object.__setattr__(o0, 'b', 's')))
attempt("P6.__dict__.get('__static_attributes__') and sorted(P6.__static_attributes__)", lambda: (P6.__dict__.get('__static_attributes__') and sorted(P6.__static_attributes__)))
attempt("P6.A", lambda: (P6.A))
def step16():
    global o0, o1, o2, o3, o4
    G5.__doc__ = 'new doc'
attempt("G5.__doc__ = 'new doc'", step16)
attempt("list(iter(o1, 1))", lambda: (list(iter(o1, 1))))
attempt("P4(**{'b': 1})", lambda: (P4(**{'b': 1})))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                G5.__abstractmethods__ = frozenset(['n'])
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o3.b = 1
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                sorted(o4)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(A7[int, str])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(own_doc(M2.__dict__['c']))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("G3[int, str]", lambda: (G3[int, str]))
attempt("P6._fields", lambda: (P6._fields))
def step18():
    global o0, o1, o2, o3, o4
    del o4.__dict__
attempt("del o4.__dict__", step18)
try:
    class G19(Generic[T]):
        last = 1
except Exception as e:
    print('class G19', tell(e))
    G19 = A9
else:
    attempt('made G19', lambda: (brief(G19), generic_facts(G19)))
attempt("loops(o2)", lambda: (loops(o2)))
try:
    class A20(A9):
        __abstractmethods__ = frozenset(['z'])
        last = 1
except Exception as e:
    print('class A20', tell(e))
    A20 = G19
else:
    attempt('made A20', lambda: (brief(A20), sorted(getattr(A20, '__abstractmethods__', ()))))
attempt("object.__repr__(o0) == repr(o0)", lambda: (object.__repr__(o0) == repr(o0)))
attempt("{} != o4", lambda: ({} != o4))
def step21():
    global o0, o1, o2, o3, o4
    o0[0] = o2
attempt("o0[0] = o2", step21)
attempt("o1.d.d", lambda: (o1.d.d))
attempt("dataclasses.astuple(o1)", lambda: (dataclasses.astuple(o1)))
attempt("yields(o1)", lambda: (yields(o1)))
def loop22():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                P4.__dict__['d'] = 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('{0.a} {0}'.format(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("raise_it(o4)", lambda: (raise_it(o4)))
attempt("G3.mro()", lambda: (G3.mro()))
attempt("names(dir(o3))", lambda: (names(dir(o3))))
attempt("[1, 2] * o4", lambda: ([1, 2] * o4))
attempt("mask(repr(P4))", lambda: (mask(repr(P4))))
def step23():
    global o0, o1, o2, o3, o4
    o4.a += 1
attempt("o4.a += 1", step23)
attempt("{o4: 1}.get(o4)", lambda: ({o4: 1}.get(o4)))
attempt("super(C1, type(o3)).p", lambda: (super(C1, type(o3)).p))
def hooked24():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                P4.__iter__ = decorated(lambda self, *args: 80)
            if i == 20:
                P4.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del P4.__iter__
            v = show(list(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked24', i, v)
attempt('hooked24', hooked24)
attempt("o1.__reduce__()", lambda: (o1.__reduce__()))
attempt("mask(repr(A9))", lambda: (mask(repr(A9))))
attempt("C1.__init__ is object.__init__", lambda: (C1.__init__ is object.__init__))
attempt("o4.b", lambda: (o4.b))
attempt("super(G2, o1).__class__", lambda: (super(G2, o1).__class__))
attempt("isinstance(o4, o2)", lambda: (isinstance(o4, o2)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
