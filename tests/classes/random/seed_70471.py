# 70471
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
    class C1(int):
        __slots__ = ['__p', '__weakref__', 'd']
        a = 'ab'
        b = staticmethod(functools.partial(max, 55))
        @staticmethod
        def m(x=1, *args, k: int = 2):
            return (show(x), len(args), k)
        def p(self, *args):
            return NotImplemented
        __ge__ = NonData(34)
        last = 1
except Exception as e:
    print('class C1', tell(e))
    C1 = Plain
else:
    attempt('made C1', lambda: (brief(C1)))
try:
    @typing.runtime_checkable
    class P2():
        __slots__ = ()
        def __iter__(self): ...
        def m(self): ...
        last = 1
except Exception as e:
    print('class P2', tell(e))
    P2 = C1
else:
    attempt('made P2', lambda: (brief(P2), sorted(getattr(P2, '__protocol_attrs__', ()))))
try:
    class W3():
        __enter__ = None
        def __exit__(self, kind, e, tb):
            say('exit', kind and kind.__name__, show(e))
        def close(self): say('close')
        last = 1
except Exception as e:
    print('class W3', tell(e))
    W3 = C1
else:
    attempt('made W3', lambda: (brief(W3)))
try:
    @typing.runtime_checkable
    class P4():
        last = 1
except Exception as e:
    print('class P4', tell(e))
    P4 = W3
else:
    attempt('made P4', lambda: (brief(P4), sorted(getattr(P4, '__protocol_attrs__', ()))))
try:
    class W5(W3, contextlib.ContextDecorator):
        def close(self): say('close')
        __enter__ = None
        def __exit__(self, kind, e, tb):
            raise KeyError('in exit')
        last = 1
except Exception as e:
    print('class W5', tell(e))
    W5 = W3
else:
    attempt('made W5', lambda: (brief(W5)))
try:
    class W6(W5, contextlib.ContextDecorator):
        __enter__ = None
        @contextlib.contextmanager
        def p(self):
            yield 1
            yield 2
        __exit__ = lambda *args: len(args)
        last = 1
except Exception as e:
    print('class W6', tell(e))
    W6 = W5
else:
    attempt('made W6', lambda: (brief(W6)))
try:
    class G7[A](C1):
        __slots__ = {'__dict__'}
        def m(self, *args):
            yield type(self).__name__
            yield self.c
            yield from super().m()
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class G7', tell(e))
    G7 = W6
else:
    attempt('made G7', lambda: (brief(G7), generic_facts(G7)))
try:
    N8 = type('N8', (), {'d': classmethod(lambda cls, *args: (cls.__name__, 49)), 'm': str})
except Exception as e:
    print('class N8', tell(e))
    N8 = G7
else:
    attempt('made N8', lambda: (brief(N8)))
try:
    N9 = type('N9', (W6, C1, ), {'c': classmethod(lambda cls, *args: (cls.__name__, 23)), 'b': property(operator.attrgetter('d'))})
except Exception as e:
    print('class N9', tell(e))
    N9 = N8
else:
    attempt('made N9', lambda: (brief(N9)))
try:
    class C10():
        __slots__ = dict.fromkeys(())
        a = 2.5
        c = {}
        def __init__(self, x=0, *y):
            super().__init__()
            self.a = True
        @classmethod
        def n(cls, *args):
            cls.d = len(args)
        def p(self, *args):
            return 2
        def __del__(self):
            raise RuntimeError('r')
        last = 1
except Exception as e:
    print('class C10', tell(e))
    C10 = N9
else:
    attempt('made C10', lambda: (brief(C10)))
try:
    o0 = G7()
except Exception as e:
    print('new o0', tell(e))
    o0 = Plain()
try:
    o1 = W3()
except Exception as e:
    print('new o1', tell(e))
    o1 = Plain()
try:
    o2 = W5()
except Exception as e:
    print('new o2', tell(e))
    o2 = Plain()
try:
    o3 = W6()
except Exception as e:
    print('new o3', tell(e))
    o3 = Plain()
try:
    o4 = G7[int]()
except Exception as e:
    print('new o4', tell(e))
    o4 = Plain()
attempt("G7.m()", lambda: (G7.m()))
attempt("o2._C5__p", lambda: (o2._C5__p))
attempt("names(n for n, v in inspect.getmembers(M2, inspect.isfunction))", lambda: (names(n for n, v in inspect.getmembers(M2, inspect.isfunction))))
attempt("super(N8, o4).__setattr__('b', 2)", lambda: (super(N8, o4).__setattr__('b', 2)))
attempt("hasattr(P4, 'p')", lambda: (hasattr(P4, 'p')))
def step11():
    global o0, o1, o2, o3, o4
    o2 *= 2
attempt("o2 *= 2", step11)
def step12():
    global o0, o1, o2, o3, o4
    M2.__bases__ = (N8,)
attempt("M2.__bases__ = (N8,)", step12)
def step13():
    global o0, o1, o2, o3, o4
    del o2['b']
attempt("del o2['b']", step13)
attempt("object.__repr__(o0) == repr(o0)", lambda: (object.__repr__(o0) == repr(o0)))
def loop14():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C10.__init__ = operator.methodcaller('n')
            except Exception as e:
                print('change', tell(e))
        if i == 30:
            try:
                del C1.__setattr__
            except Exception as e:
                print('change', tell(e))
        if i == 45:
            try:
                del o0[0]
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(typing.get_type_hints(P2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("super(P2, o4).__thisclass__, super(P2, o4).__self_class__", lambda: (super(P2, o4).__thisclass__, super(P2, o4).__self_class__))
attempt("issubclass(G7, C10)", lambda: (issubclass(G7, C10)))
attempt("exec('x = o0.a')", lambda: (exec('x = o0.a')))
def step15():
    global o0, o1, o2, o3, o4
    del o3.b
attempt("del o3.b", step15)
attempt("-o3", lambda: (-o3))
attempt("super(N8, o4).__init__()", lambda: (super(N8, o4).__init__()))
attempt("dataclasses.asdict(o0)", lambda: (dataclasses.asdict(o0)))
attempt("format(o3, 'x')", lambda: (format(o3, 'x')))
def step16():
    global o0, o1, o2, o3, o4
    o0.__dict__.update(d=(1, 2), n=str)
attempt("o0.__dict__.update(d=(1, 2), n=str)", step16)
attempt("1 in o2", lambda: (1 in o2))
attempt("object.__init__(o3, 1)", lambda: (object.__init__(o3, 1)))
def step17():
    global o0, o1, o2, o3, o4
    P2.__annotations__ = {'a': int}
attempt("P2.__annotations__ = {'a': int}", step17)
def step18():
    global o0, o1, o2, o3, o4
    M1.__type_params__ = ()
attempt("M1.__type_params__ = ()", step18)
attempt("copy.copy(o0)", lambda: (copy.copy(o0)))
try:
    class C19(N9):
        def n(self, *args):
            return vars(self).get('c', 86)
        def __call__(self, *args, **kw):
            return ('called', len(args), sorted(kw))
        def __mul__(self, o):
            return super().__mul__(o)
        def __ipow__(self, o):
            return NotImplemented
        def __rand__(self, o):
            return ('__rand__', type(self).__name__, show(o))
        def __init_subclass__(cls, key=None, **kw):
            cls.c = key
            super().__init_subclass__(**kw)
        locals()['d'] = 'written to locals'
        last = 1
except Exception as e:
    print('class C19', tell(e))
    C19 = C10
else:
    attempt('made C19', lambda: (brief(C19)))
attempt("collections.Counter([o3, o3, o0])[o3]", lambda: (collections.Counter([o3, o3, o0])[o3]))
def step20():
    global o0, o1, o2, o3, o4
    o0 = iter(o0)
attempt("o0 = iter(o0)", step20)
attempt("M1.__dict__['c']", lambda: (M1.__dict__['c']))
def step21():
    global o0, o1, o2, o3, o4
    C19.p = P4.__dict__['p']
attempt("C19.p = P4.__dict__['p']", step21)
attempt("super(M1, o0).n()", lambda: (super(M1, o0).n()))
attempt("C10.n()", lambda: (C10.n()))
attempt("o2.__reduce__()", lambda: (o2.__reduce__()))
def step22():
    global o0, o1, o2, o3, o4
    o1.__rmatmul__ = lambda self, *args: ('fn88', len(args))
attempt("o1.__rmatmul__ = lambda self, *args: ('fn88', len(args))", step22)
attempt("[o2, o2].index(o2)", lambda: ([o2, o2].index(o2)))
attempt("P4.__slots__", lambda: (P4.__slots__))
attempt("W3.n", lambda: (W3.n))
try:
    N23 = type.__new__(M1, 'N23', (C10, W5, ), {'a': Data(48), 'c': ..., 'd': property(lambda self: 'prop59', lambda self, v: say('prop set', show(v)), lambda self: say('prop del'), 'doc59')})
except Exception as e:
    print('class N23', tell(e))
    N23 = C19
else:
    attempt('made N23', lambda: (brief(N23)))
attempt("inspect.getattr_static(o2, 'a')", lambda: (inspect.getattr_static(o2, 'a')))
attempt("M1.__dict__['d'].__name__, M1.__dict__['d'].__objclass__", lambda: (M1.__dict__['d'].__name__, M1.__dict__['d'].__objclass__))
def loop24():
    global o0, o1, o2, o3, o4
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = weakref.ref(o2)
            except Exception as e:
                print('change', tell(e))
        try:
            v = show(isinstance(o1, o2))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(N8.__dict__['a'].__get__(o2, N8))
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
        try:
            v = show(N23[int])
        except Exception as e:
            v = tell(e)
        if v not in seen and len(seen) < 20:
            seen.append(v); print('loop24', i, v)
attempt('loop24', loop24)
attempt("max(o4, o3)", lambda: (max(o4, o3)))
attempt("own_doc(M1)", lambda: (own_doc(M1)))
attempt("super(W6, o4).__getattribute__('d')", lambda: (super(W6, o4).__getattribute__('d')))
def step25():
    global o0, o1, o2, o3, o4
    del M2.b
attempt("del M2.b", step25)
attempt("sorted(o2)", lambda: (sorted(o2)))
attempt("not o0", lambda: (not o0))
o0 = o1 = o2 = o3 = o4 = None
gc.collect()
print('end')
