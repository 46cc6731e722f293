# What a getter asks may change the objects, sort with it, or drop the last reference.
import gc
from operator import attrgetter, itemgetter, methodcaller


class Evil:
    def __getattr__(self, name):
        global g
        g = None
        return name

    def __getitem__(self, key):
        global g
        g = None
        gc.collect()
        return key


g = attrgetter("a", "b", "c")
print(g(Evil()))
g = itemgetter(*"abc")
print(g(Evil()))


class M:
    def f(self, x, k=None):
        global g
        g = None
        return x, k


g = methodcaller("f", [1], k=[2])
print(g(M()))


class Deep:
    def __getitem__(self, i):
        return sorted([(3, 1), (1, 2)], key=itemgetter(i))


print(itemgetter(0, 1)(Deep()))


class Raises:
    @property
    def p(self):
        raise ValueError("p")

    def __getitem__(self, i):
        if i:
            raise LookupError(i)
        return [i]


for f in (attrgetter("p"), attrgetter("__class__", "p"), itemgetter(0, 1)):
    try:
        f(Raises())
    except Exception as e:
        print(type(e).__name__, e)
try:
    sorted([(1,), (), (2,)], key=itemgetter(0))
except IndexError as e:
    print(e)
cycle = []
cycle.append(itemgetter(cycle))
del cycle
cycle = []
cycle.append(methodcaller("f", cycle))
del cycle
print(gc.collect() >= 0)
