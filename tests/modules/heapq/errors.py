# What is refused
from heapq import *

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for fn in (heappop, heapify):
    for arg in ((), (1, 2), 5, "ab", None, [], {}):
        show(fn, arg)
for fn in (heappush, heapreplace, heappushpop):
    for arg in ((), 5, "ab", None, {}):
        show(fn, arg, 1)
    show(fn, [])
    show(fn)
    show(fn, [], 1, 2)
    show(fn, [1], "a")
    show(lambda: fn(heap=[], item=1))
show(heapreplace, [], 1)
show(heappop, [])
show(heapify)
show(heapify, [1, "a"])
show(heapify, [1, None])
show(heapify, [1j, 2j])
h = [1, 2]
show(heappush, h, "x")
print(h)
h = [1, "a", 2]
show(heappop, h)
print(h)
h = [1, 2, 3]
show(heapreplace, h, "q")
print(sorted(map(str, h)))
h = [1, 2]
show(heappushpop, h, "q")
print(h)


class Bad:
    def __lt__(self, other):
        raise ValueError("lt")


h = [Bad(), Bad(), Bad()]
show(heapify, h)
show(heappop, h)
show(heappush, h, Bad())
print(len(h))


class Falsy:
    def __lt__(self, other):
        return []


h = [Falsy(), Falsy()]
print(heapify(h), len(h))


class NoBool:
    def __bool__(self):
        raise TypeError("no bool")


class Odd:
    def __lt__(self, other):
        return NoBool()


show(heapify, [Odd(), Odd()])
