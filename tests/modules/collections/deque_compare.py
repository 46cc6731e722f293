# Comparison
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


import operator
ops = ("lt", "le", "eq", "ne", "gt", "ge")
pairs = [([], []), ([1], []), ([], [1]), ([1, 2], [1, 2]), ([1, 2], [1, 3]),
         ([1, 3], [1, 2, 9]), ([1, 2], [1, 2, 3]), ("ab", "abc"), ("b", "abc")]
for a, b in pairs:
    print(a, b, [getattr(operator, op)(deque(a), deque(b)) for op in ops])
d = deque([1])
for other in ([1], (1,), "1", None, 5, {1}):
    print(d == other, d != other)
    show(lambda: d < other)
    show(lambda: other >= d)
show(lambda: deque([1]) < deque(["a"]))
show(lambda: deque([1, "a"]) == deque(["a", 1]))
nan = float("nan")
print(deque([nan]) == deque([nan]), deque([nan]) == deque([float("nan")]))
show(hash, d)
print(deque.__hash__)


class Odd:
    def __eq__(self, other):
        return False

    def __lt__(self, other):
        return "lt"


o = Odd()
print(deque([o]) == deque([o]), deque([o]) < deque([o]))
show(lambda: deque([o]) < deque([Odd()]))
show(lambda: deque([o]) > deque([Odd()]))
show(lambda: deque([o]) != deque([Odd()]))
d = deque()
d.append(d)
print(d == d, d != d, d < d)
e = deque()
e.append(e)
try:
    d == e
except RecursionError as x:
    print("RecursionError")


class Sub(deque):
    pass


print(Sub("ab") == deque("ab"), deque("ab") < Sub("b"))
