# __getstate__ and __setstate__ by hand on slotted objects.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __getstate__(self):
        return {n: getattr(self, n) for n in self.__slots__}

    def __setstate__(self, state):
        for n, v in state.items():
            setattr(self, n, v)

    def __copy__(self):
        new = type(self).__new__(type(self))
        new.__setstate__(self.__getstate__())
        return new


a = P(1, [2])
b = a.__copy__()
print(b.x, b.y, b.y is a.y, b is a, a.__getstate__())
b.x = 5
print(a.x, b.x)


class Q(P):
    __slots__ = ("z",)


q = Q(1, 2)
try:
    q.__getstate__()
except AttributeError as e:
    print(e)
q.z = 3
print(q.__getstate__())
