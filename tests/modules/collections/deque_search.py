# index, count, in, remove
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque("abracadabra")
print(d.count("a"), d.count("z"), "a" in d, "z" in d, d.index("c"))
show(d.index, "z")
show(d.index, "a", 1)
show(d.index, "a", 1, 3)
show(d.index, "a", -1)
show(d.index, "a", -3, -1)
show(d.index, "a", 100)
show(d.index, "a", -100, 100)
show(d.index, "a", "x")
show(d.index, "a", 1.5)
show(d.index, "a", None)
show(d.index)
show(d.index, 1, 2, 3, 4)
show(d.index, "b", 2, 10**30)
show(d.count)
show(d.remove, "z")
show(d.remove)
for c in "acb":
    d.remove(c)
    print("".join(d))
show(deque().remove, 1)
show(deque([1, [2], "x"]).index, [2])
show(deque([1.0, True]).count, 1)
nan = float("nan")
print(nan in deque([nan]), deque([nan]).count(nan), deque([nan]).index(nan))


class Eq:
    def __init__(self, log):
        self.log = log

    def __eq__(self, other):
        self.log.append(other)
        return other == 3


log = []
print(deque([1, 2, 3, 4]).index(Eq(log)), log)
log = []
print(deque([1, 2, 3, 4]).count(Eq(log)), log)


class Bad:
    def __eq__(self, other):
        raise ValueError("eq")


for name in ("index", "count", "remove", "__contains__"):
    show(getattr(deque([1, 2]), name), Bad())
