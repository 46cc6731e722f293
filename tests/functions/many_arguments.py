# Hundreds of arguments and parameters.
names = [f"p{i}" for i in range(300)]
source = f"def f({', '.join(names)}):\n    return p0 + p299, p150"
space = {}
exec(source, space)
f = space["f"]
print(f(*range(300)))
print(f(**{n: i for i, n in enumerate(names)}))
try:
    f(*range(298))
except TypeError as e:
    print(e)
try:
    f(*range(301))
except TypeError as e:
    print(e)


def g(*args):
    return len(args), args[-1]


print(g(*range(10000)))
source = "r = g(" + ", ".join(str(i) for i in range(500)) + ")"
exec(source)
print(r)


def k(**kw):
    return len(kw)


print(k(**{f"k{i}": i for i in range(1000)}))
