# Cycles through everything that can hold a reference are found.
import gc
import weakref
from functools import partial

gc.disable()
gc.collect()


class N:
    pass


class Slots:
    __slots__ = ("a", "__weakref__")


died = []


def watch(o, name):
    died.append(weakref.ref(o, lambda r: print("died:", name)))


def slots():
    s = Slots(); s.a = s; watch(s, "slots")


def closure():
    n = N()
    def f(): return n
    n.f = f
    watch(n, "closure")


def default():
    n = N()
    def f(x=n): pass
    n.f = f
    watch(n, "default argument")


def keyword_default():
    n = N()
    def f(*, x=n): pass
    n.f = f
    watch(n, "keyword default")


def function_attribute():
    def f(): pass
    f.me = f
    watch(f, "function attribute")


def annotation():
    n = N()
    def f(x: n): pass
    n.f = f
    watch(n, "annotation")


def generator():
    n = N()
    def g():
        local = n
        yield
    n.g = g()
    next(n.g)
    watch(n, "generator")


def generator_not_started():
    n = N()
    n.g = (x for x in [n])
    watch(n, "generator expression")


def coroutine():
    n = N()
    class Wait:
        def __await__(self): yield
    async def co():
        local = n
        await Wait()
    n.c = co()
    n.c.send(None)
    watch(n, "coroutine")


def exception():
    n = N()
    n.e = ValueError(n)
    watch(n, "exception arguments")


def exception_chain():
    n = N()
    a, b = ValueError(n), KeyError()
    a.__context__, b.__cause__ = b, a
    n.e = b
    watch(n, "exception chain")


def exception_note():
    n = N()
    n.e = ValueError()
    n.e.attribute = n
    watch(n, "exception attribute")


def a_class():
    class A:
        pass
    watch(A, "class")


def class_and_instance():
    class A:
        pass
    A.instance = A()
    watch(A, "class with instance")


def metaclass():
    class M(type):
        pass
    class A(metaclass=M):
        pass
    M.cls = A
    watch(M, "metaclass")


def subclass():
    class A:
        pass
    class B(A):
        pass
    A.sub = B
    watch(B, "subclass")


def method():
    n = N.__new__(type("T", (), {"m": lambda self: 0}))
    n.bound = n.m
    watch(n, "bound method")


def builtin_method():
    n = N()
    n.l = [n]
    n.append = n.l.append
    watch(n, "built-in method")


def containers():
    n = N()
    n.l = [({1: {n}}, frozenset([n]))]
    watch(n, "containers")


def iterators():
    n = N()
    n.i = [iter([n]), iter((n,)), iter({n}), iter({1: n}.values()),
           reversed([n]), enumerate([n]), zip([n], [n]), map(id, [n]),
           filter(None, [n])]
    watch(n, "iterators")


def descriptors():
    n = N()
    n.d = [property(lambda s: n), classmethod(lambda c: n),
           staticmethod(lambda: n), super(N, n), partial(id, n)]
    watch(n, "descriptors")


def slice_and_alias():
    n = N()
    n.s = slice(n)
    n.a = list[n]
    watch(n, "slice and alias")


def views():
    n = N()
    d = {1: n}
    n.v = d.keys(), d.values(), d.items()
    watch(n, "dict views")


def reference_callback():
    n, m = N(), N()
    n.r = weakref.ref(m, lambda r: n)
    m.n = n
    watch(n, "callback's closure")


def module():
    import types
    m = types.ModuleType("m")
    m.f = lambda: m
    watch(m, "module")


def subclasses_of_containers():
    class L(list): pass
    class D(dict): pass
    class T(tuple): pass
    class S(set): pass
    l, d, s = L(), D(), S()
    l.append(l); d[1] = d; s.me = s
    t = T(([],))
    t[0].append(t)
    for o in (l, d, s):
        watch(o, type(o).__name__)


for f in (slots, closure, default, keyword_default, function_attribute,
          annotation, generator, generator_not_started, coroutine, exception,
          exception_chain, exception_note, a_class, class_and_instance,
          metaclass, subclass, method, builtin_method, containers, iterators,
          descriptors, slice_and_alias, views, reference_callback, module,
          subclasses_of_containers):
    f()
    print(f.__name__, "collected" if gc.collect() else "nothing")
