# A class's __dict__ is a read-only view.
class C:
    x = 1

    def f(self):
        pass


d = C.__dict__
print(type(d).__name__, d["x"], "f" in d, len(d) > 2)
try:
    d["y"] = 2
except TypeError as e:
    print(e)
try:
    del d["x"]
except TypeError as e:
    print(e)
C.y = 5
print(d["y"], vars(C)["y"], d.get("z", "none"))
try:
    C.__dict__ = {}
except AttributeError as e:
    print(e)
print([k for k in d if not k.startswith("__")])
for k in ("keys", "items", "values", "copy"):
    print(k, hasattr(d, k))
print(type(d.copy()).__name__)
setattr(C, "z", 1)
print(C.z)
try:
    int.x = 1
except TypeError as e:
    print(e)
try:
    del int.real
except TypeError as e:
    print(e)
