# The iterators themselves
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque([1, 2, 3])
it = iter(d)
print(type(it), type(reversed(d)), iter(it) is it)
print(it.__length_hint__(), next(it), it.__length_hint__())
print(it.__reduce__()[1])
rit = reversed(d)
next(rit)
print(rit.__reduce__()[1], list(rit), rit.__length_hint__())
cls, args = it.__reduce__()
print(list(cls(*args)), list(it))
Forward, Backward = type(it), type(rit)
print(list(Forward(d)), list(Forward(d, 2)), list(Backward(d, 1)),
      list(Forward(d, 9)), list(Forward(d, -1)))
show(Forward)
show(Forward, [1])
show(Forward, d, "x")
show(Forward, d, 1, 2)
show(lambda: type("X", (Forward,), {}))
print(Forward.__name__, Forward.__module__, Forward.__qualname__)
print(sum(d), max(d), list(zip(d, reversed(d))), list(enumerate(d)))
a, *b = d
print(a, b, *d, [*d], {*d}, tuple(d), sorted(d, reverse=True))
print(dict.fromkeys(d), "".join(map(str, d)))
it = iter(deque("ab"))
print(next(it), next(it), next(it, None), next(it, None))
del d, it, rit
for x in deque(range(3)):
    for y in reversed(deque(range(x))):
        print(x, y)
match deque([1, 2, 3]):
    case [a, *rest]:
        print("sequence", a, rest)
    case _:
        print("no sequence")
