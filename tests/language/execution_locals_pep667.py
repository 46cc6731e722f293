import sys
def f(a, b=2):
    c = a
    first = locals()
    d = 5
    second = locals()
    first["a"] = "changed"
    first["new"] = 1
    return a, sorted(first), sorted(second), first is second
print(f(1))
def g(x):
    def inner(): return x
    snap = locals()
    x = 10
    return snap["x"], locals()["x"], sorted(locals())
print(g(3))
class C:
    y = 1
    locals()["z"] = 2
    print(sorted(k for k in locals() if len(k) == 1), locals() is locals())
print(C.z)
print(locals() is globals(), [sorted(locals()) for k in range(1)])
def h():
    return [sorted(locals()) for k in "a"], list(sorted(locals()) for k in "a"), (lambda q: locals())(3)
print(h())
def gen():
    n = 1
    yield locals()
    n = 2
    yield locals()
print(*gen())
def deleted():
    a = 1
    b = 2
    del a
    return locals()
print(deleted())
def nested():
    x = 1
    def inner():
        y = x
        return locals()
    return inner()
print(nested())
def ex():
    try:
        1 / 0
    except ZeroDivisionError as e:
        inside = sorted(locals())
    return inside, sorted(locals())
print(ex())
