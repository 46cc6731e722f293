# Keys and comparisons that use the groupby they are called by.
import gc
import weakref
from itertools import groupby


class Key:
    armed = None

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if Key.armed:
            action, Key.armed = Key.armed, None
            action()
        return self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


it = groupby([Key(1), Key(1), Key(2), Key(2), Key(3)])
k, g = next(it)
log = []
Key.armed = lambda: log.append(list(g))
print(next(it)[0], log)
it = groupby([Key(1), Key(1), Key(2), Key(2), Key(3)])
k, g = next(it)
Key.armed = lambda: log.append(next(it)[0])
print(list(g), log, [k for k, _ in it])


def key(x):
    if x == 2 and not done:
        done.append(1)
        done.append([k for k, _ in it])
    return x


done = []
it = groupby([1, 1, 2, 2, 3], key)
print([k for k, _ in it], done)


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        if len(seen) > 5:
            raise StopIteration
        seen.append(len(seen))
        if len(seen) == 3:
            seen.append(next(it, "end")[0])
        return len(seen) // 2


seen = []
it = groupby(Source())
print([k for k, _ in it], seen)


class Owner:
    pass


o = Owner()
o.it = groupby([o, o])
o.group = next(o.it)[1]
w = weakref.ref(o)
del o
gc.collect()
print(w())
k, g = next(groupby("aab"))
print(k, list(g))
it = groupby("aab")
g = next(it)[1]
del it
gc.collect()
print(list(g))
