# WeakSet, operation by operation.
import copy
import weakref
from weakref import WeakSet as S


class O:
    def __init__(self, n): self.n = n


a, b, c = O(1), O(2), O(3)
s, t = S([a, b]), S([b, c])


def plain(x):
    if isinstance(x, (S, set)):
        return type(x).__name__, sorted(o.n for o in x)
    return x


def show(name, f):
    try:
        print(name, plain(f()))
    except Exception as e:
        print(name, type(e).__name__, str(e).split(" at 0x")[0])


print(len(s), a in s, c in s, 3 in s, [] in s, bool(s), bool(S()))
for op in ("union", "intersection", "difference", "symmetric_difference",
           "issubset", "issuperset", "isdisjoint", "__or__", "__and__",
           "__sub__", "__xor__", "__le__", "__lt__", "__ge__", "__gt__",
           "__eq__", "__ne__"):
    show(op, lambda: getattr(s, op)(t))
    show(op + " list", lambda: getattr(s, op)([b]))
    show(op + " itself", lambda: getattr(s, op)(s))
for op in ("update", "intersection_update", "difference_update",
           "symmetric_difference_update", "__ior__", "__iand__", "__isub__",
           "__ixor__"):
    u, v = s.copy(), s.copy()
    r = getattr(u, op)(t)
    w = getattr(v, op)(v)
    print(op, r is u, plain(u), w is v, plain(v))
for name, f in {
        "or list": lambda: s | [c], "ror": lambda: {a} | s,
        "rsub": lambda: {a} - s, "eq set": lambda: s == {a, b},
        "eq": lambda: s == S([a, b]), "lt int": lambda: s < 3,
        "le": lambda: s <= t, "add": lambda: s.add(3),
        "remove": lambda: s.remove(c), "remove int": lambda: s.remove(3),
        "discard": lambda: s.discard(c), "discard int": lambda: s.discard(3),
        "pop": lambda: S([a]).pop() is a, "pop empty": lambda: S().pop(),
        "hash": lambda: hash(s), "int": lambda: S(3), "ints": lambda: S([3]),
        "repr": lambda: repr(S()), "copy": lambda: copy.copy(s),
        "reduce": lambda: s.__reduce__()[0] is S, "alias": lambda: S[int].__args__,
        "update int": lambda: s.update(3), "clear": lambda: s.copy().clear(),
        "len method": lambda: s.__len__(), "iterator": lambda: len(list(s)),
        "module": lambda: S.__module__}.items():
    show(name, f)


class Sub(S):
    pass


print(plain(Sub([a]).copy()), plain(Sub() | [a]), Sub([a]) == S([a]),
      S([a]) == Sub([a]))
del b
print(plain(s), plain(t), len(t))


def dies_while_iterating():
    objs = [O(i) for i in range(5)]
    e = S(objs)
    seen = 0
    for o in e:
        seen += 1
        if seen == 1:
            keep = o
            objs.clear()
        del o
    return seen, len(e), plain(e) == ("WeakSet", [keep.n])


def added_while_iterating():
    objs = [O(i) for i in range(50)]
    e = S(objs[:3])
    for o in e:
        for x in objs:
            e.add(x)


show("dies", dies_while_iterating)
show("added", added_while_iterating)
