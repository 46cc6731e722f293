# repr, with recursion and maxlen
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(deque(), deque([1, "a", None]), deque([], 3), deque([1], maxlen=0))
d = deque([1, 2])
d.append(d)
print(d)
d.append([d])
print(repr(d), str(d))
b = deque([], 2)
b.append(b)
print(b)
x = [deque()]
x[0].append(x)
print(x, x[0])


class Sub(deque):
    pass


print(Sub([1]), Sub([1], 2))
s = Sub()
s.append(s)
print(s)


class Loud(deque):
    def __iter__(self):
        yield "mine"

    def __repr__(self):
        return "<" + super().__repr__() + ">"


print(Loud([1, 2, 3]), [Loud()], f"{Loud()!r:>30}")


class Bad:
    def __repr__(self):
        raise ValueError("repr")


d = deque([Bad()])
show(repr, d)
show(repr, d)
show(format, deque([1]), "x")
print(format(deque([1])), "%s %r" % (deque([1]), deque([2])))
