# Left operand, right operand, then the operation.
class V:
    def __init__(self, n):
        self.n = n

    def __getattr__(self, name):
        raise AttributeError(name)


def op(name):
    def method(self, other):
        print(name, self.n, getattr(other, "n", other))
        return V(f"({self.n}{name}{getattr(other, 'n', other)})")
    return method


for name, sym in (("add", "+"), ("sub", "-"), ("mul", "*"), ("pow", "^")):
    setattr(V, f"__{name}__", op(sym))


def t(n):
    print("eval", n)
    return V(n)


print((t("a") + t("b") * t("c")).n)
print((t("a") * t("b") + t("c")).n)
print((t("a") - t("b") - t("c")).n)
print((t("a") ** t("b") ** t("c")).n)
print(((t("a") + t("b")) * (t("c") + t("d"))).n)
x = [t("i"), (t("j"), {t("k").n: t("l")})]
print(t("f").n + t("g").n if t("cond") else t("no"))
try:
    t("x") / t("y")
except TypeError as e:
    print(e)
i = 0


def bump():
    global i
    i += 1
    return i


print([bump(), bump()], (bump(), bump()), {bump(): bump()}, bump() - bump() * bump(), i)
print(i + bump() + i, [i, bump(), i])
