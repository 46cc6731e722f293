# Pushing, popping, heapify
from heapq import *

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


h = []
for n in (5, 3, 8, 1, 9, 2, 7):
    print(heappush(h, n), h)
while h:
    print(heappop(h), h)
h = [5, 3, 8, 1, 9, 2, 7, 0]
print(heapify(h), h)
print(heapreplace(h, 4), h, heappushpop(h, 6), h, heappushpop(h, -1), h)
print(heappushpop([], 5), heappushpop([1], 1), heappushpop([1], 2))
for items in ("hello", [3.5, 1, 2.5], [(2, "b"), (1, "z"), (1, "a")], [[2], [1, 1], [1]],
              [True, 0, 5], [2**70, 1, 2**65], "", [1]):
    h = list(items)
    heapify(h)
    out = []
    while h:
        out.append(heappop(h))
    print(out, out == sorted(items))
nan = float("nan")
h = [3.0, nan, 1.0]
heapify(h)
print(h)


class L(list):
    pass


h = L([3, 1, 2])
heapify(h)
heappush(h, 0)
print(h, heappop(h), type(h).__name__)
h = []
for n in range(1000):
    heappush(h, (n * 7919) % 1009)
assert all(h[(i - 1) // 2] <= h[i] for i in range(1, len(h)))
assert [heappop(h) for _ in range(1000)] == sorted((n * 7919) % 1009 for n in range(1000))
h = [(n * 7919) % 10007 for n in range(5000)]
heapify(h)
print(h[:20], h[-5:])
