"""Scenes along the data model: metaclasses and their descriptors, class
creation with its hooks, weak references, copies, changes of a class's class
and bases.

A scene is a function body.  In it stand {C} {D} {E} for classes, {M} for a
metaclass, {o} {p} for objects, {a} {b} for attributes, {m} for a method, {k}
{v} for values, {at} for what a class attribute may be, {fn} for a function,
{S} for __slots__ and {n} for a number; <x|y|z> is one of x, y, z.
"""
import re

from . import plain, values
from .writer import METHODS

SCENES = """
class Meta({M}):
    {a} = {at}
    {b} = <Data(1)|NonData(2)|Counting()|SetOnly()|property(lambda c: 'p')>
class X({C}, metaclass=Meta):
    {a} = <{at}|{k}>
put(X.{a}, X.{b})
attempt('set', lambda: setattr(X, '{a}', {k})); put(X.{a})
attempt('set', lambda: setattr(X, '{b}', {v})); put('{b}' in vars(X), X.{b})
attempt('del', lambda: delattr(X, '{a}')); attempt('del', lambda: delattr(X, '{b}'))
attempt('x', lambda: X().{a}); attempt('x', lambda: X().{b})

class Meta({M}):
    def __get__(cls, o, owner=None): return ('class as descriptor', o is None)
    <def __set__(cls, o, v): say('class set', show(v))|pass>
class X(metaclass=Meta): pass
class Y({C}):
    {a} = X
attempt('y', lambda: (Y.{a}, Y().{a}))
y = attempt('y', Y) or {o}
attempt('set', lambda: setattr(y, '{a}', {k})); attempt('y', lambda: y.{a})

class Meta(type):
    @property
    def {a}(cls): return cls.__<name|qualname|dict|mro>__
    @{a}.setter
    def {a}(cls, v): cls.__<name|doc|qualname|module>__ = v
attempt('X', lambda: Meta('X', ({C},), {{'{a}': {k}}}).{a})
class X(metaclass=Meta): {a} = {k}
attempt('X', lambda: X.{a}); attempt('set', lambda: setattr(X, '{a}', {k}))
put(X.__name__, X.__qualname__, X().{a}); attempt('d', lambda: delattr(X, '{a}'))

class Noisy:
    def __set_name__(self, owner, name):
        say('set_name', name_of(owner), name, name in owner.__dict__)
        <setattr(owner, 'late_' + name, self)|raise {err}|delattr(owner, name)|owner.{b} = Noisy()|return {k}>
    def __init__(self): say('noisy')
class X({C}):
    {a} = Noisy()
    {b} = <Noisy()|Named()|BadName()|{a}>
put(names(vars(X)), X.__name__)

class Noisy:
    __set_name__ = <{fn}|5|None|staticmethod({fn})|Data(1)|classmethod({fn})>
attempt('type', lambda: type('X', ({C},), {{'{a}': Noisy(), '{b}': {at}}}).{a})
attempt('type', lambda: {M}('X', ({D},), {{'{a}': Noisy(), '__slots__': <()|'{b}'|{S}>}}))

class Both(type):
    def __set_name__(cls, owner, name): say('class named', name_of(cls), name)
class X(metaclass=Both): pass
class Y({C}):
    {a} = X
    {b} = <X()|Named()|{at}>
    class __{a}(metaclass=Both): pass
put(names(vars(Y)))

class Base({C}):
    def __init_subclass__(cls, /, <key|*args|key=1|*, key|*, key=2>, **kw):
        say('sub', cls.__name__, sorted(kw), names(vars(cls)))
        <super().__init_subclass__(**kw)|super().__init_subclass__()|cls.{a} = key|pass>
class X(Base<|, key=3|, key=4, other=5|, **{{'k': 1}}|, cls=1>):
    {a} = <Named()|BadName()|{at}>
put(X.__mro__[1:3])

class Base:
    <__init_subclass__ = {fn}|__init_subclass__ = None|__init_subclass__ = staticmethod({fn})|__init_subclass__ = {k}>
attempt('1', lambda: type('X', (Base,), {{}}))
attempt('2', lambda: type('X', (Base,), {{}}, {a}={k}))
attempt('3', lambda: types.new_class('X', (Base, {C}), {{'{a}': 1, 'metaclass': {M}}}))

class X({C}):
    def __class_getitem__(cls, key): return <(cls, key)|super().__class_getitem__(key)|types.GenericAlias(cls, key)|cls|NotImplemented>
class Y(X): pass
put(X[{k}], Y[{k}, 1]); attempt('i', lambda: X()[0])
X.__class_getitem__ = <{fn}|None|{k}|classmethod({fn})|staticmethod({fn})>
attempt('X', lambda: X[{k}]); attempt('Y', lambda: Y[()])
del X.__class_getitem__; attempt('Y', lambda: Y[1])

class Meta({M}):
    def __getitem__(cls, key): return ('meta', key)
class X({C}, metaclass=Meta):
    def __class_getitem__(cls, key): return ('class', key)
put(X[1]); del Meta.__getitem__; put(X[1])

class Alias:
    def __mro_entries__(self, bases):
        say('entries', len(bases), bases[0] is self)
        return <({C},)|()|({C}, {D})|[{C}]|{k}|(self,)|None|bases|({C}, {C})>
<class X(Alias()): pass|class X(Alias(), {D}): pass|class X({D}, Alias()): pass|X = types.new_class('X', (Alias(), {D}))|class X(Alias(), Alias()): pass>
put(X.__bases__, len(X.__orig_bases__), types.get_original_bases(X)[0])

alias = types.SimpleNamespace(__mro_entries__={fn})
attempt('a', lambda: types.resolve_bases((alias, {C})))
class X(<alias|alias, {C}|list[int]|{C}, list[int]|typing.List[int]|Generic[T]|dict[str, int], {C}>): pass
put(X.__bases__, hasattr(X, '__orig_bases__'))

class Space(<dict|collections.OrderedDict|collections.UserDict|collections.ChainMap|collections.Counter>):
    def __getitem__(self, key):
        if names([key]): say('get', key)
        return super().__getitem__(key)
    def __setitem__(self, key, v):
        if names([key]): say('set', key)
        <super().__setitem__(key, v)|super().__setitem__(key, [v] if key == '{a}' else v)|super().__setitem__(Text(key), v)>
    <def __delitem__(self, key): say('del', key)|pass>
class Meta(type):
    @classmethod
    def __prepare__(mcs, *args, **kw): return Space({a}={k})
    def __new__(mcs, name, bases, ns, **kw):
        say(type(ns).__name__, names(ns)); return super().__new__(mcs, name, bases, <ns|dict(ns)|{{**ns, '{b}': 1}}>)
class X({C}, metaclass=Meta):
    put({a}); {b} = {a}; {a} = 5
    def {m}(self): return __class__
    <del {a}|for {b} in range(3): pass|[{a} for _ in (1, 2)]|import math as {b}|{a} += 1|{b}: int = 3>
put(X.{a}, X.{b}); attempt('m', lambda: X().{m}())

class Meta(type):
    __prepare__ = <{fn}|None|classmethod(lambda *args: types.MappingProxyType({{}}))|staticmethod(lambda *args, **kw: {k})|classmethod(lambda *args: [])|Data(3)>
class X(metaclass=Meta): {a} = 1
put(X.{a})

class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {{'__<slots|qualname|module|doc|classcell|annotations|firstlineno|static_attributes>__': <{S}|{k}|'text'>, '{a}': {k}}}
class X(<{C}, |>metaclass=Meta<|, key=1>):
    {b} = 1
put(X.__name__, X.__doc__, X.{a}, X.__qualname__, X.__module__)

@dataclass(<order=True|frozen=True|slots=True|eq=False|unsafe_hash=True|kw_only=True>)
class P:
    x: int
    {a}: object = <0|field(default_factory=list)|'s'>
class En(P, enum.<Enum|Flag|IntEnum>):
    A = <(1, 2)|1|2, 3|enum.auto()>
    B = <4|(5, 's')|A>
put(mask(repr(E.A)), E.A.x, E.A.{a}, E.A.value, mask(str(E.B)), E(E.A.value) is E.A)
put(hash(E.A) == hash(E.A), E.A == E.B, copy.copy(E.A) is E.A)

class R(NamedTuple):
    {a}: int
    x: str = 'd'
class E(<R, enum.Enum|enum.Enum|Plain, enum.Enum|str, enum.Enum>):
    A = <R(1)|1, 2|(3,)|1>
    B = <R(2, 'b')|R(1)|'t'>
    @property
    def y(self): return self.value
put(mask(repr(E.A)), E.A.{a}, E.B.y, list(E.__members__)); put(E.A == E.B, isinstance(E.A, tuple))

@dataclass(<slots=True|frozen=True, slots=True|order=True|>)
class X(collections.namedtuple('N', '{a} x')<|, {C}>):
    y: int = <5|field(default=6)|field(init=False)>
put(mask(repr(X(1<|, 2>)))); x = X(1); put(x[:], x._fields, x == (1, 2)); put(x.y); x.y = 7

class X({C}):
    __slots__ = <('{a}', '__weakref__')|('{a}', '{b}')|('__dict__',)|()|{S}>
    def __init__(self): pass
x = X()
for name in ('{a}', '{b}'):
    try: setattr(x, name, {k})
    except Exception as e: put(tell(e))
for proto in range(5):
    try: put(proto, show(x.__reduce_ex__(proto)))
    except Exception as e: put(proto, tell(e))
attempt('state', lambda: x.__getstate__())
attempt('copy', lambda: (copy.copy(x).{a}, copy.deepcopy([x, x])[1].{a}))

class X({C}):
    __slots__ = '{a}', '{b}'
    <def __getstate__(self): return {k}|def __getstate__(self): return (None, {{'{a}': 9}})|def __getstate__(self): return ({{}}, {{}})|__getstate__ = None>
    <def __setstate__(self, state): say('state', show(state))|pass|__setstate__ = None|__setstate__ = {fn}>
    <def __reduce__(self): return (X, (), {k})|def __getnewargs__(self): return {k}|def __getnewargs_ex__(self): return <((), {{}})|{k}>|pass|def __reduce_ex__(self, p): return 'text'|def __reduce__(self): return (X, (), None, [1], {{}})>
x = attempt('X', X); x = X.__new__(X); attempt('r', lambda: x.__reduce_ex__({n} % 5))
attempt('c', lambda: copy.copy(x)); attempt('d', lambda: copy.deepcopy(x).{a})

class X(<list|dict|set|tuple|int|str|Exception|bytes|float|frozenset|{C}|collections.deque|bytearray>):
    <__slots__ = ()|pass|__slots__ = '__dict__'|{a} = {k}>
    <def __copy__(self): return (1, type(self))|def __deepcopy__(self, memo): return (2, len(memo))|pass|def __reduce_ex__(self, p): return super().__reduce_ex__(p)[:2]>
x = X(); attempt('set', lambda: setattr(x, '{b}', [x]))
y = copy.copy(x); put(type(y), getattr(y, '{b}', 0) is getattr(x, '{b}', 0), y == x)
z = copy.deepcopy(x); put(type(z), hasattr(z, '{b}') and z.{b}[0] is z)
attempt('r', lambda: [len(x.__reduce_ex__(p)) for p in (0, 1, 2, 4)])

class X: __slots__ = <'{a}'|('{a}', '{b}')|('{a}', '__dict__')|()>
class Y: __slots__ = <'{a}'|('{b}', '{a}')|('{a}', '__weakref__')|['{a}']|()>
class Z(<X|Y|{C}>): <__slots__ = ()|pass|__slots__ = '{b}'>
for x in (X(), Y(), Z(), {o}):
    for cls in (Y, X, Z, {C}, <int|type|types.ModuleType|Plain|Exception>):
        try: x.__class__ = cls; put('is now', cls)
        except TypeError as e: put(tell(e))
    attempt('a', lambda: x.{a})

x = {C}.__new__({C}); y = Plain(); y.{a} = {k}; y.{b} = {v}
attempt('1', lambda: setattr(y, '__class__', {C}))
attempt('2', lambda: setattr(x, '__class__', Plain))
attempt('3', lambda: (type(x), type(y), y.{a}, y.{m}()))
y.__class__ = Plain; put(sorted(vars(y)))

class A: {a} = 1; {m} = lambda self: 'A'
class B: {a} = 2; {b} = 3; {m} = lambda self: 'B'
class X(<A|B|A, B>): pass
class Y(X): {b} = 4
y = Y()
seen = []
for i in range(30):
    if i == 8: attempt('bases', lambda: setattr(X, '__bases__', <(B,)|(B, A)|({C},)|(A, {C})|({C}, A)|(object,)|(Y,)|(int,)>))
    if i == 16: attempt('bases', lambda: setattr(Y, '__bases__', <(A,)|(X, B)|(B, X)|({D},)>))
    if i == 24: attempt('bases', lambda: setattr(X, '__bases__', <(A,)|(B,)>))
    try: v = show((y.{a}, y.{b}, y.{m}(), Y.{a}))
    except Exception as e: v = tell(e)
    if v not in seen: seen.append(v); put(i, v)
put(Y.__mro__, X.__bases__, A.__subclasses__())

class X({C}):
    def __getattr__(self, name): return 'X ' + name
x = X.__new__(X)
seen = []
def hook(self, name):
    if name == '<{a}|{b}>': raise AttributeError('late', name)
    return object.__getattribute__(self, name)
for i in range(60):
    if i == 10: del X.__getattr__
    if i == 20: X.__getattribute__ = hook
    if i == 30: X.__getattr__ = <{fn}|lambda self, name: name * 2|None|classmethod(lambda *args: len(args))>
    if i == 40: del X.__getattribute__
    if i == 50: X.{a} = <{at}|property(lambda self: self.none)>
    try: v = show((x.{a}, getattr(x, '{b}', None), hasattr(x, 'zz')))
    except Exception as e: v = tell(e)
    if v not in seen and len(seen) < 20: seen.append(v); put(i, v)

class Meta(type):
    def __getattr__(cls, name):
        if name[:2] == '__': raise AttributeError(name)
        return 'meta ' + name
class X({C}, metaclass=Meta): pass
seen = []
for i in range(40):
    if i == 10: X.{a} = 5
    if i == 20: del Meta.__getattr__
    if i == 25: Meta.{a} = <property(lambda c: 'late')|Data(4)|NonData(2)|6>
    if i == 30: del X.{a}
    try: v = show((X.{a}, hasattr(X, '{b}')))
    except Exception as e: v = tell(e)
    if v not in seen and len(seen) < 20: seen.append(v); put(i, v)

class X({C}):
    def __del__(self): put('del', self.{a} if '{a}' in dir(self) else '')
x = X.__new__(X)
r = weakref.ref(x, lambda r: put('gone', r())); q = weakref.ref(x)
put(r == q, q is weakref.ref(x), weakref.getweakrefcount(x))
<del x|x = r|x.{a} = x; del x; gc.collect()|x = [x]; x.append(x); del x; gc.collect()>
put(r(), q(), r == q); attempt('hash', lambda: hash(q) and 1)

class X:
    def __init__(self, n): self.n = n
    def __del__(self):
        saved.append(self); put('del', self.n, [r() is None for r in refs])
saved = []; refs = []
x = X(1); x.y = X(2)<; x.y.x = x|>
refs += [weakref.ref(x, lambda r: put('callback')), weakref.ref(x.y, lambda r: put('of y', r() is None))]
del x; gc.collect(); put([s.n for s in saved], [r() is None for r in refs])
saved.clear(); gc.collect(); put([s.n for s in saved], [r() is None for r in refs])

class Ref(weakref.ref):
    <__slots__ = ('{a}',)|pass|def __call__(self): return ('called', super().__call__())>
    <def __new__(cls, o, *args): return super().__new__(cls, o, *args[:1])|pass|def __eq__(self, other): return True>
x = <{C}.__new__({C})|Plain()|{L}('x')>
r = Ref(x, <None|lambda r: put('ref dies', type(r))|put|{fn}>)
attempt('a', lambda: setattr(r, '{a}', {k})); attempt('a', lambda: r.{a})
put(r(), r == weakref.ref(x), weakref.getweakrefcount(x)); del x; gc.collect(); put(r())

x = {L}('one'); y = {L}('two')
d = weakref.WeakValueDictionary({{1: x, 2: y}}); k = weakref.WeakKeyDictionary({{x: 1, y: 2}})
f = weakref.finalize(x, put, 'finalizer', <1|2>); f.atexit = False
<x = None|x.a = x; x = None; gc.collect()|d[1] = y|k[y] = {k}|f.detach()|f()>
put(sorted(d), len(k), f.alive, [i for i in d.values()]); y = None; put(len(d), len(k))

p = weakref.proxy(<{C}.__new__({C})|{o}|Plain>)
attempt('1', lambda: p.{a}); attempt('2', lambda: p.{m}()); attempt('3', lambda: p + 1)
attempt('4', lambda: setattr(p, '{a}', 1)); attempt('5', lambda: len(p)); attempt('6', lambda: p == p)
attempt('7', lambda: bool(p)); attempt('8', lambda: hash(p)); attempt('9', lambda: p())

class D:
    <__slots__ = ('n',)|pass>
    def __init__(self, n=0): self.n = n
    def __get__(self, o, cls=None): return ('get', self.n, o is None)
    <def __set__(self, o, v): self.n = v|pass|__set__ = None|def __delete__(self, o): say('delete')>
class X({C}):
    {a} = D(1)
x = X.__new__(X)
seen = []
for i in range(50):
    try:
        if i == 10: x.__dict__['{a}'] = 'own'
        if i == 20: D.__set__ = lambda self, o, v: say('late set')
        if i == 30: del D.__set__
        if i == 40: del D.__get__
        x.{b} = i // 5; v = show((x.{a}, x.{b}))
    except Exception as e: v = tell(e)
    if v not in seen and len(seen) < 20: seen.append(v); put(i, v)
    try: x.{a} = 'set'
    except Exception as e: put(tell(e)) if i % 10 == 0 else 0

class X({C}):
    @functools.cached_property
    def {a}(self): say('computed'); return <{k}|self.{b}|[self]|1 // 0>
    {b} = <1|functools.cached_property(lambda self: 2)|property(lambda self: self.{a})>
    <__slots__ = ()|pass|__slots__ = '__dict__'>
x = X.__new__(X)
attempt('1', lambda: (x.{a}, x.{a})); attempt('2', lambda: vars(x)); attempt('3', lambda: delattr(x, '{a}'))
attempt('4', lambda: setattr(x, '{a}', 7)); attempt('5', lambda: (x.{a}, X.{a}.attrname, copy.copy(x).{a}))

def make(*bases, **ns): return type('T', bases, ns)
a, b = make({a}=1), make({a}=2); c = make(a, b); d = make(b, a)
attempt('bad', lambda: make(c, d)); attempt('twice', lambda: make(a, a)); attempt('below', lambda: make(a, c))
attempt('mixed', lambda: make(c, {C}).__mro__); attempt('int', lambda: make(int, str))
attempt('lay', lambda: make(make({C}, __slots__='p'), make({D}, __slots__='q')))
put(make(c, {a}={k}).{a}, [x.{a} for x in c.__mro__[:3]], make(<{C}|int|a>, b, __slots__=<()|'z'|{S}>))

class Meta({M}):
    def mro(cls):
        <return [cls, *type.mro(cls)[1:][::-1]]|say('mro', cls.__name__); return super().mro()|return type.mro(cls) + [Plain]|return [object]|return [cls, {C}, object]|return 5|return [cls, 3]|cls.{a} = 1; return type.mro(cls)>
class X({C}, metaclass=Meta): {b} = {k}
put(X.__mro__, X.__base__); attempt('x', lambda: X().{m}())
attempt('bases', lambda: setattr(X, '__bases__', ({D},))); put(X.__mro__)
class Y(X): pass
put(Y.__mro__)

class X({C}):
    def <__eq__|__lt__|__bool__|__len__|__iter__|__next__|__call__|__getitem__>(self, *args): return <1|NotImplemented|{k}|iter((1, 2))|self>
x = X.__new__(X)
for t in (lambda: x == 1, lambda: x < x, lambda: hash(x) and 1, lambda: bool(x), lambda: len(x), lambda: list(zip(x, (1, 2))), lambda: x(), lambda: x[0], lambda: {{x: 1}}, lambda: x != x):
    attempt('t', t)

class X({C}):
    __match_args__ = <('{a}', '{b}')|['{a}']|('{a}', 1)|'{a}'|()|None>
    {a} = {k}
    <{b} = 2|{b} = property(lambda self: 1 // 0)|pass>
match X.__new__(X):
    case X({a}=None): put('none')
    case X(1, 2): put('both')
    case X(x, y): put(x, y)
    case <X()|X({b}=y)|X(x)|{C}(1, 2, 3)>: put('class')
    case _: put('other')

class X({C}):
    __static_attributes__ = <()|('{a}',)|{k}>
    __<firstlineno|annotations|type_params|module|qualname|classcell|doc|dict|weakref|class>__ = <{k}|'text'|{{}}|()>
    def {m}(self): self.{a} = 1; return super().{m}
put(X.__name__, X.__module__, X.__doc__, X.__qualname__)
x = X(); attempt('m', lambda: x.{m}()); attempt('a', lambda: x.{a}); put(mask(repr(X)))

def f(self, *args): return super(<X|X, self|type(self), self|{C}, self>).<{m}|__init__|{a}|__repr__>
class X({C}): {m} = f
attempt('1', lambda: X().{m}()); attempt('2', lambda: f({o})); attempt('3', lambda: X.{m}(5))
s = super(X, X.__new__(X)); attempt('s', lambda: s.{a}); attempt('t', lambda: setattr(s, '{a}', 1))
attempt('u', lambda: super(X).{m}); attempt('v', lambda: super(X).__get__({o}).{m}); attempt('w', lambda: super(int, {o}))
"""

TOKEN = re.compile(r"<([^<>]*\|[^<>]*)>")


def scene_list():
    return [part.split("\n") for part in SCENES.strip().split("\n\n")]


SCENE_LIST = scene_list()


def chosen(w, line):
    """The line with every <x|y> decided, inner ones first."""
    while found := TOKEN.search(line):
        line = (line[:found.start()] + w.pick(found[1].split("|"))
                + line[found.end():])
    return line


def scene(w, teller):
    lines = [chosen(w, line) for line in w.pick(SCENE_LIST)]
    shared = {"a": w.attr(), "b": w.attr(), "m": w.pick(METHODS),
              "M": w.pick(["type"] * 6 + w.metas), "C": w.cls(),
              "D": w.cls(), "o": w.object(), "n": w.number(), "L": teller}
    name = w.fresh("model")
    w.put(0, f"def {name}():")
    for line in lines:
        w.put(1, line.format(
            **shared, k=values.constant(w), v=values.value(w),
            at=values.attribute(w), fn=values.function(w),
            err=w.pick(values.ERRORS), S=plain.slots(w)))
    w.put(0, f"attempt('{name}', {name})")
    w.put(0, "gc.collect()")
