# Errors of * and ** in calls.
def f(*args, **kw):
    return args, kw


def g(a, b=1):
    return a, b


class Mapping:
    def __init__(self, d):
        self.d = d

    def keys(self):
        return list(self.d)

    def __getitem__(self, k):
        print("getitem", k)
        return self.d[k]


print(f(**Mapping({"x": 1, "y": 2})))
print(f(*[1], *(2, 3), *"ab", *{}, *range(2)))
print(g(**{"a": 1}), g(*[1], b=2), g(b=2, *[1]))


def attempt(case):
    try:
        print(case())
    except TypeError as e:
        print(e)


for case in (
    lambda: f(**{"a": 1}, **{"a": 2}),
    lambda: f(a=1, **{"a": 2}),
    lambda: f(**{1: 2}),
    lambda: f(**{None: 2}),
    lambda: f(*5),
    lambda: f(*[1], *None),
    lambda: f(**5),
    lambda: f(**[("a", 1)]),
    lambda: g(*[1, 2, 3]),
    lambda: g(1, **{"a": 2}),
    lambda: g(**{"c": 2, "a": 1}),
    lambda: g(*[1], **{"b": 2}),
    lambda: f(**{"with space": 1, "class": 2}),
    lambda: dict(**{"a": 1}, a=2),
    lambda: print(*[1, 2], sep="-", **{"sep": 1}),
):
    attempt(case)
