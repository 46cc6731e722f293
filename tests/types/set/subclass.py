"""A set with rules of its own."""
class Words(set):
    def add(self, word):
        super().add(word.lower())
        return self

    def __repr__(self):
        return f"Words({sorted(self)})"

    def __contains__(self, word):
        return super().__contains__(word.lower())


w = Words(["a"])
w.add("B").add("b")
print(w, "B" in w, len(w), w == {"a", "b"}, isinstance(w, set))
print(type(w | {"c"}).__name__, type(w.copy()).__name__, sorted(w | {"c"}))
w.tag = 1
print(vars(w), sorted(w & {"a", "z"}), w.issuperset({"a"}))


class Plain(set):
    pass


print(Plain([1]), Plain(), type(Plain([1]) - {1}).__name__)


class Frozen(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


f = Frozen(3, 1, 3)
print(sorted(f), len(f), hash(f) == hash(frozenset({1, 3})), Frozen(7))
print(repr(set()), repr(frozenset()), repr({1}), repr(frozenset({1})))
print({"x"}, frozenset(("y",)), {(1, 2)}, {None}, {frozenset()})
try:
    hash(Plain())
except TypeError as error:
    print(error)
