# Default arguments freeze the value at the definition.
actions = {}
for name in ("a", "b"):
    def act(n=name):
        return n
    actions[name] = act
print({k: f() for k, f in actions.items()})


def multipliers():
    return [lambda x, m=m: x * m for m in range(1, 4)]


print([f(10) for f in multipliers()])


def outer(x):
    def inner(y=x):
        return y
    x = "later"
    return inner(), x


print(outer("first"))


class C:
    k = 5

    def m(self, v=k):
        return v


C.k = 6
print(C().m())
