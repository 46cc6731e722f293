# Defaults are evaluated in the enclosing scope, in a class in the class.
x = "global"


def outer():
    x = "outer"

    def inner(a=x, b=lambda: x):
        x = "inner"
        return a, b()
    return inner()


print(outer())


class C:
    x = "class"

    def m(self, a=x, *, k=[x for _ in range(1)]):
        return a, k, x

    def __init__(self, f=lambda: x):
        self.f = f


print(C().m(), C().f())


def f(a, b=(y := 3), c={"k": y}):
    return a, b, c


print(f(1), y)


def g(n, memo={}):
    if n not in memo:
        memo[n] = n if n < 2 else g(n - 1) + g(n - 2)
    return memo[n]


print(g(50), len(g.__defaults__[0]))


def h(a=1, *, b=2):
    pass


print(h.__defaults__, h.__kwdefaults__)
h.__kwdefaults__ = {"b": 5}
print(h.__kwdefaults__)
