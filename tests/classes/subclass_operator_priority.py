# A subclass that overrides the reflected method goes first.
class Base:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return f"Base.add({self.n}, {o.n})"

    def __radd__(self, o):
        return f"Base.radd({self.n}, {o.n})"

    def __lt__(self, o):
        return "Base.lt"

    def __gt__(self, o):
        return "Base.gt"

    def __eq__(self, o):
        return "Base.eq"


class Overrides(Base):
    def __radd__(self, o):
        return f"Overrides.radd({self.n}, {o.n})"

    def __gt__(self, o):
        return "Overrides.gt"

    def __eq__(self, o):
        return "Overrides.eq"


class Inherits(Base):
    pass


class OverridesAdd(Base):
    def __add__(self, o):
        return "OverridesAdd.add"


b = Base(1)
print(b + Overrides(2), b + Inherits(3), Overrides(4) + b, Inherits(5) + b)
print(b + OverridesAdd(6), OverridesAdd(7) + b)
print(b < Overrides(0), b > Overrides(0), b == Overrides(0), Overrides(0) == b, b < Inherits(0))


class MyInt(int):
    def __radd__(self, o):
        return f"MyInt.radd {o}"

    def __rsub__(self, o):
        return NotImplemented


print(1 + MyInt(2), MyInt(2) + 1, 5 - MyInt(2), 2 * MyInt(3))
