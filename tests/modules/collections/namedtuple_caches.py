# Reading fields in loops while things change
from collections import namedtuple

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


A = namedtuple("A", "x y")
B = namedtuple("B", "y x")


class C:
    x = "class"


class S:
    __slots__ = ("x",)

    def __init__(self):
        self.x = "slot"


class D:
    def __init__(self):
        self.x = "dict"


def read(o):
    return o.x


for _ in range(3):
    for o in (A(1, 2), B(3, 4), C(), S(), D(), A(5, 6)):
        print(read(o), end=" ")
    print()
# tuples too short for the field
short = tuple.__new__(A, (1,))
empty = tuple.__new__(A)
long = tuple.__new__(A, range(10))
for _ in range(3):
    for o in (A(1, 2), short, long, empty):
        show(lambda: o.y)


def both(o):
    try:
        return o.x, o.y
    except IndexError as e:
        return str(e)


for _ in range(4):
    print([both(o) for o in (A(1, 2), short, empty, long)])
# the class changes under the loop
out = []
for n in range(9):
    out.append(read(A(n, -n)))
    if n == 2:
        A.x = property(lambda self: "property")
    if n == 4:
        A.x = "plain"
    if n == 5:
        A.x = A.y
    if n == 7:
        del A.x
        A.__getattr__ = lambda self, name: "getattr " + name
print(out)


class E(A):
    pass


E.x = B.x
print([read(E(1, 2)) for _ in range(3)])
E.x = A.y
print([read(E(1, 2)) for _ in range(3)])
e = E(1, 2)
e.__dict__["x"] = "hidden"
print([read(e) for _ in range(3)])
total = 0
P = namedtuple("P", "a b c")
for p in [P(i, i * 2, i * 3) for i in range(100)]:
    total += p.a + p.b * p.c
print(total)
