# What the ordinary mistakes say.
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print("no error")


I, N, S, L, T = 5, None, "s", [1, 2], (1,)
for f in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0,
    lambda: 1.5 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1,
    lambda: [][0], lambda: ()[0], lambda: ""[0], lambda: {}[1], lambda: {}["k"],
    lambda: [].pop(), lambda: {}.pop("k"), lambda: set().pop(), lambda: {}.popitem(),
    lambda: [1].remove(2), lambda: [].index(1), lambda: "a".index("b"),
    lambda: int("x"), lambda: int(""), lambda: float("x"), lambda: int("12", 99),
    lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: None + None,
    lambda: "a" * "b", lambda: -"a", lambda: ~1.5, lambda: 1 < "a",
    lambda: [] < 1, lambda: N(), lambda: I(), lambda: S(), lambda: I[0],
    lambda: N["x"], lambda: len(5), lambda: iter(5), lambda: next([]),
    lambda: next(iter([])), lambda: hash([]), lambda: {[]: 1}, lambda: {{}},
    lambda: 1 in 5, lambda: "a" in 5, lambda: 5 in "a", lambda: L["a"],
    lambda: T[1.0], lambda: S[None], lambda: chr(-1), lambda: ord("ab"),
    lambda: 2 ** "x", lambda: 1 << -1, lambda: 1 << 1.0, lambda: 1 & 1.0,
    lambda: 5 @ 5, lambda: [1] * 1.5, lambda: sum(["a"]), lambda: max([]),
    lambda: abs("x"), lambda: range(1, 2, 0), lambda: [1, 2, 3][::0],
    lambda: object().x, lambda: int.x, lambda: print.x, lambda: (5).x,
):
    attempt(f)
