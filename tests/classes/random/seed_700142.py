# 700142
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
    class C1(list):
        __slots__ = 'b'
        a = b'x'
        def __init__(self):
            super().__init__(a=1)
            self.d = 'ab'
            self.a = range(3)
            self.c = 's'
        def m(self, *args):
            return list(super(type(self), self).m(*args) for _ in range(1)) if 72 > 80 else 72
        def p(self, *args):
            return super().d
        def __dir__(self):
            return ['a', 'b']
        def __getnewargs_ex__(self):
            return []
        def __fspath__(self):
            return 'path'
        def __rtruediv__(self, o):
            return self
        def __getattribute__(self, name):
            if name == 'a':
                raise AttributeError('hidden ' + name)
            return object.__getattribute__(self, name)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class A2(abc.ABC):
        @classmethod
        def __subclasshook__(cls, other):
            return any('m' in vars(k) for k in other.__mro__)
        last = 1
        def m(self, *args):
            return vars(self).get('a', 78)
        def n(self, *args):
            return super(__class__, __class__).n(self, *args)
        def __setitem__(self, key, v):
            return say('setitem', show(key), show(v))
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
except Exception as e:
    print('class A2', tell(e))
    A2 = C1
else:
    attempt('made A2', lambda: (brief(A2), sorted(getattr(A2, '__abstractmethods__', ()))))
def step3():
    global o0, o1, o2, o3, o4
    A2.register(C1)
attempt("A2.register(C1)", step3)
try:
    class A4(A2, C1):
        last = 1
        def m(self, *args):
            self.__p = 33; return self.__p
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return vars(self).get('c', 51)
        def __getitem__(self, key):
            if type(key) is int and key > 2:
                raise IndexError
            return ('item', show(key))
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
except Exception as e:
    print('class A4', tell(e))
    A4 = A2
else:
    attempt('made A4', lambda: (brief(A4), sorted(getattr(A4, '__abstractmethods__', ()))))
try:
    class A5(C1, list):
        __slots__ = ()
        last = 1
        @classmethod
        def n(cls, *args):
            cls.a = len(args)
except Exception as e:
    print('class A5', tell(e))
    A5 = A4
else:
    attempt('made A5', lambda: (brief(A5), sorted(getattr(A5, '__abstractmethods__', ()))))
def step6():
    global o0, o1, o2, o3, o4
    A5.register(A5)
attempt("A5.register(A5)", step6)
try:
    class F7(A5):
        __slots__ = dict.fromkeys(('__weakref__', 'c'))
        @functools.singledispatchmethod
        def m(self, x=None):
            return ('any', show(x))
        @m.register(str)
        def _(self, x):
            return ('str', x)
        b = functools.partial(max, 3)
        @decorated
        def p(self, *args):
            return len(args)
        last = 1
except Exception as e:
    print('class F7', tell(e))
    F7 = A5
else:
    attempt('made F7', lambda: (brief(F7)))
try:
    class F8(C1):
        __slots__ = map(str, ('__p', 'c'))
        @m.register(str)
        def _(self, x):
            return ('str', x)
        @m.register
        def _(self, x: list | tuple):
            return 'list or tuple'
        n = functools.partialmethod(_base, 1)
        last = 1
except Exception as e:
    print('class F8', tell(e))
    F8 = F7
else:
    attempt('made F8', lambda: (brief(F8)))
try:
    class W9(collections.OrderedDict):
        def __enter__(self):
            raise ValueError('no enter')
        last = 1
except Exception as e:
    print('class W9', tell(e))
    W9 = F8
else:
    attempt('made W9', lambda: (brief(W9)))
try:
    class W10():
        def close(self): say('close')
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        last = 1
except Exception as e:
    print('class W10', tell(e))
    W10 = W9
else:
    attempt('made W10', lambda: (brief(W10)))
try:
    o0 = F8()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = A2(1)
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W9()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = F7(1)
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = A5()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def loop11():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                W9.__name__ = Text('T46')
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                M1.__getattr__ = lambda cls, name: ('meta late', name)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(names(vars(A2)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("operator.attrgetter('c', 'n')(o0)", lambda: (operator.attrgetter('c', 'n')(o0)))
attempt("M2.__bases__", lambda: (M2.__bases__))
attempt("copy.replace(o1, a=5)", lambda: (copy.replace(o1, a=5)))
attempt("tell(o4)", lambda: (tell(o4)))
attempt("mask(object.__repr__(A2))", lambda: (mask(object.__repr__(A2))))
attempt("sum([o1, o4], {'a': 1})", lambda: (sum([o1, o4], {'a': 1})))
attempt("o3.__replace__(a=1)", lambda: (o3.__replace__(a=1)))
def loop12():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.m
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o2 = copy.copy(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(chr(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(type.__new__(type, 'X', (M2,), {}))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(A5.__abstractmethods__)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("names(dir(o1))", lambda: (names(dir(o1))))
attempt("o4.extend(itertools.islice(o0, 9))", lambda: (o4.extend(itertools.islice(o0, 9))))
attempt("str(o4)", lambda: (str(o4)))
attempt("mask(repr(A5[int]))", lambda: (mask(repr(A5[int]))))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__cause__ = o3
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(o4.union(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("type.__instancecheck__(M1, o1)", lambda: (type.__instancecheck__(M1, o1)))
def step14():
    global o0, o1, o2, o3, o4
    o0 = copy.deepcopy(o1)
attempt("o0 = copy.deepcopy(o1)", step14)
def step15():
    global o0, o1, o2, o3, o4
    C1.__bases__ += (A2,)
attempt("C1.__bases__ += (A2,)", step15)
attempt("list(itertools.chain(o0, o2))", lambda: (list(itertools.chain(o0, o2))))
def step16():
    global o0, o1, o2, o3, o4
    A2.__signature__ = inspect.Signature()
attempt("A2.__signature__ = inspect.Signature()", step16)
attempt("format(o0, '%')", lambda: (format(o0, '%')))
def loop17():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o4.__orig_class__ = 5
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(F7.A in F7)
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(mask(repr(M1)))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("dataclasses.astuple(o1)", lambda: (dataclasses.astuple(o1)))
def step18():
    global o0, o1, o2, o3, o4
    W10.a = property(o2.m, o4.m)
attempt("W10.a = property(o2.m, o4.m)", step18)
def step19():
    global o0, o1, o2, o3, o4
    o4.__class__ = 's'
attempt("o4.__class__ = 's'", step19)
attempt("o0.add(o3)", lambda: (o0.add(o3)))
def step20():
    global o0, o1, o2, o3, o4
    M2.__getattr__ = lambda cls, name: ('meta late', name)
attempt("M2.__getattr__ = lambda cls, name: ('meta late', name)", step20)
try:
    class L21():
        __slots__ = ('name', '__dict__', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L21', tell(e))
    L21 = W10
else:
    attempt('made L21', lambda: (brief(L21)))
def scene22():
    x = L21('x'); f = weakref.finalize(x, print, 'finalized', 1)
    put(f.alive); x = 1; put(f.alive, f())
attempt('scene22', scene22)
gc.collect()
def step23():
    global o0, o1, o2, o3, o4
    o0.__dict__.update(b=2, m=put)
attempt("o0.__dict__.update(b=2, m=put)", step23)
attempt("object.__init__(o3, 1)", lambda: (object.__init__(o3, 1)))
attempt("str(o1)", lambda: (str(o1)))
attempt("isinstance(o1, type) or weakref.getweakrefcount(o1)", lambda: (isinstance(o1, type) or weakref.getweakrefcount(o1)))
def step24():
    global o0, o1, o2, o3, o4
    M1.d = M1.__dict__['d'].setter(lambda self: self.c)
attempt("M1.d = M1.__dict__['d'].setter(lambda self: self.c)", step24)
attempt("F7(**{'c': 1})", lambda: (F7(**{'c': 1})))
attempt("getattr(o2, 5)", lambda: (getattr(o2, 5)))
def loop25():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__ = o1.__dict__
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                A4.__match_args__ = ('c', 'b')
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(A4())
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
        try:
            v = show(o2.__hash__() == hash(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop25', i, v)
attempt('loop25', loop25)
attempt("(gc.collect(), W9.__subclasses__())[1]", lambda: ((gc.collect(), W9.__subclasses__())[1]))
attempt("W9.n.__code__.co_argcount", lambda: (W9.n.__code__.co_argcount))
def scene26():
    x = L21('first'); x = L21('second'); put('rebound'); del x
attempt('scene26', scene26)
gc.collect()
def hooked27():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                L21.__get__ = operator.methodcaller('p')
            if i == 20:
                L21.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del L21.__get__
            v = show(o1.b)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked27', i, v)
attempt('hooked27', hooked27)
attempt("o2.__class__ is type(o2)", lambda: (o2.__class__ is type(o2)))
def step28():
    global o0, o1, o2, o3, o4
    o4 = functools.partial(o4, -1)
attempt("o4 = functools.partial(o4, -1)", step28)
attempt("type('X', o0, {})", lambda: (type('X', o0, {})))
attempt("L21.__new__(A4)", lambda: (L21.__new__(A4)))
attempt("weakref.proxy(o0).c", lambda: (weakref.proxy(o0).c))
def step29():
    global o0, o1, o2, o3, o4
    async_for(o0)
attempt("async_for(o0)", step29)
attempt("contextlib.closing(o4).__enter__()", lambda: (contextlib.closing(o4).__enter__()))
try:
    @functools.total_ordering
    class F30():
        __slots__ = '__weakref__'
        @functools.lru_cache
        def m(self, *args):
            return say('lru') or len(args)
        def __gt__(self, o):
            return True
        def __le__(self, o):
            return id(self) == 0
        last = 1
except Exception as e:
    print('class F30', tell(e))
    F30 = L21
else:
    attempt('made F30', lambda: (brief(F30)))
def hooked31():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W9.__call__ = repr
            if i == 20:
                W9.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W9.__call__
            v = show(o2(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked31', i, v)
attempt('hooked31', hooked31)
attempt("mask(repr(L21 | None))", lambda: (mask(repr(L21 | None))))
attempt("M1.__base__", lambda: (M1.__base__))
attempt("A2.__dict__['b'].__get__(o2, A2)", lambda: (A2.__dict__['b'].__get__(o2, A2)))
attempt("sum([o2, o1], 'ab')", lambda: (sum([o2, o1], 'ab')))
attempt("dict.fromkeys(o4, 1)", lambda: (dict.fromkeys(o4, 1)))
attempt("list(W10)", lambda: (list(W10)))
attempt("asserts(o1)", lambda: (asserts(o1)))
attempt("str(o0, 'utf-8')", lambda: (str(o0, 'utf-8')))
def step32():
    global o0, o1, o2, o3, o4
    del o2.__dict__
attempt("del o2.__dict__", step32)
attempt("raise_it(o1)", lambda: (raise_it(o1)))
try:
    class L33():
        __slots__ = ('a', 'name', '__weakref__')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L33', tell(e))
    L33 = F30
else:
    attempt('made L33', lambda: (brief(L33)))
def scene34():
    match L33('subject'):
        case L33(name=n): put('matched', n)
    put('after match')
attempt('scene34', scene34)
gc.collect()
def step35():
    global o0, o1, o2, o3, o4
    A2.__dict__['d'].__set__(o0, F30)
attempt("A2.__dict__['d'].__set__(o0, F30)", step35)
attempt("dataclasses.asdict(o2)", lambda: (dataclasses.asdict(o2)))
attempt("o1.__getnewargs_ex__()", lambda: (o1.__getnewargs_ex__()))
attempt("any(o4)", lambda: (any(o4)))
try:
    class L36(F30):
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def __del__(self):
            put('del', type(self).__name__, getattr(self, 'name', 'none'))
            self.a = 1; del self.name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L36', tell(e))
    L36 = L33
else:
    attempt('made L36', lambda: (brief(L36)))
def scene37():
    x = L36('x'); f = weakref.finalize(x, print, 'finalized', 1)
    put(f.alive); x = 1; put(f.alive, f())
attempt('scene37', scene37)
gc.collect()
attempt("sorted([F7, L21], key=name_of)", lambda: (sorted([F7, L21], key=name_of)))
try:
    class W38(contextlib.AbstractContextManager):
        @contextlib.contextmanager
        def n(self):
            try:
                yield 1
            except ValueError as e:
                say('caught', show(e))
        last = 1
except Exception as e:
    print('class W38', tell(e))
    W38 = L36
else:
    attempt('made W38', lambda: (brief(W38)))
def step39():
    global o0, o1, o2, o3, o4
    o3.c.c = 1
attempt("o3.c.c = 1", step39)
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
