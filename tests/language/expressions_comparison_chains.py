class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print(f"{self.v}<{o.v}"); return self.v < o.v
    def __eq__(self, o): print(f"{self.v}=={o.v}"); return [] if self.v != o.v else "yes"
    def __contains__(self, o): print("contains"); return 5
    def __repr__(self): return f"V{self.v}"
a, b, c = V(1), V(2), V(3)
print(a < b < c, a < b == c, c < b < a, a == a == a, a in b in [b] if False else "", a in b)
print(1 < 2 < 3 != 3, 1 < 3 > 2, 1 == 1.0 is True, (1 < 2) < 3, 1 < (2 < 3), 3 > 2 > 1 > 0, not 1 == 2, not (1 == 1) == False)
print("a" in "abc" in ["abc"], 1 in [1] in [[1]], None is None is None, [] is not [] is not None, 1 not in [2] != 3)
print("a" < "b" < "c", (1, 2) < (1, 3) < (2,), [1] < [1, 2], {1} < {1, 2} <= {1, 2}, float("nan") == float("nan"), float("nan") in [float("nan")])
n = float("nan")
print(n in [n], [n] == [n], (n,) == (n,), n != n, {n: 1} == {n: 1}, n < 1, n > 1, max(n, 1), min(1, n))
for bad in ("1 < 'a'", "1 < 2 < 'a'", "1 > 2 < 'a'", "[] < ()", "{} < {}", "1j < 2j", "None < None", "'a' in 5", "5 in 'a'", "b'a' in 'a'", "'a' in b'a'", "300 in b'a'", "-1 in b''", "object() < object()", "[1, 'a'] < [1, 2]", "len < print", "[] in {}", "{} in set()", "1 in None", "slice(1) < slice(2) and slice(1) < 5", "range(3) < range(4)", "type < int", "... >= ..."):
    try:
        print(bad, "->", eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
