# Items by index
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque("abcdef")
print([d[i] for i in range(-6, 6)])
d[0] = "A"
d[-1] = "F"
d[2] = "C"
print(d)
del d[0]
del d[-1]
del d[1]
print(d)


def setitem(k, v):
    d[k] = v


def delitem(k):
    del d[k]


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


for k in (3, -4, 10**30, -10**30, "a", 1.0, None, slice(0, 1), Index(1),
          Index(7), True, [], Index("x")):
    show(lambda: d[k])
    show(setitem, k, "v")
print(d)
for k in (3, -4, 10**30, "a", slice(0, 1), slice(None)):
    show(delitem, k)
delitem(Index(0))
delitem(True)
print(d)
show(lambda: deque()[0])
# deletion in each place, the ring standing in each position
for start in range(8):
    for i in range(7):
        d = deque()
        d.extend(range(start))
        for _ in range(start):
            d.popleft()
        d.extend(range(7))
        del d[i]
        assert list(d) == [n for n in range(7) if n != i], (start, i)
print("done")
