def t(v): print(v, end=" "); return v
print({t("a"): t(1), **{t("b"): t(2)}, t("c"): t(3)}, {t(1), *[t(2)], t(3)}, [t(1), *t([2]), t(3)], (t(1), *t("x"), t(2)))
print({1: "a", 1.0: "b", True: "c"}, {1, True, 1.0}, {"k": 1, **{"k": 2}, "k": 3}, {**{}, **{1: 1}}, dict(a=1, **{"b": 2}))
print({k: v for k, v in [(1, 2), (1, 3)]}, {t(k): t(v) for k, v in {"x": 1}.items()}, {i: {j: i * j for j in range(2)} for i in range(2)}, {x for x in "aab" if x != "b"})
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash", self.n, end=" "); return 1
    def __eq__(self, o): print("eq", self.n, o.n, end=" "); return self.n == o.n
    def __repr__(self): return self.n
a, b, c = K("a"), K("b"), K("a")
d = {a: 1, b: 2, c: 3}; print(d); print(c in d, d[b], len({a, b, c}))
class M:
    def keys(self): print("keys", end=" "); return ["x", "y"]
    def __getitem__(self, k): print("get", k, end=" "); return k * 2
print({**M()}, dict(M()), dict(**M()), (lambda **k: k)(**M()))
for bad in ("{**5}", "{**[1]}", "{**None}", "{[]: 1}", "{{}: 1}", "{[1]}", "{*5}", "dict(**5)", "{**{1: 2}, **'ab'}", "{1: 2}[1][0]", "dict([1])", "dict([(1,)])", "dict([(1, 2, 3)])", "dict(['ab', 'cd'])", "dict(5)", "{k: 1 for k in [[]]}", "{[] for _ in 'a'}", "{**type('B', (), {'keys': lambda s: 5})()}", "{**type('B', (), {'keys': lambda s: [1], '__getitem__': lambda s, k: 1/0})()}", "{**type('B', (), {'keys': lambda s: [1]})()}", "(lambda **k: k)(**{1: 2})", "dict(**{1: 2})", "print(**{'sep': 5})", "{'a': 1} | 5", "{'a': 1} | [('b', 2)]"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
x = {}; x |= [("q", 1)]; print(x); x.update(z=5); print(x, list(x.items() & {("z", 5)}), x.keys() | {"n"} == {"q", "z", "n"}, list(reversed(x)))
