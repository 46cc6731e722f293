# The callee first, then arguments from left to right.
def t(name, value=None):
    print("eval", name)
    return value


def f(*args, **kw):
    return args, kw


print(t("f", f)(t("a"), *t("b", [1]), t("c"), k=t("d"), **t("e", {"x": 1}), m=t("g")))
print(t("f", f)(k=t("k"), *t("star", [1])))


class C:
    def m(self, *a):
        return a


print(t("obj", C()).m(t("1"), t("2")))
try:
    t("not callable", 5)(t("arg evaluated anyway"))
except TypeError as e:
    print(e)
t("list", [0])[t("index", 0)]
print(t("l", 1) + t("m", 2) * t("r", 3))
print({t("k1", 1): t("v1"), **t("d", {}), t("k2", 2): t("v2")})
print((t("then", 1) if t("cond", True) else t("else")))
