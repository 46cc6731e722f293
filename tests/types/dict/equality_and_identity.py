"""Comparing dicts, copies that share, numeric keys."""
a = {"x": [1], "y": {"z": 2}}
b = a.copy()
c = dict(a)
d = {**a}
print(a == b == c == d, a is b, a["x"] is b["x"], a["y"] is d["y"])
b["x"].append(2)
c["new"] = 0
print(a, b == a, c == a)
print({1: "a", 2: "b"} == {2: "b", 1: "a"}, {1: 1} == {True: 1.0}, {} != {0: 0})
nan = float("nan")
print({nan: 1} == {nan: 1}, {1: nan} == {1: nan}, {1: nan} == {1: float("nan")})
table = {1: "int"}
table[1.0] = "float"
table[True] = "bool"
print(table, list(table)[0] is True, type(list(table)[0]).__name__)
table = {0: "zero", -1: "minus one", -2: "minus two", 2 ** 61 - 1: "prime"}
print(table[-0.0], table[-1.0], table[2.0 ** 61 - 0] if 2 ** 61 in table else
      "no", 0 in table, False in table, 2 ** 61 - 1 in table)


class Case(str):
    def __hash__(self):
        return hash(self.lower())

    def __eq__(self, other):
        return self.lower() == other.lower()


names = {Case("Ada"): 1}
print(names[Case("ADA")], Case("ada") in names, len({Case("A"), Case("a")}))
for bad in (lambda: a < b, lambda: a - b, lambda: a & b, lambda: a * 2):
    try:
        bad()
    except TypeError as error:
        print(error)
