# 701914
import abc, collections.abc, contextlib, copy, dataclasses, enum, functools, gc
import bisect, heapq, inspect, itertools, json, math, operator, types, typing
import sys, weakref
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar, Generic, NamedTuple, Protocol, TypeVar

gc.disable()
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
    text = text.replace("<NULL>", "None")  # CPython's staticmethod without any
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
        return mask(repr(v)[:200])
    if t is str:
        if v[:5] in ("int([", "str(o") and "\n\n" in v:
            return "doc of " + v[:3]  # said in own words
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


async def agen(*items):
    for item in items:
        yield item


async def later(x):
    return x


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


def opened(x):
    """Opened, but the program's own files stay open."""
    return open(x, closefd=not hasattr(type(x), "__index__"))


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


def drive(work):
    try:
        work.send(None)
    except StopIteration as e:
        return ("result", e.value)
    finally:
        work.close()
    return "suspended"


def asynced(x):
    async def work():
        return [await y async for y in x]
    return drive(work())


def async_for(x):
    async def work():
        seen = []
        async for y in x:
            seen.append(y)
            if len(seen) > 3:
                break
        else:
            seen.append("else")
        return seen
    return drive(work())


def async_with(x, inner):
    async def work():
        async with x as y:
            if inner is x:
                raise ValueError("in async with")
            return y
    return drive(work())


def spread(x, y):
    def take(*args, k=0, **kw):
        return (args, k, sorted(kw))
    return (take(*x, *y), [*x, *y], {*x})


def sliced(x, y):
    x[y:] = [1]
    x[:1, ...] = y
    del x[::2]
    return x


def caught_as(x, cls):
    try:
        try:
            raise_it(x)
        finally:
            say("finally")
    except* cls as group:
        found = ("group", group)
    except* (KeyError, cls):
        found = "other"
    return found


def inside(x, cls):
    class Here(cls):
        a = x
        if x:
            b = [x for y in (1, 2) if x is a]
        def m(self):
            return (super().m(), __class__.__name__)
    return (Here.__mro__[1:], Here().m())


def compared(x, y):
    return [x < y, x <= y, x > y, x >= y, x == y, x != y, x is y]


try:
    class C1():
        __slots__ = ('c', 'a', 'd', 'b')
        a = Data(81)
        d = staticmethod(lambda *args: ('static88', len(args)))
        @staticmethod
        def p(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def __index__(self):
            return 3
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        def __init_subclass__(cls):
            raise RuntimeError('no subclass')
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class C2(C1):
        __slots__ = iter(('__dict__', 'd', '__p', 'c'))
        d = types.MethodType(lambda *args: ('bound', len(args)), 94)
        def __init__(self, x=0, *y):
            self.c = 1
            self.b = frozenset([1])
        n = str
        def p(self, *args):
            return super(__class__, __class__).p(self, *args)
        def __length_hint__(self):
            return 4
        def __setattr__(self, name, v):
            say('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C2', tell(e))
    C2 = C1
else:
    attempt('made C2', lambda: (brief(C2)))
try:
    class A3(C2, collections.deque):
        last = 1
        def __len__(self):
            return 0
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
except Exception as e:
    print('class A3', tell(e))
    A3 = C2
else:
    attempt('made A3', lambda: (brief(A3), sorted(getattr(A3, '__abstractmethods__', ()))))
def step4():
    global o0, o1, o2, o3, o4
    A3.register(M1)
attempt("A3.register(M1)", step4)
try:
    class C5(A3, C2, C1, metaclass=M1):
        __slots__ = ('c', '__weakref__', 'd')
        c = staticmethod(lambda *args: ('static49', len(args)))
        def m(self, *args):
            return (21, self.c)
        def n(self, *args):
            raise ZeroDivisionError('z') from KeyError('cause')
        def __or__(self, o):
            return super().__or__(o)
        def __ror__(self, o):
            return self
        def __lshift__(self, o):
            return ('__lshift__', 7)
        __delitem__ = classmethod(lambda cls, *args: 81)
        last = 1
except Exception as e:
    print('class C5', tell(e))
    C5 = A3
else:
    attempt('made C5', lambda: (brief(C5)))
try:
    class R6(NamedTuple):
        y: T
except Exception as e:
    print('class R6', tell(e))
    R6 = C5
else:
    attempt('made R6', lambda: (brief(R6), tuple_facts(R6)))
try:
    class A7(metaclass=abc.ABCMeta):
        __slots__ = ()
        @abc.abstractmethod
        def __call__(self): ...
        last = 1
except Exception as e:
    print('class A7', tell(e))
    A7 = R6
else:
    attempt('made A7', lambda: (brief(A7), sorted(getattr(A7, '__abstractmethods__', ()))))
def step8():
    global o0, o1, o2, o3, o4
    A7.register(C2)
attempt("A7.register(C2)", step8)
try:
    class C9(**{'key': 2}):
        __slots__ = iter(('c', 'a'))
        c = ...
        def m(self, *args):
            return super(__class__, __class__).m(self, *args)
        def __new__(cls, *args, **kw):
            return super().__new__(cls, *args, **kw)
        a: int
        last = 1
except Exception as e:
    print('class C9', tell(e))
    C9 = A7
else:
    attempt('made C9', lambda: (brief(C9)))
try:
    o0 = C2(a=2)
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = C1()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = R6._make([0])
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C5()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A3()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("json.dumps([o3], default=o2)", lambda: (json.dumps([o3], default=o2)))
attempt("Exception.__new__(C5, 1)", lambda: (Exception.__new__(C5, 1)))
def step10():
    global o0, o1, o2, o3, o4
    R6.__getattr__ = lambda self, name: ('late', name)
attempt("R6.__getattr__ = lambda self, name: ('late', name)", step10)
attempt("type.__subclasscheck__(C1, C9)", lambda: (type.__subclasscheck__(C1, C9)))
attempt("o4.__traceback__ is None", lambda: (o4.__traceback__ is None))
attempt("1 >= o0", lambda: (1 >= o0))
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1[0] += 1
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(own_doc(C1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(hash(M2) == hash(M2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3, o4
    o2.a += 1
attempt("o2.a += 1", step12)
attempt("matched(o1, C9)", lambda: (matched(o1, C9)))
attempt("hasattr(o0, Text('b'))", lambda: (hasattr(o0, Text('b'))))
attempt("sorted([3, 1, 2], key=functools.cmp_to_key(o3))", lambda: (sorted([3, 1, 2], key=functools.cmp_to_key(o3))))
try:
    class L13(R6):
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
    print('class L13', tell(e))
    L13 = C9
else:
    attempt('made L13', lambda: (brief(L13)))
def scene14():
    class Back(L13):
        def __del__(self):
            put('back', self.name)
            saved.append(self)
    saved = []
    x = Back('cycle'); x.a = x; del x; gc.collect(); put(len(saved))
    saved.clear(); gc.collect(); put('end', len(saved))
attempt('scene14', scene14)
gc.collect()
attempt("issubclass(o0, C1)", lambda: (issubclass(o0, C1)))
def step15():
    global o0, o1, o2, o3, o4
    o1 = iter(o1)
attempt("o1 = iter(o1)", step15)
def loop16():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                R6.__bases__ += (C1,)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(object.__dict__['__class__'].__get__(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
attempt("o4.p == o4.p", lambda: (o4.p == o4.p))
attempt("issubclass(o4, L13)", lambda: (issubclass(o4, L13)))
def step17():
    global o0, o1, o2, o3, o4
    del A7.c
attempt("del A7.c", step17)
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L13.__getattr__ = decorated(lambda self, *args: 26)
            if i == 20:
                L13.__getattr__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L13.__getattr__
            v = show(o4.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
attempt("bytes([o0])", lambda: (bytes([o0])))
def step19():
    global o0, o1, o2, o3, o4
    del C9.b
attempt("del C9.b", step19)
def step20():
    global o0, o1, o2, o3, o4
    o2 += o3
attempt("o2 += o3", step20)
attempt("o1['a']", lambda: (o1['a']))
def step21():
    global o0, o1, o2, o3, o4
    C9.__annotations__['b'] = C9
attempt("C9.__annotations__['b'] = C9", step21)
def step22():
    global o0, o1, o2, o3, o4
    o2.__dict__ = {'b': None}
attempt("o2.__dict__ = {'b': None}", step22)
attempt("o1.__getnewargs_ex__()", lambda: (o1.__getnewargs_ex__()))
attempt("list(enumerate(o2))", lambda: (list(enumerate(o2))))
def step23():
    global o0, o1, o2, o3, o4
    o0 = copy.copy(o0)
attempt("o0 = copy.copy(o0)", step23)
attempt("spread(o0, o1)", lambda: (spread(o0, o1)))
try:
    class L24():
        __slots__ = ('a', 'name', '__weakref__')
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
    L24 = L13
else:
    attempt('made L24', lambda: (brief(L24)))
def scene25():
    x = L24('thrown')
    def gen():
        try:
            yield x.name
        except ValueError as e:
            yield tell(e)
    g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None
attempt('scene25', scene25)
gc.collect()
attempt("type.__prepare__(L13, o3, a=1)", lambda: (type.__prepare__(L13, o3, a=1)))
attempt("[o4, o0].index(o0)", lambda: ([o4, o0].index(o0)))
attempt("[1, 2, 3, 4][o3]", lambda: ([1, 2, 3, 4][o3]))
def step26():
    global o0, o1, o2, o3, o4
    o1 %= {}
attempt("o1 %= {}", step26)
attempt("o0.__rlshift__(o2)", lambda: (o0.__rlshift__(o2)))
attempt("vars(copy.deepcopy(o4))", lambda: (vars(copy.deepcopy(o4))))
attempt("object.__new__(C9, 1)", lambda: (object.__new__(C9, 1)))
attempt("1 in o3", lambda: (1 in o3))
try:
    class C27(L24, L13, A7):
        def __init__(self, a=1, b=2):
            super().__init__(a=1)
            self.c = 2.5
            self.b = True
        def m(self, *args):
            return (6, super().m(*args))
        def n(self, *args):
            return 8
        def __init_subclass__(cls, **kw):
            say('init_subclass', cls.__name__, sorted(kw))
            super().__init_subclass__()
        __qualname__ = 'Else.Where'
        last = 1
except Exception as e:
    print('class C27', tell(e))
    C27 = L24
else:
    attempt('made C27', lambda: (brief(C27)))
def step28():
    global o0, o1, o2, o3, o4
    o4.__init__(True, a=True)
attempt("o4.__init__(True, a=True)", step28)
attempt("any(o3)", lambda: (any(o3)))
def step29():
    global o0, o1, o2, o3, o4
    A7.p = o1.p
attempt("A7.p = o1.p", step29)
def step30():
    global o0, o1, o2, o3, o4
    R6.m = operator.attrgetter('a')
attempt("R6.m = operator.attrgetter('a')", step30)
def step31():
    global o0, o1, o2, o3, o4
    C27.__doc__ = 'new doc'
attempt("C27.__doc__ = 'new doc'", step31)
def loop32():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__p = (1, 2)
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o1 **= 2
            except Exception as e:
                print('change', tell(e))
        try:
            v = show('{0[a]} {0[0]}'.format(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
        try:
            v = show({o2: 1}.get(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
        try:
            v = show(tell(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop32', i, v)
attempt('loop32', loop32)
attempt("M2.p.__closure__ is None", lambda: (M2.p.__closure__ is None))
attempt("functools.partial(o4, 1)(2)", lambda: (functools.partial(o4, 1)(2)))
attempt("C5.__name__, C5.__qualname__, C5.__module__", lambda: (C5.__name__, C5.__qualname__, C5.__module__))
def step33():
    global o0, o1, o2, o3, o4
    for o0.a in range(3): pass
attempt("for o0.a in range(3): pass", step33)
def step34():
    global o0, o1, o2, o3, o4
    o1.__init__()
attempt("o1.__init__()", step34)
try:
    class L35(L24):
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L35', tell(e))
    L35 = C27
else:
    attempt('made L35', lambda: (brief(L35)))
def scene36():
    d = weakref.WeakValueDictionary(); x = L35('v'); d['k'] = x
    put(list(d), 'k' in d); x = None; put(list(d))
attempt('scene36', scene36)
gc.collect()
attempt("weakref.ref(o3)() is o3", lambda: (weakref.ref(o3)() is o3))
try:
    class F37(C27, StopIteration):
        __slots__ = ('a', 2)
        @m.register
        def _(self, x: int):
            return ('int', x)
        n = functools.partialmethod(_base, 1)
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F37', tell(e))
    F37 = L35
else:
    attempt('made F37', lambda: (brief(F37)))
attempt("list(itertools.starmap(o0, [(1, 2)]))", lambda: (list(itertools.starmap(o0, [(1, 2)]))))
def step38():
    global o0, o1, o2, o3, o4
    del L35.__getattribute__
attempt("del L35.__getattribute__", step38)
def step39():
    global o0, o1, o2, o3, o4
    C27.m.__dict__['d'] = b'x'
attempt("C27.m.__dict__['d'] = b'x'", step39)
def step40():
    global o0, o1, o2, o3, o4
    C27.c += 1
attempt("C27.c += 1", step40)
attempt("names(dir(o2))", lambda: (names(dir(o2))))
attempt("isinstance(o3, type) or weakref.getweakrefcount(o3)", lambda: (isinstance(o3, type) or weakref.getweakrefcount(o3)))
attempt("hash(o2) == hash(o2)", lambda: (hash(o2) == hash(o2)))
try:
    @enum.unique
    class C41(C27, L24):
        b = classmethod(lambda cls, *args: (cls.__name__, 52))
        def __init__(self, a=1, b=2):
            super().__init__(1)
            self.c = ...
            self.b = 'ab'
            self.d = None
        def n(self, *args):
            del self.c; return 50
        def p(self, *args):
            del self.b; return 96
        def __index__(self):
            return 0
        last = 1
except Exception as e:
    print('class C41', tell(e))
    C41 = F37
else:
    attempt('made C41', lambda: (brief(C41)))
def step42():
    global o0, o1, o2, o3, o4
    del o3[:]
attempt("del o3[:]", step42)
attempt("o2.__wrapped__", lambda: (o2.__wrapped__))
def step43():
    global o0, o1, o2, o3, o4
    F37.__module__ = 'other'
attempt("F37.__module__ = 'other'", step43)
attempt("callable(o0)", lambda: (callable(o0)))
attempt("C41(frozenset([1]))", lambda: (C41(frozenset([1]))))
attempt("o0._replace(b=1)", lambda: (o0._replace(b=1)))
attempt("o4.__setstate__({'a': 1})", lambda: (o4.__setstate__({'a': 1})))
attempt("raise_it(R6)", lambda: (raise_it(R6)))
attempt("functools.partial(o1, 1)(2)", lambda: (functools.partial(o1, 1)(2)))
def step44():
    global o0, o1, o2, o3, o4
    o4.__dict__ = collections.Counter(b=1)
attempt("o4.__dict__ = collections.Counter(b=1)", step44)
def step45():
    global o0, o1, o2, o3, o4
    o2.b = A7()
attempt("o2.b = A7()", step45)
def step46():
    global o0, o1, o2, o3, o4
    o3.__dict__[1] = o3
attempt("o3.__dict__[1] = o3", step46)
attempt("C1 + A7", lambda: (C1 + A7))
def step47():
    global o0, o1, o2, o3, o4
    o2.b, o4.b = o4.b, o2.b
attempt("o2.b, o4.b = o4.b, o2.b", step47)
attempt("f'{o4!r:>20}'", lambda: (f'{o4!r:>20}'))
def step48():
    global o0, o1, o2, o3, o4
    L24.m = classmethod(functools.partialmethod(lambda *args: ('pm79', len(args)), 1))
attempt("L24.m = classmethod(functools.partialmethod(lambda *args: ('pm79', len(args)), 1))", step48)
def loop49():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del M2.b
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M2.__annotations__['c'] = M2
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                o3.__dict__ = {'d': ()}
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(functools.partial(C2, 1)())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop49', i, v)
attempt('loop49', loop49)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
