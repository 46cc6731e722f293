# What deque() takes
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(deque)
show(deque, [1, 2])
show(deque, "abc", 2)
show(deque, iterable="abc", maxlen=1)
show(deque, maxlen=3)
show(deque, iterable="xy")
show(deque, (), None)
show(deque, 5)
show(deque, None)
show(deque, [], -1)
show(deque, [], "a")
show(deque, [], 1.5)
show(deque, [], 10**30)
show(deque, [], True)
show(deque, [], 1, 2)
show(deque, foo=1)
show(deque, [], iterable=[])
d = deque([1, 2, 3], 5)
show(d.__init__, "ab")
print(d, d.maxlen)
show(d.__init__, "abcd", 2)
print(d, d.maxlen)
show(d.__init__)
print(d, d.maxlen)
show(d.__init__, [1], -3)
print(d)


class Index:
    def __index__(self):
        return 3


show(deque, "abcdef", Index())
show(deque.__new__, deque, 1, 2, 3)
show(deque.__new__, int)
show(deque.__new__)
print(deque([i for i in range(3)]), deque({"k": 1}), deque(range(4)))
