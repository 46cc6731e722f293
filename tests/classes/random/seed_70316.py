# 70316
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
        def __init__(self, *args):
            self.a = (1, 2)
        def n(self, *args):
            raise NotImplementedError
        __match_args__ = ['a']
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(M2):
        def __len__(cls):
            return 3
        @staticmethod
        def __prepare__(name, bases, **kw):
            class Space(dict):
                def __setitem__(self, key, v):
                    if names([key]):
                        say('body sets', key)
                    super().__setitem__(key, v)
                def __missing__(self, key):
                    if key in ('zero', 'one'):
                        return key
                    raise KeyError(key)
            return Space()
        @classmethod
        def __prepare__(mcs, name, bases, **kw):
            return collections.OrderedDict(a='from prepare')
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class Meta3(M2):
        def __getattr__(cls, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'meta getattr ' + name
        def __getitem__(cls, key):
            return ('meta item', show(key))
        def __add__(cls, other):
            return ('meta add', cls.__name__)
        def __call__(cls, *args, **kw):
            say('meta call', cls.__name__, len(args), sorted(kw))
            return super().__call__(*args, **kw)
        tag = 1
except Exception as e:
    print('class Meta3', tell(e))
    Meta3 = M1
try:
    class G4(Generic):
        c: 'T' = 1
        def m(self, *args):
            return 7
        def p(self, *args):
            return list(super(type(self), self).p(*args) for _ in range(1)) if 70 > 80 else 70
        last = 1
except Exception as e:
    print('class G4', tell(e))
    G4 = C1
else:
    attempt('made G4', lambda: (brief(G4), generic_facts(G4)))
try:
    class Meta5(M1):
        def __getattribute__(cls, name):
            if name == 'c':
                return 'meta hooked'
            return super().__getattribute__(name)
        def __getattr__(cls, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'meta getattr ' + name
        def __and__(self, o):
            return 2.5
        tag = 1
except Exception as e:
    print('class Meta5', tell(e))
    Meta5 = M1
try:
    class Meta6(M2):
        def __setattr__(cls, name, v):
            say('meta setattr', name)
            super().__setattr__(name, v)
        def __index__(self):
            return None
        tag = 1
except Exception as e:
    print('class Meta6', tell(e))
    Meta6 = M1
try:
    N7 = dataclasses.make_dataclass('N7', ['a', ('b', int), ('c', str, 'z')], bases=(), namespace={'a': property(lambda self: 'prop15', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc15'), 'd': -1})
except Exception as e:
    print('class N7', tell(e))
    N7 = G4
else:
    attempt('made N7', lambda: (brief(N7)))
try:
    N8 = type('N8', (N7, ), {'c': Named(), 'a': 2.5, '__slots__': {'c'}, 'm': lambda self, *args: ('fn9', len(args))})
except Exception as e:
    print('class N8', tell(e))
    N8 = N7
else:
    attempt('made N8', lambda: (brief(N8)))
try:
    o0 = N8(1, 2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G4[int, str]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = N8()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("C1.__dict__.get('__static_attributes__') and sorted(C1.__static_attributes__)", lambda: (C1.__dict__.get('__static_attributes__') and sorted(C1.__static_attributes__)))
attempt("M1[int]", lambda: (M1[int]))
attempt("own_doc(M2.__dict__['c'])", lambda: (own_doc(M2.__dict__['c'])))
attempt("copy.copy(o0)", lambda: (copy.copy(o0)))
try:
    class E9(enum.Enum):
        a = enum.auto()
        B = enum.auto(), enum.auto()
        E = 1
        _f = NonData(1)
except Exception as e:
    print('class E9', tell(e))
    E9 = N8
else:
    attempt('made E9', lambda: (brief(E9), enum_facts(E9)))
attempt("super(M1, o4).__init__()", lambda: (super(M1, o4).__init__()))
attempt("o1.__dir__() and 1", lambda: (o1.__dir__() and 1))
def loop10():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.b = [3]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(min([o1, o4]))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(sum(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("Meta3.A.B", lambda: (Meta3.A.B))
attempt("o2()", lambda: (o2()))
def step11():
    global o0, o1, o2, o3, o4
    N7.c = property(lambda self: 'prop1', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc1')
attempt("N7.c = property(lambda self: 'prop1', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc1')", step11)
def step12():
    global o0, o1, o2, o3, o4
    o4.__setstate__({'b': [3]})
attempt("o4.__setstate__({'b': [3]})", step12)
attempt("hasattr(o2, 'b')", lambda: (hasattr(o2, 'b')))
attempt("super(Meta2, o3).c", lambda: (super(Meta2, o3).c))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                Meta2.a = staticmethod(functools.partial(max, 21))
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4._C7__p)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show([(x.name, x.kind, x.defining_class) for x in inspect.classify_class_attrs(M1) if x.name in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(exec('x = o0.a'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3, o4
    M1.d = range(3)
attempt("M1.d = range(3)", step14)
def step15():
    global o0, o1, o2, o3, o4
    [o2.c, *o4.b] = 1, 2, 3
attempt("[o2.c, *o4.b] = 1, 2, 3", step15)
attempt("N8.__subclasscheck__(int)", lambda: (N8.__subclasscheck__(int)))
attempt("deleted(o0, 'c')", lambda: (deleted(o0, 'c')))
attempt("types.prepare_class('X', (M1,))", lambda: (types.prepare_class('X', (M1,))))
attempt("list(o0.n())", lambda: (list(o0.n())))
attempt("operator.index(o1)", lambda: (operator.index(o1)))
attempt("list(map(str, o3))", lambda: (list(map(str, o3))))
attempt("max(o3, o1)", lambda: (max(o3, o1)))
attempt("E9.__new__ is object.__new__", lambda: (E9.__new__ is object.__new__))
attempt("types.prepare_class('X', (M1,))", lambda: (types.prepare_class('X', (M1,))))
try:
    class L16(N7):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L16', tell(e))
    L16 = N8
else:
    attempt('made L16', lambda: (brief(L16)))
def scene17():
    class Back(L16):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('cycle'); x.a = x; del x; gc.collect(); put(len(saved))
    saved.clear(); gc.collect(); put('end', len(saved))
attempt('scene17', scene17)
gc.collect()
attempt("o0 & o1", lambda: (o0 & o1))
attempt("mask(repr(M2[int]))", lambda: (mask(repr(M2[int]))))
def loop18():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(functools.partial(o3, 1)(2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(o2['a'])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(N8.__instancecheck__(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("mask(repr(E9 | None))", lambda: (mask(repr(E9 | None))))
attempt("type('X', (C1, Meta6), {})", lambda: (type('X', (C1, Meta6), {})))
attempt("mask(repr(N7[int]))", lambda: (mask(repr(N7[int]))))
def step19():
    global o0, o1, o2, o3, o4
    del o1.__dict__
attempt("del o1.__dict__", step19)
attempt("sorted([G4, L16], key=name_of)", lambda: (sorted([G4, L16], key=name_of)))
def loop20():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.p = Meta6.__dict__['p']
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                Meta2.__signature__ = inspect.Signature()
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(object.__getattribute__(o2, 'd'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(set(o4))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
def scene21():
    x = L16('state'); x.a = 5
    put(show(x.__reduce_ex__(2)[2]), show(copy.copy(x).a))
    y = copy.deepcopy(x); put(y.a, y is x); del x; put('x gone'); del y
attempt('scene21', scene21)
gc.collect()
attempt("tuple(o2)", lambda: (tuple(o2)))
attempt("super(N7).__get__(o3).n()", lambda: (super(N7).__get__(o3).n()))
attempt("N7.on_meta()", lambda: (N7.on_meta()))
attempt("L16.m is L16.m", lambda: (L16.m is L16.m))
attempt("deleted(o2, 'b')", lambda: (deleted(o2, 'b')))
attempt("copy.copy(o0)", lambda: (copy.copy(o0)))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
