# WeakValueDictionary, method by method.
import copy
from weakref import WeakValueDictionary as W, KeyedRef


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O({self.n})"


a, b, c = O(1), O(2), O(3)
d = W({"a": a, "b": b})
print(len(d), list(d.items()), list(d.keys()), list(d.values()), list(d))
print("a" in d, "z" in d, d.get("a"), d.get("z"), d.get("z", 5), bool(d))
for f in (lambda: d["z"], lambda: d.pop("z"), lambda: d.pop("z", 9),
          lambda: d.pop("b"), lambda: d.__delitem__("z"), lambda: [] in d,
          lambda: d.__setitem__("x", 3), lambda: W().popitem(),
          lambda: dict(W(k=a)), lambda: dict(W([("l", a)], k=b)),
          lambda: W(3), lambda: W({}, {}), lambda: d.update(3),
          lambda: (d.setdefault("a", c), d.setdefault("q", c), dict(d)),
          lambda: d.setdefault("none"), lambda: "none" in d,
          lambda: (d.update({"u": a}, v=b), dict(d)),
          lambda: dict(d | {"z": a}), lambda: dict({"y": a} | d),
          lambda: type(d | {}).__name__, lambda: d | 3, lambda: d | [1],
          lambda: d == dict(d), lambda: d == d.copy(), lambda: d == W(),
          lambda: d == 3, lambda: W() == {}, lambda: hash(d),
          lambda: dict(copy.copy(d)), lambda: len(copy.deepcopy(d)),
          lambda: [type(r) is KeyedRef for r in d.valuerefs()],
          lambda: [r.key for r in d.itervaluerefs()],
          lambda: reversed(d), lambda: W[int, str].__args__,
          lambda: (d.popitem() in [("v", b)], len(d)),
          lambda: (d.clear(), len(d), dict(d))):
    show(f)
d = W(a=a, b=b)
d |= {"c": c}
print(dict(d))
del b
print(dict(d), len(d), d.get("b"), "b" in d)
show(lambda: d["b"])
d["a"] = c
del a
print(dict(d))
b = O(2)
d["b"] = b
del d["b"]
del b
print(dict(d))


class Sub(W):
    pass


print(type(Sub().copy()).__name__, type(Sub() | {}).__name__,
      type({} | Sub()).__name__, type(copy.copy(Sub())).__name__,
      type(copy.deepcopy(Sub())).__name__)
print(repr(d).startswith("<WeakValueDictionary at 0x"))


# Mutation while iterating.
def dies_while_iterating():
    objs = [O(i) for i in range(5)]
    e = W(enumerate(objs))
    seen = []
    for k, v in e.items():
        seen.append(k)
        del v
        if k == 1:
            del objs[3]
            print("len within", len(e))
    return seen, len(e), sorted(e)


def grows_while_iterating():
    objs = [O(i) for i in range(3)]
    e = W(enumerate(objs))
    for k in e:
        e[k + 10] = objs[0]


def replaced_value():
    x, y = O(1), O(2)
    e = W(k=x)
    e["k"] = y
    del x
    return dict(e)


def values_die_in_order():
    e = W()
    for i in range(3):
        o = O(i)
        e[i] = o
    return list(e)


for f in (dies_while_iterating, grows_while_iterating, replaced_value,
          values_die_in_order):
    show(f)
