"""Identity comes before equality in lists, tuples and searches."""
nan = float("nan")


class Never:
    def __eq__(self, other):
        return False

    __hash__ = object.__hash__


class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(f"{self.name} == {getattr(other, 'name', other)}")
        return NotImplemented

    def __lt__(self, other):
        print(f"{self.name} < {getattr(other, 'name', other)}")
        return True


n = Never()
print([n] == [n], (n,) == (n,), n == n, n in [n], [n].count(n), [n].index(n))
print([nan] == [nan], [nan] == [float("nan")], nan in (nan,), {nan: 1} == {nan: 1})
a, b = Loud("a"), Loud("b")
print([a] == [a])
print([a] == [b])
print(a in [b, a])
print([a, 1] < [b, 2])
print([1, a] != [1, b])
print((1, 2, a) == (1, 3, b), [a] == [a, b])
items = [1, True, 1.0]
items.remove(True)
print(items, items.index(1.0), [1, 2].index(True), [0, False].count(0))
try:
    [1, 2, 3].remove(4)
except ValueError as error:
    print(error)
