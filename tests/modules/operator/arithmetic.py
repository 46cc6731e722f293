# Every arithmetic function on ints, floats, strs, and what has its own methods.
import operator as o

BINARY = "add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor matmul".split()
PAIRS = [(7, 3), (-7, 3), (2.5, 2), (True, 2), (10**20, 3), ("ab", 2), ([1], [2])]


def attempt(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for name in BINARY:
    f = getattr(o, name)
    print(name, [attempt(f, a, b) for a, b in PAIRS])

for name in "neg pos inv invert abs index not_ truth".split():
    f = getattr(o, name)
    print(name, [attempt(f, v) for v in (5, -5, 2.5, "", "x", None, [])])


class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"

    def __add__(self, other):
        return V(self.n + getattr(other, "n", other))

    def __radd__(self, other):
        return V(other + self.n)

    def __matmul__(self, other):
        return "matmul"

    def __neg__(self):
        return V(-self.n)

    def __index__(self):
        return self.n

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)


print(o.add(V(1), V(2)), o.add(1, V(2)), o.add(V(1), 2))
print(o.matmul(V(1), 2), o.neg(V(3)), o.index(V(9)), o.pow(V(1), 2))
print(attempt(o.sub, V(1), V(2)), attempt(o.matmul, 1, V(1)))
print(o.index(True), type(o.index(True)))
print(attempt(o.add, 1), attempt(o.add, 1, 2, 3), attempt(o.neg))
try:
    o.add(a=1, b=2)
except TypeError as e:
    print(e)
