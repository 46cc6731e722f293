# Where items belong
from bisect import *
import bisect as module

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [1, 2, 2, 2, 5, 7]
for x in (0, 1, 2, 3, 5, 6, 7, 8, 2.5):
    print(x, bisect_left(a, x), bisect_right(a, x), bisect(a, x))
for lo in range(7):
    print([bisect_left(a, 2, lo, hi) for hi in range(lo, 7)],
          [bisect_right(a, 2, lo, hi) for hi in range(lo, 7)])
print(bisect_left(a, 2, hi=3), bisect_right(a, x=2, lo=1), bisect(a=a, x=5))
print(bisect([], 1), bisect([], 1, 0, 0), bisect_left("abcd", "c"), bisect((1, 2, 3), 2),
      bisect_left(range(100), 42), bisect_right(range(10**12), 5 * 10**11))
for x in range(-1, 9):
    b = list(a)
    insort_left(b, x)
    c = list(a)
    insort_right(c, x)
    print(b, c)
d = []
for n in (5, 1, 4, 1, 3, 9, 2):
    print(insort(d, n), d)
insort(d, 0, 2, 3)
print(d)
insort_left(d, 100, hi=None)
print(d)
print(bisect is bisect_right, insort is insort_right, bisect.__name__, insort.__name__,
      bisect.__module__, bisect_left)
words = ["a", "b", "b", "c"]
print(bisect_left(words, "b"), bisect_right(words, "b"), bisect(words, ""))
print(bisect([1.5, 2.5], 2), bisect([(1, "a"), (2, "b")], (1, "z")), bisect([True], 1))
grades = "FDCBA"
print([grades[bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90, 100)])
