# Comparisons that change the list
from heapq import *

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def item(change):
    class Item:
        def __lt__(self, other):
            change()
            return True
    return Item()


for fn, args in ((heappush, ("new",)), (heappop, ()), (heapify, ()),
                 (heapreplace, ("new",)), (heappushpop, ("new",))):
    for name, change in (("clear", lambda: h.clear()), ("pop", lambda: h and h.pop()),
                         ("append", lambda: len(h) < 50 and h.append(None)),
                         ("same", lambda: h.reverse())):
        h = []
        h.extend(item(change) for _ in range(5))
        given = tuple(item(change) for _ in args)
        try:
            fn(h, *given)
            print(fn.__name__, name, "fine", len(h))
        except Exception as e:
            print(fn.__name__, name, type(e).__name__, e, len(h))


class Dies:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        h[:] = [Dies(-1) for _ in h]
        return self.n < other.n

    def __del__(self):
        deaths.append(self.n)


deaths = []
h = [Dies(n) for n in range(5)]
heapify(h)
print(len(h), len(deaths) > 0)


class Raises:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 3:
            raise KeyError(self.n)
        return self.n < other.n


h = []
for n in (5, 4, 6, 3, 1):
    try:
        heappush(h, Raises(n))
    except KeyError as e:
        print("KeyError", e)
print(sorted(x.n for x in h))
