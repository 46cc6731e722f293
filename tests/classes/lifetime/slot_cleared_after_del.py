# Slots are still filled in __del__, and are released after it.
class Inner:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("inner del", self.n)


class Outer:
    __slots__ = ("first", "second")

    def __del__(self):
        print("outer sees", self.first.n, self.second.n)


class Sub(Outer):
    __slots__ = ("third",)


o = Outer()
o.second = Inner(2)
o.first = Inner(1)
del o
print("--")
s = Sub()
s.first, s.second, s.third = Inner("a"), Inner("b"), Inner("c")
del s
print("end")
