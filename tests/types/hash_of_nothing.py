# What is empty has a fixed hash where texts have a seeded one.
import collections

print(hash(""), hash(b""), hash(memoryview(b"")), "".__hash__())


class Empty:
    def __hash__(self):
        return 0

    def __eq__(self, other):
        return other == ""


d = {"": 1, "a": 2, b"": 3}
print(d[""], d["a"], d[b""], d[Empty()], Empty() in {""}, "" in {Empty(): 1})
s = {"", "b", "c", b""}
s.discard("")
print("" in s, len(s), s == {"b", "c", b""}, hash(str()) == hash("x"[1:]))
print({"".join([]): 5}[""], getattr(type("A", (), {"": 4}), ""))
vars(collections)[""] = 6
print(getattr(collections, ""))


class Slot:
    pass


a = Slot()
setattr(a, "", 7)
a.b = 8
print(vars(a), getattr(a, ""), hasattr(a, ""))
delattr(a, "")
print(vars(a), type.__type_params__, int.__type_params__)
print({"": 1} | {"": 2}, dict([("", 1)]), dict.fromkeys(["", ""]))
