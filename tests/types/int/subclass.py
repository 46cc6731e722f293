"""An int with operators of its own."""
class Mod7(int):
    def __new__(cls, value):
        return super().__new__(cls, value % 7)

    def __add__(self, other):
        return Mod7(int(self) + int(other))

    __radd__ = __add__

    def __repr__(self):
        return f"Mod7({int(self)})"


a = Mod7(10)
print(a, a + 5, 5 + a, a * 2, type(a * 2).__name__, a == 3, hash(a) == 3)
print(sum([Mod7(4), Mod7(5)]), [10, 20, 30, 40][a], "x" * a, -a, +a)
print(isinstance(a, int), a < 4, sorted([Mod7(6), Mod7(8)]), {a: 1}[3])
print(f"{a} {a:d} {a:03}", "%d %s" % (a, a), str(a), int(a), float(a))
a.note = "free"
print(a.note, vars(a), a.bit_length(), range(a), bool(Mod7(7)))
try:
    class S(int):
        __slots__ = ("x",)
except TypeError as error:
    print(error)


class Empty(int):
    __slots__ = ()


print(Empty(5) + 1, hasattr(Empty(5), "__dict__"))


class Big(int):
    pass


print(Big(2 ** 80), Big(2 ** 80) + 1, Big("123"), type(Big(5) // 2).__name__)
