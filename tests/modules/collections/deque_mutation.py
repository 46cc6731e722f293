# Iteration while the deque changes
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def walk(change, items=(1, 2, 3), maxlen=None):
    d = deque(items, maxlen)
    it = iter(d)
    rit = reversed(d)
    print(next(it), next(rit))
    change(d)
    show(next, it)
    show(next, it)
    show(next, rit)
    print(d)


walk(lambda d: d.append(4))
walk(lambda d: d.appendleft(4))
walk(lambda d: d.pop())
walk(lambda d: d.popleft())
walk(lambda d: d.rotate(1))
walk(lambda d: d.rotate(0))
walk(lambda d: d.reverse())
walk(lambda d: d.clear())
walk(lambda d: d.extend([]))
walk(lambda d: d.__setitem__(1, "new"))
walk(lambda d: d.__delitem__(0))
walk(lambda d: d.insert(1, 1))
walk(lambda d: d.remove(2))
walk(lambda d: d.append(4), maxlen=3)
d = deque([1])
it = iter(d)
print(list(it), next(it, "end"))
d.append(2)
show(next, it)
show(next, it)
d = deque()
it = iter(d)
d.append(1)
show(next, it)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e, d)
try:
    for x in reversed(d):
        d.popleft()
except RuntimeError as e:
    print(e, d)


class Eq:
    def __init__(self, fn):
        self.fn = fn

    def __eq__(self, other):
        self.fn()
        return False


for name in ("index", "count", "remove", "__contains__"):
    d = deque([1, 2, 3])
    show(getattr(d, name), Eq(lambda: d.append(1)))
    d = deque([1, 2, 3])
    show(getattr(d, name), Eq(d.clear))
