# *args is a fresh tuple, **kwargs a fresh dict of every call.
def f(*args, **kw):
    kw["added"] = True
    return args, kw


t, d = (1, 2), {"a": 1}
args, kw = f(*t, **d)
print(args, kw, d, args == t)


def g(**kw):
    return kw


x = {"k": [1]}
y = g(**x)
y["k"].append(2)
y["new"] = 1
print(x, y, y is x)


def h(a, *rest, b=0, **more):
    a, rest = rest, a
    return a, rest, b, list(more)


print(h(1, 2, 3, z=1, b=2, y=3))
print(f(*[]), f(**{}), f(*"", **{"added": False}))


def order(**kw):
    return list(kw)


print(order(z=1, a=2, m=3), order(**{"b": 1}, a=2, **{"c": 3}))
