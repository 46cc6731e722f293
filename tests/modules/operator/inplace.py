# In-place functions: the method of the object where it has one, else the plain operator.
import operator as o

NAMES = "iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor imatmul".split()


class Loud:
    def __init__(self):
        self.log = []


for n in NAMES:
    special = f"__{n.rstrip('_')}__"

    def method(self, other, special=special):
        self.log.append((special, other))
        return self

    setattr(Loud, special, method)

x = Loud()
for n in NAMES:
    assert getattr(o, n)(x, n) is x
print(x.log)

for n in NAMES:
    try:
        print(n, getattr(o, n)(12, 5))
    except TypeError as e:
        print(n, e)

a = [1]
b = o.iadd(a, (2, 3))
print(a is b, a)
b = o.imul(a, 2)
print(a is b, a)
s = {1, 2, 3}
print(o.iand(s, {2, 3, 4}) is s, s, o.ior(s, {9}) is s, sorted(s))
d = {1: 1}
print(o.ior(d, {2: 2}) is d, d)
t = (1,)
print(o.iadd(t, (2,)), t)
b = o.iconcat(a, "xy")
print(a is b, a)
print(o.iconcat("a", "b"), o.iconcat((1,), (2,)))


class N:
    def __iadd__(self, other):
        return NotImplemented

    def __add__(self, other):
        return "add"

    def __isub__(self, other):
        return NotImplemented


print(o.iadd(N(), 1))
for f, args in ((o.isub, (N(), 1)), (o.iconcat, (1, [2])), (o.iconcat, ([1], 2)),
                (o.iadd, ([], 1)), (o.iadd, (1,))):
    try:
        f(*args)
    except TypeError as e:
        print(e)
