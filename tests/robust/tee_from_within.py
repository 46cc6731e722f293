# tee over iterators that advance its own copies, or that die.
import gc
import weakref
from itertools import tee


class Source:
    def __init__(self):
        self.n = 0
        self.copies = ()
        self.busy = False

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 200:
            raise StopIteration
        if self.copies and not self.busy:
            self.busy = True
            try:
                next(self.copies[self.n % len(self.copies)])
            finally:
                self.busy = False
        return self.n


s = Source()
a, b = tee(s)
s.copies = [a, b]
try:
    print(len(list(a)) > 0)
except RuntimeError as e:
    print("RuntimeError", e)
s.copies = ()
print(len(list(b)) <= 200)


# A long distance between the copies, freed at once.
a, b = tee(iter(range(100000)))
for _ in a:
    pass
del a
print(next(b))
del b
a, b = tee(range(100000))
for _ in b:
    pass
del b, a


# Copies that are part of what they give.
class Box:
    pass


box = Box()
box.it, other = tee([box] * 100)
for x in box.it:
    pass
r = weakref.ref(box)
del box, other, x
gc.collect()
print(r() is None)


class Dies:
    def __del__(self):
        global left
        left = sum(1 for _ in c)


a, b, c = tee([Dies() for _ in range(60)], 3)
for _ in a:
    pass
del a, _
c = iter(range(7))
b = None
print(left)
x = tee([])[0]
for i in range(3000):
    x = tee(x)[0]
print(list(x))
print(len(tee(iter([]), 1000)), tee([], 0))
for bad in (-1, "x", 1.5):
    try:
        tee([], bad)
    except Exception as e:
        print(type(e).__name__, e)
