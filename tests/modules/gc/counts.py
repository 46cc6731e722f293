# What collect() returns for cycles of every kind.
import gc
import types

gc.disable()
gc.collect()


class N:
    def __init__(self, n=0): self.n = n


class S:
    __slots__ = ("a", "b")


def instances():
    a, b = N(), N()
    a.o, b.o = b, a


def slots():
    a, b = S(), S()
    a.a, b.a = b, a


def itself():
    a = N()
    a.me = a


def with_dict():
    a = N()
    a.me = a
    a.__dict__


def a_list():
    l = []
    l.append(l)


def a_dict():
    d = {}
    d["x"] = d


def a_tuple():
    l = []
    l.append((l,))


def closure():
    def f(): return f


def generator():
    x = []
    def g(): yield x
    x.append(g())
    next(x[0])


def plain_class():
    class A: pass


def class_with_things():
    class A:
        def f(self): pass
        @property
        def p(self): pass
        __slots__ = ("x", "y")


def a_set():
    s = set()
    n = N()
    s.add(n)
    n.s = s


def bound_method():
    n = N()
    n.m = n.__init__


def nested():
    n = N()
    n.l = [{1: (n,)}, set()]


def module():
    m = types.ModuleType("m")
    m.m = m


def atoms():
    n = N()
    n.s, n.t, n.f, n.e, n.n = "abc" * 10, (1, 2), 1.5, [], n


def iterator():
    n = N()
    n.i = iter([n])


def partial_garbage():
    a, b = N("kept"), N()
    b.me, b.a = b, a
    return a


for f in (instances, slots, itself, with_dict, a_list, a_dict, a_tuple,
          closure, generator, plain_class, class_with_things, a_set,
          bound_method, nested, module, atoms, iterator):
    f()
    print(f.__name__, gc.collect())
kept = partial_garbage()
print(gc.collect(), kept.n)
print(gc.collect(), gc.collect(0), gc.collect(1), gc.collect(generation=2))
for bad in (3, -1, "x", None, 10 ** 30):
    try:
        gc.collect(bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    gc.collect(1, 2)
except TypeError as e:
    print(e)
