# +, *, += and *=
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque([1, 2])
print(d + deque([3]), d * 3, 2 * d, d * 0, d * -1, d)
for other in ([3], (3,), "x", 5, None, {3}):
    show(lambda: d + other)
    show(lambda: other + d)
e = d
e += [3]
e += "xy"
e += range(2)
print(d is e, d)


def iadd(v):
    global d
    d += v


def imul(v):
    global d
    d *= v


show(iadd, 5)
show(imul, "a")
show(imul, 1.5)
imul(2)
print(d, d is e)
imul(0)
print(d, d is e)
for v in ("a", 1.5, None, [1]):
    show(lambda: deque([1]) * v)
    show(lambda: v * deque([1]))
show(lambda: deque([1]) * 10**30)
show(lambda: deque() * 10**9)
show(lambda: deque([1]) - deque([1]))
show(lambda: deque([1]) | deque([1]))
show(deque([1]).__add__, [1])
show(deque([1]).__mul__, "x")
show(deque([1]).__iadd__, (5, 6))


class Sub(deque):
    pass


print(type(Sub("a") + deque("b")), type(Sub("a") * 2), type(deque("a") + Sub("b")))
s = Sub("ab", 3)
print(s + deque("cd"), (s + deque("cd")).maxlen, s * 2, 3 * s)


class Index:
    def __index__(self):
        return 2


print(deque("ab") * Index(), Index() * deque("ab"))
