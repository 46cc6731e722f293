"""A float with operators of its own."""
class Metres(float):
    def __add__(self, other):
        return Metres(float(self) + float(other))

    def __repr__(self):
        return f"{float(self)}m"

    def __str__(self):
        return f"{float(self):.1f} metres"


a = Metres(1.5)
print(a, repr(a), a + 2, repr(a + 2), a * 2, [a], f"{a} {a!r} {a:.3f}")
print(a == 1.5, hash(a) == hash(1.5), a < 2, isinstance(a, float), -a, a / 2)
print(type(a + a).__name__, type(a * a).__name__, round(a), round(a, 1), int(a))
print(sum([a, a]), max(a, Metres(2)), sorted([Metres(2), a]), "%.2f" % a)
a.unit = "m"
print(a.unit, a.is_integer(), Metres("2.5"), Metres.fromhex("0x1p3"))
print(type(Metres.fromhex("0x1p3")).__name__, {1.5: "found"}[a])
print(bool(Metres(0)), abs(Metres(-1)), divmod(Metres(7), 2), Metres(4) ** 0.5)
