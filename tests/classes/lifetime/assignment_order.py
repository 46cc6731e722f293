# The new value is in place before the old one dies.
class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, "while x is", getattr(x, "n", x))


x = C(1)
x = C(2)
x = None
x = C(3)
x, y = C(4), C(5)
print("--")
x, y = y, x
print("--")
y = 0
x = 0


class Slot:
    __slots__ = ("v",)


class D:
    def __del__(self):
        print("slot now holds", s.v)


s = Slot()
s.v = D()
s.v = "new"
