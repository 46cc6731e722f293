# Subclasses of tuple as keys: with tuple's hash, one of their own, none, and
# tuple's hash in a class that is no tuple.
from collections import namedtuple

P = namedtuple("P", "a b")


class Loud(tuple):
    def __hash__(self):
        print("hash", tuple(self))
        return super().__hash__()


class Off(tuple):
    __hash__ = None


class Equal(tuple):
    def __eq__(self, other):
        return True


class Borrowed:
    __hash__ = tuple.__hash__


class Slotted(P):
    __slots__ = ()


print(hash(P(1, 2)) == hash((1, 2)), {(1, 2): "found"}[P(1, 2)])
print({P(1, 2): "found"}[Slotted(1, 2)], (1, 2) in {Slotted(1, 2)})
print({Loud((1,)): 1}[(1,)], (1,) in {Loud((1,))})
for v in (Off((1,)), Equal((1,)), Borrowed(), P([], 1), Slotted({}, 1)):
    try:
        print({v: 1} and "hashed")
    except TypeError as e:
        print(type(v).__name__, e)
Loud.__hash__ = lambda self: 7
print(hash(Loud((3,))), hash(Loud((4,))))
del Loud.__hash__
print(hash(Loud((3,))) == hash((3,)))
nested = P(P(1, 2), Slotted(3, ()))
print(hash(nested) == hash(((1, 2), (3, ()))), {nested: 1}[((1, 2), (3, ()))])
