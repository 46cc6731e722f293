# WeakKeyDictionary, method by method.
import copy
from weakref import WeakKeyDictionary as M, ref


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O({self.n})"


class Eq(O):
    def __eq__(self, other): return isinstance(other, Eq) and self.n == other.n
    def __hash__(self): return hash(self.n)


a, b, c = O(1), O(2), O(3)
d = M({a: 1, b: 2})
print(len(d), list(d.items()), list(d.keys()), list(d.values()), list(d))
print(a in d, c in d, 3 in d, [] in d, d.get(a), d.get(c), d.get(c, 0))
for f in (lambda: d.get(3), lambda: d[c], lambda: d[3],
          lambda: d.__setitem__(3, 1), lambda: d.__delitem__(c),
          lambda: d.__delitem__(3), lambda: d.pop(c), lambda: d.pop(c, 7),
          lambda: d.pop(3, 1), lambda: d.pop(a), lambda: d.popitem(),
          lambda: d.popitem(), lambda: (d.setdefault(a, 5),
                                        d.setdefault(a, 6), d.setdefault(b)),
          lambda: (d.update({c: 9}), dict(d)), lambda: d.update([(a, 3)]),
          lambda: d.update(x=1), lambda: (d.update(None), d.update()),
          lambda: dict(d | {b: 8}), lambda: dict({b: 0} | d),
          lambda: type(d | {}).__name__, lambda: d | 3,
          lambda: d == dict(d), lambda: d == d.copy(), lambda: d == M(),
          lambda: d == 3, lambda: hash(d), lambda: len(d.keyrefs()),
          lambda: [type(r) is ref for r in d.keyrefs()],
          lambda: dict(copy.copy(d)), lambda: dict(copy.deepcopy(d)),
          lambda: M(3), lambda: M(x=1), lambda: reversed(d),
          lambda: M[int, str].__args__, lambda: (d.clear(), len(d))):
    show(f)
k1, k2 = Eq(1), Eq(1)
d = M()
d[k1] = "x"
d[k2] = "y"
print(len(d), d[Eq(1)], list(d)[0] is k1)
del k1
print(len(d))
d[a] = 1
del a
print(len(d), dict(d))
d |= {b: 3}
print(dict(d))


def dies_while_iterating():
    objs = [O(i) for i in range(5)]
    e = M((o, o.n) for o in objs) if False else M({o: o.n for o in objs})
    seen = []
    for k in e:
        seen.append(k.n)
        if k.n == 1:
            del objs[3]
            print("len within", len(e))
        del k
    return seen, len(e)


def grows_while_iterating():
    objs = [O(i) for i in range(5)]
    e = M({o: 1 for o in objs[:2]})
    for k in e:
        e[objs[4]] = 1
        e[objs[3]] = 1


def value_holds_key():
    o = O(1)
    e = M()
    e[o] = o
    r = ref(o)
    del o
    alive = r() is not None
    del e
    return alive, r()


class Sub(M):
    pass


for f in (dies_while_iterating, grows_while_iterating, value_holds_key,
          lambda: (type(Sub().copy()).__name__, type(Sub() | {}).__name__,
                   type({} | Sub()).__name__,
                   type(copy.deepcopy(Sub())).__name__)):
    show(f)
