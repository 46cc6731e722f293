# Slotted value objects with __eq__ and __hash__ as dict keys.
class Key:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __eq__(self, other):
        if not isinstance(other, Key):
            return NotImplemented
        return (self.a, self.b) == (other.a, other.b)

    def __hash__(self):
        return hash((self.a, self.b))

    def __repr__(self):
        return f"Key({self.a!r}, {self.b!r})"


d = {Key(1, 2): "first", Key(1, 3): "second"}
print(d[Key(1, 2)], d[Key(1, 3)])
d[Key(1, 2)] = "changed"
print(len(d), d)
print(Key(1, 2) == Key(1, 2), Key(1, 2) != Key(2, 1), Key(1, 2) == (1, 2))
print(Key(0, 0) in d, len({Key(i % 3, 0) for i in range(10)}))


class NoHash(Key):
    __slots__ = ()

    def __eq__(self, other):
        return True


try:
    hash(NoHash(1, 2))
except TypeError as e:
    print(e)
