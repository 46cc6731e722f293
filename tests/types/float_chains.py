# Chains of arithmetic whose results nobody names: every mixture of operands,
# what cannot go on in the middle, and what ends in a comparison.
import math


class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __getattr__(self, name):
        raise AttributeError(name)


def method(name):
    def operate(self, other):
        print(name, self, other)
        if name.startswith("__r"):
            return 0.5
        return NotImplemented if name == "__sub__" else 2.0
    return operate


for op in ("add", "sub", "mul", "truediv"):
    for kind in ("__%s__", "__r%s__"):
        setattr(Loud, kind % op, method(kind % op))
Loud.__lt__ = lambda self, other: print("lt", other) or True
Loud.__gt__ = lambda self, other: print("gt", other) or False


def chain(a, b, c, d):
    out = []
    for f in (lambda: a * b + c, lambda: c + a * b, lambda: c - a * b,
              lambda: a * b - c, lambda: a / b / c, lambda: c / (a / b),
              lambda: a * b + c * d, lambda: a * b - c * d,
              lambda: (a + b) * (c - d), lambda: a - b - c - d,
              lambda: 2 * a + 1, lambda: 1.5 - a * 2, lambda: a * b * c / d,
              lambda: a + b < c, lambda: c < a + b, lambda: not a * b > c,
              lambda: "lt" if a + b < c else "ge",
              lambda: "le" if a * b <= c else "gt",
              lambda: "gt" if c > a - b else "le",
              lambda: "ge" if a / b >= 2 else "lt",
              lambda: "lt" if a + b < 4.0 else "ge",
              lambda: a * b == c, lambda: a * b % c, lambda: -(a * b),
              lambda: (a * b) ** 2, lambda: a * b // c):
        try:
            out.append(repr(f()))
        except Exception as e:
            out.append(type(e).__name__ + ": " + str(e))
    return out


values = [0, 1, -3, 0.0, -0.0, 2.5, 1e308, 5e-324, math.inf, math.nan, True,
          2**60, 2**100, 1j]
for i, a in enumerate(values):
    b, c, d = values[i - 3], values[i - 7], values[i - 5]
    print(a, b, c, d)
    for text in chain(a, b, c, d):
        print("   ", text)
x = Loud("x")
for args in ((x, 1.5, 2.5, 3.5), (1.5, x, 2.5, 3.5), (1.5, 2.5, x, 3.5),
             (1.5, 2.5, 3.5, x), ("a", 2, "b", 3), ([1], 2, [3], 4)):
    print(args)
    for text in chain(*args):
        print("   ", text)


def in_place(n):
    total = 0.5
    for i in range(n):
        total += i * 1.5
        total -= i / 2
        total *= 1.0 + i * 1e-3
        total /= 2.0 - i * 0.25
    return total


print(in_place(8))
try:
    print(in_place(9))
except ZeroDivisionError as e:
    print(e)


def big(n, x):
    """Floats that have no short form, and ints that are no floats."""
    return [x * n + n, x * n - x, (x * x) * (x / n) < n, 2**53 + 1 > x * 2.0**53,
            2**53 < 1.0 * 2**53 + 1, n * n + x, n * n * 1.0 + n]


print(big(3, 1e-310), big(2**70, 1.0), big(1, math.nan))


def where(a, b, c):
    return (a * b
            + c
            / (a - a))


try:
    where(1.5, 2.5, 3.5)
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno - where.__code__.co_firstlineno)
try:
    (lambda a, b: a * 2.0 + b)(1.0, None)
except TypeError as e:
    print(e)
a = b = 1.5
while a * b + 1.0 < 100:
    a = a * b + 0.25
print(a, a * b > 100 > a, 1.0 < a * b < 1e9)
