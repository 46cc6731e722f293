"""Short scenes: loops under change, lifetimes, state, patterns."""
from . import model, values
from .changes import change
from .probes import probe
from .writer import OBJECTS


def loop(w):
    """A hot loop whose classes and objects change on the way: the inline
    caches must notice.  Values are printed when first seen."""
    name = w.fresh("loop")
    probes = [probe(w) for _ in range(w.r.randrange(1, 4))]
    changes = [change(w) for _ in range(w.r.randrange(1, 4))]
    w.put(0, f"def {name}():")
    w.put(1, f"global {', '.join(OBJECTS)}")
    w.put(1, "seen = []")
    w.put(1, "for i in range(60):")
    for k, text in enumerate(changes):
        w.put(2, f"if i == {15 * (k + 1)}:")
        w.put(3, "try:")
        w.put(4, text)
        w.put(3, "except Exception as e:")
        w.put(4, "print('change', tell(e))")
    for text in probes:
        w.put(2, "try:")
        w.put(3, f"v = show({text})")
        w.put(2, "except Exception as e:")
        w.put(3, "v = tell(e)")
        w.put(2, "if v not in seen and len(seen) < 20:")
        w.put(3, f"seen.append(v); print('{name}', i, v)")
    w.put(0, f"attempt('{name}', {name})")


# {L} a new class that tells when its objects die, {make} a call of one
SCENES = """
{o} = {L}('first'); {o}.a = {o}; {o} = None
put('before'); gc.collect(); put('after')

x = {L}('x'); y = {L}('y'); x.a = y; y.a = x
r = weakref.ref(x, lambda r: put('ref of x', r() is None))
del x, y
gc.collect()
put(r())

x = {L}('x'); f = weakref.finalize(x, print, 'finalized', 1)
put(f.alive); x = 1; put(f.alive, f())

d = weakref.WeakValueDictionary(); x = {L}('v'); d['k'] = x
put(list(d), 'k' in d); x = None; put(list(d))

d = weakref.WeakKeyDictionary(); x = {L}('k'); d[x] = {L}('value')
put(len(d)); x = None; put(len(d))

x = {L}('gen')
g = (lambda held: (held.name for _ in range(2)))(x)
x = None; put(next(g)); g = None; put('gone')

def gen(held):
    try:
        yield held.name
    finally:
        put('gen closed')
g = gen({L}('in gen')); put(next(g)); del g; put('gone')

def gen(held):
    try:
        yield held.name
    finally:
        put('gen closed')
g = gen({L}('cycle')); put(next(g)); g.gi_frame.f_locals['held'].a = g
g = None; gc.collect(); put('gone')

x = {L}('closure')
def inner(): return x
x.a = inner
del x, inner; gc.collect(); put('gone')

try:
    raise ValueError({L}('in error'))
except ValueError as e:
    kept = e
put('kept'); kept = None; put('dropped')

def f():
    x = {L}('local')
    raise KeyError(1)
try:
    f()
except KeyError as e:
    put('handling')
put('handled')

{L}('temporary').name
[{L}('item') for _ in range(2)]; put('list gone')
({L}('1'), {L}('2')); put('tuple gone')
x, y = {L}('x'), {L}('y'); x, y = y, x; del x; put('one gone'); del y

class Local({L}):
    held = {L}('class attribute')
Local.a = Local('own instance')
del Local; gc.collect(); put('class gone')

class Back({L}):
    def __del__(self):
        put('back', self.name)
        saved.append(self)
saved = []
x = Back('once'); del x; put(len(saved)); saved.clear(); put(len(saved))

class Back({L}):
    def __del__(self):
        put('back', self.name)
        saved.append(self)
saved = []
x = Back('cycle'); x.a = x; del x; gc.collect(); put(len(saved))
saved.clear(); gc.collect(); put('end', len(saved))

x = {L}('a'); y = {L}('b'); z = {L}('c'); x.a = y; y.a = z; z.a = x
r = [weakref.ref(k, lambda r: put('callback')) for k in (x, y, z)]
del x, y, z, k; gc.collect(); put([k() for k in r])

x = {L}('proxied'); p = weakref.proxy(x, lambda p: put('proxy callback'))
put(p.name); del x
try:
    p.name
except ReferenceError as e:
    put(e)

x = {L}('state'); x.a = 5
put(show(x.__reduce_ex__(2)[2]), show(copy.copy(x).a))
y = copy.deepcopy(x); put(y.a, y is x); del x; put('x gone'); del y

m = weakref.WeakMethod({L}('owner').m, lambda m: put('method gone'))
put(m())
x = {L}('owner'); m = weakref.WeakMethod(x.m); put(m()() , m().__func__ is {L}.m)
x = None; put(m())

x = {L}('held by partial'); f = functools.partial(print, x.name); g = x.m
del x; put('still'); g = None; put('gone')

x = {L}('dict'); x.__dict__['me'] = x; v = x.__dict__; put(sorted(v))
v.clear(); put('cleared'); del x; put('gone')

x = {L}('a'); s = weakref.WeakSet([x]); put(len(s), x in s); x = {L}('b'); put(len(s))

stack = contextlib.ExitStack(); stack.callback(print, 'called back')
stack.callback({L}('callback').m); del stack; gc.collect(); put('stack gone')

x = {L}('cell')
def f():
    def g(): return __class__ if 0 else x.name
    return g
h = f(); x = None; put(show(call(lambda: attempt('h', h))))

@functools.lru_cache
def cached(held): return held.name
put(cached({L}('cached'))); cached.cache_clear(); put('cleared')

x = {L}('it'); it = iter([x, {L}('other')]); del x
put(next(it).name); put(next(it).name); put(next(it, 'end'))

e = ExceptionGroup('g', [ValueError({L}('grouped'))])
try:
    raise e
except* ValueError as eg:
    put(len(eg.exceptions))
del e; put('group gone')

with contextlib.suppress(Exception):
    with {L}('managed') as x: raise ValueError
put('left')

match {L}('subject'):
    case {L}(name=n): put('matched', n)
put('after match')

x = {L}('first'); x = {L}('second'); put('rebound'); del x

class Slotted({L}):
    __slots__ = ('s', '__weakref__') if not hasattr({L}, '__weakref__') else ('s',)
x = Slotted('slot'); x.s = {L}('held'); y = x; x.s = 1; put('replaced'); x.s = x
del x, y; gc.collect(); put('gone')

x = {L}('thrown')
def gen():
    try:
        yield x.name
    except ValueError as e:
        yield tell(e)
g = gen(); put(next(g), g.throw(ValueError('in'))); g.close(); x = None

x = {L}('in del'); del x.name; x = None; put('no name')

x = {L}('sorted'); y = sorted([{L}('z'), x], key=lambda v: v.name)
put([v.name for v in y]); del y, x, ; put('sorted gone')
"""


def scene_list():
    return [part.split("\n") for part in SCENES.strip().split("\n\n")]


SCENE_LIST = scene_list()

WHO_TELLS = ["", "", "('a', 'name', '__weakref__')", "('a', 'name')",
             "('name', '__dict__', '__weakref__')", "'name', 'a', 's'"]


def telling_class(w):
    name = w.fresh("L")
    head = [w.cls()] if w.chance(0.25) else []
    slots = w.pick(WHO_TELLS)

    def write(depth):
        w.put(depth, f"class {name}({', '.join(head)}):")
        depth += 1
        if slots:
            w.put(depth, f"__slots__ = {slots}")
        w.put(depth, "def __init__(self, name='unnamed', *args):")
        w.put(depth + 1, "self.name = name")
        kind = w.r.randrange(4)
        if kind < 3:
            w.put(depth, "def __del__(self):")
            w.put(depth + 1, "put('del', type(self).__name__, "
                             "getattr(self, 'name', 'none'))")
            if kind == 2:
                w.put(depth + 1, "self.a = 1; del self.name")
        w.put(depth, "def m(self, *args): return self.name")
        w.put(depth, "def __enter__(self): return self")
        w.put(depth, "def __exit__(self, *args): put('exit', self.name)")
    w.guarded(name, write, [f"{name}()", f"{name}('given')"])
    return name


def teller(w):
    """A class that tells when its objects die, an old or a new one."""
    found = [c for c in w.classes if c[0] == "L"]
    return w.pick(found) if found and w.chance(0.6) else telling_class(w)


def lifetime(w):
    name_of_class = teller(w)
    lines = w.pick(SCENE_LIST)
    name = w.fresh("scene")
    w.put(0, f"def {name}():")
    for line in lines:
        w.put(1, line.replace("{L}", name_of_class).replace("{o}", "held"))
    w.put(0, f"attempt('{name}', {name})")
    w.put(0, "gc.collect()")


def hooks_in_loop(w):
    """An attribute hook comes and goes while the attribute is read."""
    name = w.fresh("hooked")
    cls, o, attr = w.cls(), w.object(), w.attr()
    hook = w.pick(["__getattr__", "__getattribute__", "__get__", "__setattr__",
                   "__call__", "__eq__", "__len__", "__iter__"])
    w.put(0, f"def {name}():")
    w.put(1, "seen = []")
    w.put(1, "for i in range(40):")
    w.put(2, "try:")
    w.put(3, "if i == 10:")
    w.put(4, f"{cls}.{hook} = {values.function(w)}")
    w.put(3, "if i == 20:")
    w.put(4, f"{cls}.{hook} = lambda self, *args: iter((1, len(args)))")
    w.put(3, "if i == 30:")
    w.put(4, f"del {cls}.{hook}")
    use = {"__setattr__": f"setattr({o}, '{attr}', i)", "__call__": f"{o}(1)",
           "__eq__": f"{o} == i", "__len__": f"len({o})",
           "__iter__": f"list({o})"}.get(hook, f"{o}.{attr}")
    w.put(3, f"v = show({use})")
    w.put(2, "except Exception as e:")
    w.put(3, "v = tell(e)")
    w.put(2, "if v not in seen:")
    w.put(3, f"seen.append(v); print('{name}', i, v)")
    w.put(0, f"attempt('{name}', {name})")


def along_the_model(w):
    model.scene(w, teller(w))


def scene(w):
    w.pick([loop, loop, lifetime, hooks_in_loop, along_the_model,
            along_the_model])(w)
