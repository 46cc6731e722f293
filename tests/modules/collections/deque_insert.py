# insert, at each place
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for start in range(9):
    for i in range(-9, 10):
        d = deque()
        d.extend(range(start))
        for _ in range(start):
            d.popleft()
        d.extend(range(7))
        m = list(range(7))
        d.insert(i, "x")
        m.insert(i, "x")
        assert list(d) == m, (start, i, d)
d = deque()
print(d.insert(5, 1), d.insert(-5, 2), d.insert(1, 3), d)
show(d.insert, "a", 1)
show(d.insert, 1.5, 1)
show(d.insert, 1)
show(d.insert, 1, 2, 3)
show(d.insert, 10**30, 2)
show(d.insert, -10**30, 2)
b = deque([1, 2], 3)
b.insert(1, "x")
print(b)
show(b.insert, 1, "y")
show(b.insert, "q", "y")


class Index:
    def __index__(self):
        d.append("late")
        return 1


d = deque([1, 2, 3])
d.insert(Index(), "in")
print(d)
