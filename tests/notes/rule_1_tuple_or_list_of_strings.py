# Slots are a tuple or a list of strings; anything else in it is refused.
class T:
    __slots__ = ("a", "b")


class L:
    __slots__ = ["a", "b"]


for cls in (T, L):
    o = cls()
    o.a, o.b = 1, 2
    print(cls.__name__, o.a, o.b, cls.__slots__)
for wrong in ((1, 2), ["a", None], ("a b",), 5):
    try:
        type("W", (), {"__slots__": wrong})
    except TypeError as e:
        print(wrong, "->", e)
