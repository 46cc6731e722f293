# Errors and odd sequences
from bisect import *
import bisect as module

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for fn in (bisect_left, bisect_right, insort_left, insort_right):
    show(fn)
    show(fn, [])
    show(fn, [], 1, 2, 3, 4)
    show(fn, [1], 1, -1)
    show(fn, [1], 1, lo=-5, hi=1)
    show(fn, [1], 1, "a")
    show(fn, [1], 1, 0, "b")
    show(fn, [1], 1, None)
    show(fn, [1], 1, 1.5)
    show(fn, [1], 1, 0, 5)
    show(fn, [1, 2], 9, 0, 5)
    show(fn, [1], 1, 5)
    show(fn, [1, 2, 3], 2, 2, 1)
    show(fn, [1, 2, 3], 2, 0, -1)
    show(fn, [1, 2, 3], 2, 0, -2)
    show(fn, ["a"], 1)
    show(fn, 5, 1)
    show(fn, {1: 2}, 1)
    show(fn, None, 1)
    show(fn, [1], 1, foo=2)
    show(fn, [1], 1, 10**30)
    show(fn, {1, 2}, 1)
show(insort, (1, 2), 1)
show(insort, "ab", "a")


class Seq:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        print("item", i)
        return self.items[i]

    def insert(self, i, x):
        print("insert", i, x)
        self.items.insert(i, x)


s = Seq([1, 3, 5, 7])
print(bisect(s, 4), bisect_left(s, 1))
print(insort(s, 4), s.items)
print(bisect(s, 4, 1, 3))


class Sub(list):
    def insert(self, i, x):
        print("sub insert", i, x)
        super().insert(i, x)

    def __len__(self):
        return 2

    def __getitem__(self, i):
        print("sub item", i)
        return super().__getitem__(i)


t = Sub([1, 2, 3, 4])
print(bisect(t, 9), insort(t, 9), list.__len__(t))


class Lt:
    def __init__(self, name, log):
        self.name, self.log = name, log

    def __lt__(self, other):
        self.log.append((self.name, getattr(other, "name", other)))
        return False


log = []
bisect_left([Lt("item", log)], Lt("x", log))
bisect_right([Lt("item", log)], Lt("x", log))
print(log)


class Shrink:
    def __lt__(self, other):
        del u[:]
        return False


u = [1, 2, 3, 4, 5, 6, 7, 8]
show(bisect, u, Shrink())
u = [1, 2, 3, 4, 5, 6, 7, 8]
show(insort, u, Shrink())
print(len(u))


class Idx:
    def __index__(self):
        return 1


print(bisect([1, 2, 3], 0, Idx()), bisect([1, 2, 3], 9, 0, Idx()))
from collections import deque, UserList
d = deque([1, 3])
insort(d, 2)
v = UserList([1, 3])
insort(v, 2)
print(d, v)
