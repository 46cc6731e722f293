# nsmallest and nlargest
from heapq import *

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


data = [(n * 7919) % 101 for n in range(200)]
for n in (-5, 0, 1, 2, 5, 99, 199, 200, 300):
    assert nsmallest(n, data) == sorted(data)[:max(n, 0)], n
    assert nlargest(n, data) == sorted(data, reverse=True)[:max(n, 0)], n
    assert nsmallest(n, iter(data)) == sorted(data)[:max(n, 0)], n
    assert nlargest(n, iter(data)) == sorted(data, reverse=True)[:max(n, 0)], n
    k = lambda x: x % 10
    assert nsmallest(n, data, key=k) == sorted(data, key=k)[:max(n, 0)], n
    assert nlargest(n, data, key=k) == sorted(data, key=k, reverse=True)[:max(n, 0)], n
    assert nlargest(n, iter(data), k) == sorted(data, key=k, reverse=True)[:max(n, 0)], n
print(nsmallest(3, "hello"), nlargest(3, "hello"), nsmallest(2, {"b": 1, "a": 2, "c": 0}))
print(nsmallest(1, []), nlargest(1, []), nsmallest(5, []), nlargest(2, iter([])))
# equal ones keep their order
items = [(k, i) for i, k in enumerate("bababcab")]
key = lambda p: p[0]
print(nsmallest(4, items, key=key), nlargest(4, items, key=key))
print(nsmallest(1, items, key=key), nlargest(1, items, key))
for fn in (nsmallest, nlargest):
    show(fn)
    show(fn, 1)
    show(fn, 2, 5)
    show(fn, "a", [1, 2])
    show(fn, 1.5, [1, 2, 3])
    show(fn, 2, [1, "a", 3])
    show(fn, 1, [1, "a"])
    show(fn, 2, [3, 1, 2], key=5)
    show(fn, 2, [3, 1, 2], None)
    show(fn, n=2, iterable=[3, 1, 2], key=abs)
    show(fn, 1, 5)
calls = []
print(nsmallest(2, [3, 1, 2, 0], key=lambda x: calls.append(x) or x), calls)


class Only:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"O{self.n}"


objs = [Only(n) for n in (5, 2, 8, 1, 9)]
print(nsmallest(3, objs), nlargest(3, objs), nsmallest(1, objs), nlargest(1, objs))
