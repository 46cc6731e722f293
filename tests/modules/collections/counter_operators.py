# Multiset operators
from collections import Counter

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = Counter(a=3, b=1, n=-2, z=0)
b = Counter(a=1, b=2, n=-1, m=-5, q=4)
print(a + b, a - b, a | b, a & b)
print(b + a, b - a, b | a, b & a)
print(+a, -a, +b, -b, -Counter(), +Counter())
for op in ("__add__", "__sub__", "__or__", "__and__"):
    for other in ({"a": 1}, [1], None, 5):
        print(op, getattr(a, op)(other), end=" ")
    print()
show(lambda: a + {"a": 1})
show(lambda: {"a": 1} + a)
show(lambda: a - 1)
show(lambda: a & {"a"})
show(lambda: {"a": 1} | a)
show(lambda: a | {"a": 1})
show(lambda: a ^ b)
for op in ("+=", "-=", "|=", "&="):
    c = Counter(a)
    d = c
    exec(f"c {op} b")
    print(op, c, c is d)
    c = Counter(a)
    exec(f"c {op} c")
    print(op, c)
c = Counter(a=1)
c += {"a": 2, "b": 1}
print(c)
c |= {"x": 3, "neg": -1}
print(c)
c &= {"a": 1, "x": 2, "b": 9}
show(lambda: c)


def isub(x):
    global c
    c -= x


show(isub, 5)
show(isub, [1])
print(sum([Counter("ab"), Counter("bc")], Counter()))
show(lambda: sum([Counter("ab")]))
x = Counter(a=1.5, b=-0.5)
print(x + x, -x, x - x, x | x)


class Sub(Counter):
    pass


print(type(Sub("a") + Sub("b")).__name__, type(-Sub("a")).__name__,
      type(Sub("a").copy()).__name__, Sub("aab"))
s = Sub("aab")
s += Sub("b")
print(type(s).__name__, s)
