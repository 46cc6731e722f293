# Defaults are evaluated once, at the definition.
def note(x):
    print("default", x)
    return x


def f(a=note(1), b=note([])):
    b.append(a)
    return b


print("defined")
print(f(), f(2), f(3, []), f())
print(f.__defaults__)
x = 5


def g(v=x):
    return v


x = 6
print(g(), x)
f.__defaults__ = (10, ["new"])
print(f())
f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)


def k(*, a=1, b):
    return a, b


print(k.__kwdefaults__, k.__defaults__)
k.__kwdefaults__["b"] = 2
print(k())
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
try:
    f.__defaults__ = 5
except TypeError as e:
    print(e)
