# __missing__ answers for absent keys of dict subclasses.
class D(dict):
    def __missing__(self, key):
        print("missing", key)
        return f"<{key}>"


d = D(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))
try:
    print("{x}".format(**d))
except KeyError as e:
    print("KeyError", e)
print("{x} {a}".format_map(d))


class Fails(dict):
    def __missing__(self, key):
        raise LookupError("none of that: " + key)


try:
    Fails()["k"]
except LookupError as e:
    print(type(e).__name__, e)


class Plain(dict):
    def __getitem__(self, k):
        print("getitem", k)
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        print("setitem", k)
        super().__setitem__(k, v)


p = Plain(x=1)
p["y"] = 2
p.update(z=3)
p.setdefault("w", 4)
print(p["x"], p.get("y"), p, p == {"x": 1, "y": 2, "z": 3, "w": 4})
