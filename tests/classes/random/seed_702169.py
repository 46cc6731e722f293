# 702169
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
        b: 'list[int]' = 3
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    class Meta2(M1):
        def __call__(cls, *args, **kw):
            say('meta call', cls.__name__, len(args), sorted(kw))
            return super().__call__(*args, **kw)
        def __repr__(cls):
            return 'MetaRepr ' + cls.__name__
        a = Data(77)
        def mro(cls):
            found = super().mro()
            say('mro', cls.__name__, len(found))
            return found
        tag = 1
except Exception as e:
    print('class Meta2', tell(e))
    Meta2 = M1
try:
    class C3(C1, metaclass=Meta2):
        __slots__ = ('_q', '__p')
        b = Counting()
        def __init__(self, *args):
            super().__init__(1)
            self.a = 'ab'
            self.b = 1
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return NotImplemented
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        raise OSError(2, 'none')
        last = 1
except Exception as e:
    print('class C3', tell(e))
    C3 = C1
else:
    attempt('made C3', lambda: (brief(C3)))
try:
    class R4(NamedTuple, Plain):
        x: T
        b: int = 19
except Exception as e:
    print('class R4', tell(e))
    R4 = C3
else:
    attempt('made R4', lambda: (brief(R4), tuple_facts(R4)))
try:
    @typing.runtime_checkable
    class P5(Protocol[T]):
        x = 5
        def __iter__(self): ...
        __hash__ = None
        last = 1
except Exception as e:
    print('class P5', tell(e))
    P5 = R4
else:
    attempt('made P5', lambda: (brief(P5), sorted(getattr(P5, '__protocol_attrs__', ()))))
try:
    class E6(enum.IntFlag, boundary=enum.CONFORM):
        def __format__(self, spec):
            return 'format ' + spec
        C = enum.auto()
        def __repr__(self):
            return 'repr %s' % self._name_
        @staticmethod
        def _generate_next_value_(name, start, count, last):
            return (name, start, count, len(last))
except Exception as e:
    print('class E6', tell(e))
    E6 = R4
else:
    attempt('made E6', lambda: (brief(E6), enum_facts(E6)))
try:
    class W7():
        last = 1
except Exception as e:
    print('class W7', tell(e))
    W7 = R4
else:
    attempt('made W7', lambda: (brief(W7)))
try:
    class W8(W7, contextlib.ContextDecorator):
        @contextlib.contextmanager
        def m(self, *args):
            try:
                yield len(args)
            finally:
                say('left')
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W8', tell(e))
    W8 = W7
else:
    attempt('made W8', lambda: (brief(W8)))
try:
    class G9(Generic[T, T]):
        __slots__ = ('c',)
        def m(self, *args):
            self.__p = 85; return self.__p
        def p(self, *args):
            nonlocal_54 = self; return (lambda: nonlocal_54.a)()
        last = 1
except Exception as e:
    print('class G9', tell(e))
    G9 = W8
else:
    attempt('made G9', lambda: (brief(G9), generic_facts(G9)))
try:
    o0 = C1()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W8()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = G9[int]()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = C1()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = W7()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
def step10():
    global o0, o1, o2, o3, o4
    o1.b, o0.b = o0.b, o1.b
attempt("o1.b, o0.b = o0.b, o1.b", step10)
def step11():
    global o0, o1, o2, o3, o4
    o4.__dict__[Text('c')] = (1, 2)
attempt("o4.__dict__[Text('c')] = (1, 2)", step11)
attempt("list(itertools.accumulate([o3, o1]))", lambda: (list(itertools.accumulate([o3, o1]))))
try:
    R12 = collections.namedtuple('R12', 'x,c,b')
except Exception as e:
    print('class R12', tell(e))
    R12 = G9
else:
    attempt('made R12', lambda: (brief(R12), tuple_facts(R12)))
attempt("list(itertools.islice(o3, 2))", lambda: (list(itertools.islice(o3, 2))))
attempt("operator.delitem(o2, 0)", lambda: (operator.delitem(o2, 0)))
attempt("'{0:>{1}}'.format(o0, o1)", lambda: ('{0:>{1}}'.format(o0, o1)))
def loop13():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                M2.m = M2.m.__get__(o1)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(issubclass(W7, P5 | int))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(inspect.ismethoddescriptor(C1.b), inspect.isdatadescriptor(C1.b))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("super(M2, M2).m", lambda: (super(M2, M2).m))
attempt("str(o1, 'utf-8')", lambda: (str(o1, 'utf-8')))
def step14():
    global o0, o1, o2, o3, o4
    R4.__init__ = dict
attempt("R4.__init__ = dict", step14)
attempt("o4.__getnewargs_ex__()", lambda: (o4.__getnewargs_ex__()))
attempt("bool(o1)", lambda: (bool(o1)))
attempt("type('X', (Meta2,), {'__slots__': ('a',)})().a", lambda: (type('X', (Meta2,), {'__slots__': ('a',)})().a))
attempt("isinstance(o1, (E6, W7, int))", lambda: (isinstance(o1, (E6, W7, int))))
attempt("types.resolve_bases((M2, R12))", lambda: (types.resolve_bases((M2, R12))))
attempt("super(C1).__get__(o1).m()", lambda: (super(C1).__get__(o1).m()))
attempt("max(o3, o2)", lambda: (max(o3, o2)))
attempt("list(map(P5, [1, 2]))", lambda: (list(map(P5, [1, 2]))))
def step15():
    global o0, o1, o2, o3, o4
    del M2.__init__
attempt("del M2.__init__", step15)
attempt("super(C1, o2).d", lambda: (super(C1, o2).d))
attempt("o4 == None", lambda: (o4 == None))
def step16():
    global o0, o1, o2, o3, o4
    o2.__dict__.clear()
attempt("o2.__dict__.clear()", step16)
def step17():
    global o0, o1, o2, o3, o4
    M2.m.__dict__['c'] = 1
attempt("M2.m.__dict__['c'] = 1", step17)
def hooked18():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W8.__get__ = operator.attrgetter('a')
            if i == 20:
                W8.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W8.__get__
            v = show(o3.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked18', i, v)
attempt('hooked18', hooked18)
def step19():
    global o0, o1, o2, o3, o4
    o1 = functools.partial(o1, ...)
attempt("o1 = functools.partial(o1, ...)", step19)
def step20():
    global o0, o1, o2, o3, o4
    o2.__dict__.update(b=1j, m=str)
attempt("o2.__dict__.update(b=1j, m=str)", step20)
def step21():
    global o0, o1, o2, o3, o4
    R4.__bases__ = R4.__bases__[::-1]
attempt("R4.__bases__ = R4.__bases__[::-1]", step21)
def step22():
    global o0, o1, o2, o3, o4
    del o1[0]
attempt("del o1[0]", step22)
attempt("o0.__wrapped__", lambda: (o0.__wrapped__))
def step23():
    global o0, o1, o2, o3, o4
    R12.__name__ = Text('T47')
attempt("R12.__name__ = Text('T47')", step23)
try:
    class C24(G9, R4, 2, metaclass=Meta2):
        __slots__ = map(str, ('b',))
        c = property(lambda self: 'prop72')
        def m(self, *args):
            return (23, super(__class__, self).m(*args))
        def __new__(cls, *args, **kw):
            say('new', cls.__name__, len(args))
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C24', tell(e))
    C24 = R12
else:
    attempt('made C24', lambda: (brief(C24)))
attempt("len(C1)", lambda: (len(C1)))
attempt("issubclass(W7, collections.abc.Iterable)", lambda: (issubclass(W7, collections.abc.Iterable)))
attempt("eval('a', dict(o0))", lambda: (eval('a', dict(o0))))
def step25():
    global o0, o1, o2, o3, o4
    M1.__getattr__ = lambda cls, name: ('meta late', name)
attempt("M1.__getattr__ = lambda cls, name: ('meta late', name)", step25)
def hooked26():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R4.__iter__ = lambda self: self.a
            if i == 20:
                R4.__iter__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R4.__iter__
            v = show(list(o1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked26', i, v)
attempt('hooked26', hooked26)
try:
    class W27(W8, tuple):
        def __enter__(self):
            say('enter', type(self).__name__)
            return self
        __exit__ = lambda *args: len(args)
        def __exit__(self, *args):
            return contextlib.suppress(ValueError).__exit__(*args)
        last = 1
except Exception as e:
    print('class W27', tell(e))
    W27 = C24
else:
    attempt('made W27', lambda: (brief(W27)))
attempt("list(itertools.islice(iter(o4, 1), 9))", lambda: (list(itertools.islice(iter(o4, 1), 9))))
attempt("inspect.getattr_static(o0, 'c')", lambda: (inspect.getattr_static(o0, 'c')))
def hooked28():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__call__ = functools.partialmethod(lambda *args: ('pm79', len(args)), 1)
            if i == 20:
                C1.__call__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__call__
            v = show(o4(1))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked28', i, v)
attempt('hooked28', hooked28)
attempt("C24.p.__defaults__, C24.p.__kwdefaults__", lambda: (C24.p.__defaults__, C24.p.__kwdefaults__))
attempt("math.sqrt(o3)", lambda: (math.sqrt(o3)))
attempt("C3.fromkeys([1, 2])", lambda: (C3.fromkeys([1, 2])))
def step29():
    global o0, o1, o2, o3, o4
    C3.__bases__ = (P5, Meta2)
attempt("C3.__bases__ = (P5, Meta2)", step29)
def step30():
    global o0, o1, o2, o3, o4
    W7.m = E6.m
attempt("W7.m = E6.m", step30)
def loop31():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                R12.__class__ = M2
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                o0.__dict__['m'] = 'ab'
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                for o4.b in range(3): pass
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(W8.__dict__['d'].__set__(o1, 1))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
        try:
            v = show(str.__new__(C1, 'x'))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop31', i, v)
attempt('loop31', loop31)
def hooked32():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                R4.__eq__ = put
            if i == 20:
                R4.__eq__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del R4.__eq__
            v = show(o1 == i)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked32', i, v)
attempt('hooked32', hooked32)
attempt("o1.__lt__(o0)", lambda: (o1.__lt__(o0)))
def step33():
    global o0, o1, o2, o3, o4
    o2 += R4(x=1, b=1)
attempt("o2 += R4(x=1, b=1)", step33)
attempt("object.__new__(M1)", lambda: (object.__new__(M1)))
def step34():
    global o0, o1, o2, o3, o4
    del o2.d
attempt("del o2.d", step34)
def step35():
    global o0, o1, o2, o3, o4
    E6.__delattr__ = lambda self, name: say('late del', name)
attempt("E6.__delattr__ = lambda self, name: say('late del', name)", step35)
attempt("C3.__eq__ is object.__eq__", lambda: (C3.__eq__ is object.__eq__))
def step36():
    global o0, o1, o2, o3, o4
    o2 = dataclass(W27)()
attempt("o2 = dataclass(W27)()", step36)
attempt("type(o0)()", lambda: (type(o0)()))
def hooked37():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                C1.__len__ = type
            if i == 20:
                C1.__len__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del C1.__len__
            v = show(len(o2))
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked37', i, v)
attempt('hooked37', hooked37)
attempt("inspect.getattr_static(o3, 'd')", lambda: (inspect.getattr_static(o3, 'd')))
def hooked38():
    seen = []
    for i in range(40):
        try:
            if i == 10:
                W8.__get__ = operator.methodcaller('n')
            if i == 20:
                W8.__get__ = lambda self, *args: iter((1, len(args)))
            if i == 30:
                del W8.__get__
            v = show(o2.d)
        except Exception as e:
            v = tell(e)
        if v not in seen:
            seen.append(v); print('hooked38', i, v)
attempt('hooked38', hooked38)
def step39():
    global o0, o1, o2, o3, o4
    o0['c'] = range(3)
attempt("o0['c'] = range(3)", step39)
attempt("o2()", lambda: (o2()))
attempt("W7(**{'c': 1})", lambda: (W7(**{'c': 1})))
def step40():
    global o0, o1, o2, o3, o4
    o2 += R4(0, 1)
attempt("o2 += R4(0, 1)", step40)
attempt("C24.from_bytes(b'a')", lambda: (C24.from_bytes(b'a')))
attempt("getattr(o2, Text('b'))", lambda: (getattr(o2, Text('b'))))
def step41():
    global o0, o1, o2, o3, o4
    o2.__init__(-1)
attempt("o2.__init__(-1)", step41)
try:
    class L42():
        __slots__ = ('a', 'name')
        def __init__(self, name='unnamed', *args):
            self.name = name
        def m(self, *args): return self.name
        def __enter__(self): return self
        def __exit__(self, *args): put('exit', self.name)
except Exception as e:
    print('class L42', tell(e))
    L42 = W27
else:
    attempt('made L42', lambda: (brief(L42)))
def scene43():
    x = L42('state'); x.a = 5
    put(show(x.__reduce_ex__(2)[2]), show(copy.copy(x).a))
    y = copy.deepcopy(x); put(y.a, y is x); del x; put('x gone'); del y
attempt('scene43', scene43)
gc.collect()
try:
    class L44():
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
    print('class L44', tell(e))
    L44 = L42
else:
    attempt('made L44', lambda: (brief(L44)))
def scene45():
    x = L44('held by partial'); f = functools.partial(print, x.name); g = x.m
    del x; put('still'); g = None; put('gone')
attempt('scene45', scene45)
gc.collect()
def step46():
    global o0, o1, o2, o3, o4
    for o3.a in range(3): pass
attempt("for o3.a in range(3): pass", step46)
attempt("o0.m(**o4)", lambda: (o0.m(**o4)))
attempt("Meta2.__base__", lambda: (Meta2.__base__))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
said, put, sys.unraisablehook = 4000, str, str
