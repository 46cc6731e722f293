"""Membership and items of dicts, of subclasses that define some of it, hashes by identity."""
class D(dict):
    def __contains__(self, k): return "mine"
class E(dict): pass
class M(dict):
    def __missing__(self, k): return ("missing", k)
class H:
    n = 0
    def __hash__(self): H.n += 1; return 5
    def __eq__(self, o): return isinstance(o, H)
print(1 in D(), 1 in E({1: 2}), E({1: 2})[1], M()[7], H() in E({H(): 1}), E({H(): 1})[H()], H.n)
M()[H()]; print(H.n)
for f in (lambda: E()[3], lambda: [] in E(), lambda: E()[[]], lambda: [] in {1}, lambda: {1} in {frozenset({1})},
          lambda: 1 in "abc", lambda: hash(([],)), lambda: {([1],): 2}, lambda: hash((1, (2, object))) == hash((1, (2, object))),
          lambda: "" in "", lambda: "b" in "abc", lambda: True in {1}, lambda: 1.0 in {1}, lambda: None in {None: 1},
          lambda: hash(None) == hash(None), lambda: {object: 1, None: 2, Ellipsis: 3, print: 4, type: 5}[type]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
E.__contains__ = lambda s, k: k == 9
print(9 in E(), 1 in E({1: 1}))
del E.__contains__
print(9 in E(), 1 in E({1: 1}))
E.__getitem__ = lambda s, k: k * 2
print(E()[4]); del E.__getitem__
print(E({4: 1})[4])
class O:
    __slots__ = ()
o = O(); print(o in {o}, hash(o) == object.__hash__(o) == o.__hash__())
O.__hash__ = lambda s: 3; print(hash(o)); O.__hash__ = None
try: hash(o)
except TypeError as e: print(e)
