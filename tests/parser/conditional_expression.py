# The condition first, then one of the two branches.
def t(v):
    print("eval", v)
    return v


print(t("yes") if t(1) else t("no"))
print(t("yes") if t(0) else t("no"))
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 1 else 3, 1 if (0 if 1 else 1) else 2)
f = lambda n: "neg" if n < 0 else "zero" if n == 0 else "pos"
print(f(-1), f(0), f(1))
x = 5 if True else 1 / 0
y = [1, 2] if x > 3 else []
print(x, y, [a if a % 2 else -a for a in range(4)])
print((1, 2) if 1 else 3, 1 if 1 else (2, 3), {1: 2 if 0 else 3}, [1 if 0 else 2, 3])
print("a" if [] else "b" if {} else "c" if () else "d")
(lambda: print("then"))() if 1 else print("else")
d = {}
d["k" if x else "j"] = 1
print(d, (d if x else None)["k"], -1 if x else 1, not x if x else x)
