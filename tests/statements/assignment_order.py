# The right side first, then the targets from left to right.
def f(name, value=None):
    print("eval", name)
    return value


class Log:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __setattr__(self, k, v):
        print("set", self.name, k, v)

    def __setitem__(self, k, v):
        print("setitem", self.name, k, v)


a, b = Log("a"), Log("b")
f("A", a).x = f("B", b).y = f("value", 1)
print("--")
f("A", a)[f("i", 0)] = f("value", 2)
print("--")
f("A", a).x, f("B", b)[f("j", 1)] = f("one", 1), f("two", 2)
print("--")
d = {f("key1", 1): f("val1", 1), f("key2", 2): f("val2", 2)}
print("--")
f("A", a)[f("lo", 0):f("hi", 2):f("step", 1)] = f("v", "s")
