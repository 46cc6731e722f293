class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Eq) and self.v == o.v
class EqHash(Eq):
    def __hash__(self): return hash(self.v)
class Restored(Eq):
    __hash__ = object.__hash__
print(Eq.__hash__, EqHash.__hash__ is not None, Restored.__hash__ is object.__hash__)
for x in (Eq(1), EqHash(1), [], {}, set(), bytearray(), slice(1), slice(1, [])):
    try:
        print(type(x).__name__, isinstance(hash(x), int))
    except TypeError as e:
        print(e)
print({EqHash(1): "a", EqHash(1): "b", EqHash(2): "c"}.__len__(), EqHash(1) in {EqHash(1)})
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
for h in (1, -1, 2**61 - 1, 2**61, -2**61, 2**64, True, 10**40):
    print(h, hash(H(h)))
for h in (1.5, None, "x"):
    try:
        hash(H(h))
    except TypeError as e:
        print(e)
print(hash(1) == hash(1.0) == hash(1 + 0j) == hash(True), hash(2**61 - 1), hash(-1), hash(-2), hash(0.5), hash(float("inf")), hash(1j))
print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) != Eq(2), Eq(1) == 1, Eq(1) != 1)
class Ne(Eq):
    def __ne__(self, o): return "ne"
print(Ne(1) != Ne(1), not (Ne(1) == Ne(1)))
class NotImpl:
    def __eq__(self, o): return NotImplemented
n = NotImpl()
print(n == n, n == NotImpl(), n != n, n != 1)
