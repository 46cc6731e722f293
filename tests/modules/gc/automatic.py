# Cycles are collected without being asked, unless disabled.
import gc
import weakref


class N:
    pass


def make(n):
    for _ in range(n):
        a, b = N(), N()
        a.other, b.other = b, a
        a.payload = [0] * 200


count = 0


class Counted:
    def __del__(self):
        global count
        count += 1


gc.collect()
for _ in range(100):
    c = Counted()
    c.me = c
del c
make(20000)
print(count > 0)
gc.disable()
count = 0
for _ in range(10):
    c = Counted()
    c.me = c
del c
make(2000)
print(count)
gc.collect()
print(count)
gc.enable()
