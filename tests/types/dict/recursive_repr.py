"""dicts that hold themselves, nested repr, formatting."""
d = {"a": 1}
d["self"] = d
print(d, len(d), d["self"]["self"]["a"])
nested = {"list": [1, {"k": (1, {"deep": [{}]})}], "set": {1}, 1: {2: {3: {}}}}
print(nested)
print(str({"it's": 'say "x"'}), repr({b"k": "\n"}), f"{ {1: 2} }")
print({1: 2}.__repr__(), "%s" % {1: 2}, "{}".format({1: "é"}), ascii({1: "é"}))
print({0.1: -0.0, 1e100: float("inf"), 2 ** 70: None})
values = {"v": None}
values["v"] = values.values()
print(values)
values["v"] = values.items()
print(values)


class Key:
    def __repr__(self):
        return "<key>"


print({Key(): Key()})


class Failing:
    def __repr__(self):
        raise ValueError("no repr")


try:
    print({"a": Failing()})
except ValueError as error:
    print(error)
print(d)
