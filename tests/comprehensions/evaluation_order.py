# The first iterable is evaluated at once, the rest for each item.
def t(name, value):
    print("eval", name)
    return value


[t("body", x) for x in t("first", [1, 2]) for y in t("second", [0]) if t("if", True)]
print("--")
g = (t("body", x) for x in t("first", [1, 2]))
print("made")
print(next(g))
print("--")
try:
    g = (x for x in 5)
except TypeError as e:
    print("at once:", e)
g = (y for x in [1] for y in 5)
print("made")
try:
    next(g)
except TypeError as e:
    print("later:", e)
print("--")
{t("k", 1): t("v", 2) for _ in t("it", [0])}
[t("a", x) for x in t("it", [1, 2, 3]) if t("test", x) > 1]
