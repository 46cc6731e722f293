# What pickling and copying ask of sets, bytearrays, ranges and slices.
import copy


class S(set):
    pass


class B(bytearray):
    pass


class Slotted(frozenset):
    __slots__ = ("a",)


s = S([1])
s.note = "n"
b = B(b"xy")
b.note = "n"
f = Slotted([2])
f.a = 5
for x in ({1}, set(), frozenset([1]), s, f, bytearray(b"a\xff"), bytearray(),
          b, range(3), range(2, 9, 3), slice(None), slice(1, 2, "x")):
    print(type(x).__name__, x.__reduce__())
    for protocol in (0, 2, 3, 5):
        print("   ", x.__reduce_ex__(protocol))
for x in ({1, 2}, s, f, bytearray(b"a"), b, slice([1], 2)):
    c, d = copy.copy(x), copy.deepcopy(x)
    print(type(c).__name__, c == x, d == x, c is x, d is x,
          getattr(d, "note", None), getattr(d, "a", None))


class State(set):
    def __getstate__(self):
        return "state"


print(State([3]).__reduce__())
for bad in ({1}, bytearray(), range(1)):
    try:
        bad.__reduce__(1)
    except TypeError as e:
        print(e)
    try:
        bad.__reduce_ex__("x")
    except TypeError as e:
        print(e)
