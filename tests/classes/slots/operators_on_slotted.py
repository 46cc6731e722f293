# Arithmetic on slotted objects makes new ones.
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __iter__(self):
        return iter((self.x, self.y))

    def __repr__(self):
        return f"<{self.x}, {self.y}>"


a, b = Vector(3, 4), Vector(1, 1)
print(a + b, a * 2, 2 * a, -a, abs(a))
c = a
a += b
print(a, c is a)
x, y = a
print(x, y, [*a], sum([Vector(1, 2), Vector(3, 4)], Vector(0, 0)))
