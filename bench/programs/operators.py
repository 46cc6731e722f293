"""Operators of one's own classes: arithmetic, comparison, indexing."""


class Vec:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, other):
        if isinstance(other, Vec):
            return self.x * other.x + self.y * other.y + self.z * other.z
        return Vec(self.x * other, self.y * other, self.z * other)

    def __rmul__(self, other):
        return self * other

    def __neg__(self):
        return Vec(-self.x, -self.y, -self.z)

    def __eq__(self, other):
        return (self.x == other.x and self.y == other.y
                and self.z == other.z)

    def __lt__(self, other):
        return self * self < other * other

    def __getitem__(self, index):
        if index == 0:
            return self.x
        if index == 1:
            return self.y
        return self.z

    def __len__(self):
        return 3


def main():
    place = Vec(0.0, 0.0, 0.0)
    speed = Vec(1.0, 0.5, 0.25)
    pull = Vec(0.0, -0.001, 0.0)
    limit = Vec(50.0, 50.0, 50.0)
    turns = same = 0
    total = 0.0
    for _ in range(250_000):
        place = place + 0.01 * speed
        speed = speed + pull - 0.0001 * speed
        if limit < place:
            speed = -speed
            turns += 1
        if place == limit:
            same += 1
        total += place[1] + len(place)
    print(turns, same)
    print("%.6f %.6f" % (place * place, total))


main()
