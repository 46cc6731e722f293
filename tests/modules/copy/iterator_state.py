def show(x):
    if isinstance(x, tuple): return "(" + ", ".join(show(i) for i in x) + ")"
    if callable(x) and hasattr(x, "__name__"): return x.__name__
    if hasattr(x, "__next__"): return type(x).__name__ + str(x.__length_hint__() if hasattr(x, "__length_hint__") else "")
    return repr(x)
d = {1: 2, 3: 4}
class Q:
    def __getitem__(s, i): return [1, 2][i]
    def __repr__(self): return "Q()"
class R:
    def __len__(s): return 2
    def __getitem__(s, i): return i
    def __repr__(self): return "R()"
mk = [lambda: iter([1, 2]), lambda: reversed([1, 2]), lambda: iter((1, 2)), lambda: iter(d), lambda: iter(d.values()), lambda: iter(d.items()), lambda: reversed(d), lambda: reversed(d.items()), lambda: reversed(d.values()),
      lambda: iter({7}), lambda: iter("ab"), lambda: iter("aé€"), lambda: iter(b"ab"), lambda: iter(range(3)), lambda: iter(range(0, 10, 4)), lambda: reversed(range(5)), lambda: enumerate("ab", 5), lambda: enumerate("ab", 2**70), lambda: zip("ab", [1, 2]),
      lambda: zip("a", strict=True), lambda: map(len, ["a", "b"]), lambda: filter(None, [1, 2]), lambda: reversed("ab"), lambda: reversed((1, 2)), lambda: iter(Q()), lambda: reversed(R())]
for m in mk:
    for n in (0, 1, 9):
        it = m()
        try:
            for _ in range(n): next(it)
        except StopIteration: pass
        r = it.__reduce__()
        print(type(it).__name__, n, show(r))
    it = m(); next(it)
    f, a, *s = it.__reduce__()
    new = f(*a)
    if s and s[0] is not None: new.__setstate__(s[0])
    print(list(new), list(it))
print(show(iter(int, 1).__reduce__()), show(iter(range(2**70)).__reduce__()))
for m in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("aéc"), lambda: iter(b"abc"), lambda: reversed([1, 2, 3]), lambda: reversed("abc"), lambda: iter(Q()), lambda: iter(range(5))):
    for state in (-5, 0, 1, 2, 99):
        it = m(); it.__setstate__(state); print(type(it).__name__, state, list(it))
    for bad in ("x", None, 1.5):
        try: m().__setstate__(bad)
        except TypeError as e: print(e)
it = iter([1]); list(it); it.__setstate__(0); print(list(it))
z = zip([1, 2], [3]); z.__setstate__(True)
try: list(z)
except ValueError as e: print(e)
class E(enumerate): pass
class Z(zip): pass
class M(map): pass
class F(filter): pass
class Rv(reversed): pass
for x in (E("a"), Z("a"), M(len, "a"), F(None, "a"), Rv("ab")): print(show(x.__reduce__()))
import copy
it = iter(d); next(it); c = copy.copy(it); print(list(c), list(it), type(c).__name__)
it = iter({1: 1}); d2 = {1: 1}; it = iter(d2); d2[2] = 2
try: it.__reduce__()
except RuntimeError as e: print(e)
