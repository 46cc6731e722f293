# Functions called as attributes of modules, from places that remember where
# they were found, while the module changes underneath.
import math
import sys
import types


def call(m, n):
    try:
        return m.f(n)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def read(m):
    try:
        return m.f
    except Exception as e:
        return f"{type(e).__name__}: {e}"


m = types.ModuleType("m")
print(call(m, 1), read(m))
m.f = lambda n: n + 1
print([call(m, i) for i in range(3)], callable(read(m)))
m.f = lambda n: n + 10
print([call(m, i) for i in range(3)])
m.f = abs
print([call(m, -i) for i in range(3)], read(m))

# The entry moves within the dict.
del m.f
print(call(m, 1), read(m))
m.a = m.b = m.c = 0
m.f = str
print(call(m, 1), read(m))
del m.a
m.d = m.e = 5
print(call(m, 2))
m.__dict__.clear()
print(call(m, 3))
m.f = 7
print(call(m, 3), read(m))

# The module's own __getattr__, and one that hides it.
m.__dict__.clear()
m.__getattr__ = lambda name: lambda n: (name, n)
print([call(m, i) for i in range(2)])
m.f = lambda n: "own"
print([call(m, i) for i in range(2)])
del m.f
print([call(m, i) for i in range(2)])

# Several modules at one place.
ms = []
for k in range(3):
    other = types.ModuleType(f"m{k}")
    for fill in range(k):
        setattr(other, f"x{fill}", fill)
    other.f = lambda n, k=k: (k, n)
    ms.append(other)
print([call(x, i) for i in range(2) for x in ms])
print(["f" in vars(x) and read(x)(0) for x in ms * 2])


class Sub(types.ModuleType):
    def f(self, n):
        return ("method", n)

    @property
    def g(self):
        return "property"


s = Sub("s")
print(call(s, 1))
s.f = lambda n: ("in the dict", n)
print(call(s, 1), call(m, 1), call(s, 2))
m.__class__ = Sub
print(call(m, 1), m.g)
try:
    m.g = 1
except AttributeError as e:
    print(e)


# Attributes of the class of modules.
def rest(m):
    return m.__class__.__name__, m.__dict__ is vars(m), m.__sizeof__() > 0


for x in (ms[0], ms[1], math, s):
    print(rest(x))


class Other:
    def f(self, n):
        return ("Other", n)


print([call(x, 3) for x in (ms[0], Other(), ms[1], Other(), s, m)])


def root(x):
    return math.sqrt(x)


print([root(x) for x in (4, 9.0, True)])
kept = math.sqrt
math.sqrt = lambda x: "mine"
print(root(4))
math.sqrt = kept
print(root(4))
try:
    root("4")
except TypeError as e:
    print(e)
print(sys.intern("a") is sys.intern("a"))
