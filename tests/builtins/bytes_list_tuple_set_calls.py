"""Converting between the collections."""
source = "hello"
print(list(source), tuple(source), sorted(set(source)), bytes(range(3)))
print(list({"a": 1}), tuple({"a": 1}.items()), dict([(1, 2)]), dict(zip("ab", "cd")))
print(list(range(3)), tuple(range(0)), set([1, 1]), frozenset([2]) == {2})
print(str([1]), str((1,)), str({1}), str({1: 2}), list(b"ab"), tuple(b""))
print(list(map(list, ["ab", "c"])), [*map(tuple, [[1], [2, 3]])])
a = [1, 2]
print(list(a) is a, tuple((1,)) == (1,), dict({1: 2}) == {1: 2}, set({1}) == {1})
print(bool([]), bool([[]]), int("5") + float("0.5"), str(5) + repr("5"))


class Source:
    def __init__(self):
        self.asked = 0

    def __iter__(self):
        self.asked += 1
        return iter([3, 1, 2])

    def __len__(self):
        return 3


s = Source()
print(list(s), tuple(s), sorted(s), set(s) == {1, 2, 3}, s.asked, dict.fromkeys(s))


class Liar(Source):
    def __len__(self):
        return 100


print(list(Liar()), tuple(Liar()))


class Broken(Source):
    def __length_hint__(self):
        return -1

    def __len__(self):
        raise ValueError("no length")


for make in (list, tuple, set):
    try:
        print(make(Broken()))
    except ValueError as error:
        print(make.__name__, error)
