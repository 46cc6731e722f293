# The parameter key
from bisect import *
import bisect as module

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [("x", 1), ("y", 3), ("z", 3), ("w", 7)]
key = lambda p: p[1]
print(bisect_left(a, 3, key=key), bisect_right(a, 3, key=key), bisect(a, 0, key=key),
      bisect(a, 3, 0, 2, key=key), bisect(a, 9, key=None))if False else None
print(bisect_left(a, 3, key=key), bisect_right(a, 3, key=key), bisect(a, 0, key=key),
      bisect(a, 3, 0, 2, key=key))
insort(a, ("n", 3), key=key)
insort_left(a, ("m", 3), key=key)
print(a)
calls = []


def logged(p):
    calls.append(p)
    return p


print(bisect(list(range(16)), 5, key=logged), calls)
calls.clear()
b = list(range(0, 16, 2))
insort(b, 5, key=logged)
print(b, calls)
print(bisect([9, 5, 3, 1], -4, key=lambda n: -n), bisect([-3, 1, -5], 4, key=abs))
show(bisect, [1, 2], 1, key=5)
show(bisect, [1, 2], 1, key=lambda: 1)
show(insort, [1], 1, key=lambda x: 1 / 0)
show(insort, [], 1, key=len)
show(bisect, [], 1, key=5)
show(bisect, [1], 1, 0, 1, key)
show(bisect_left, ["a", "bb"], 1, key=len)
show(bisect_left, ["a", "bb"], "x", key=len)
c = ["a", "bb", "dddd"]
insort(c, "ccc", key=len)
print(c)
