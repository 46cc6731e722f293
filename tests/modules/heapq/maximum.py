# The functions for heaps with the greatest in front
import heapq
from heapq import _heapify_max, _heappop_max, _heapreplace_max

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


h = [5, 3, 8, 1, 9, 2, 7]
print(_heapify_max(h), h)
print(_heapreplace_max(h, 4), h, _heapreplace_max(h, 100), h)
out = []
while h:
    out.append(_heappop_max(h))
print(out)
show(_heappop_max, [])
show(_heapreplace_max, [], 1)
show(_heapify_max, 5)
show(_heappop_max, ())
show(_heapreplace_max, (), 5)
h = [(n * 7919) % 1009 for n in range(500)]
_heapify_max(h)
assert all(h[(i - 1) // 2] >= h[i] for i in range(1, len(h)))
assert [_heappop_max(h) for _ in range(500)] == sorted(((n * 7919) % 1009 for n in range(500)), reverse=True)
print(heapq.__all__)
for n in heapq.__all__:
    fn = getattr(heapq, n)
    print(n, type(fn).__name__, fn.__module__, fn.__name__, bool(fn.__doc__))
print(heapq.heappush, heapq.nlargest.__defaults__, heapq.merge.__kwdefaults__)
log = []


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n


h = [Item(n) for n in (3, 1, 4, 1, 5, 9, 2, 6)]
heapq.heapify(h)
print(log)
log.clear()
heapq.heappush(h, Item(0))
print(log)
log.clear()
heapq.heappop(h)
print(log)
log.clear()
heapq.heapreplace(h, Item(7))
heapq.heappushpop(h, Item(7))
print(log)
log.clear()
_heapify_max(h)
_heappop_max(h)
print(log)
