# The target is evaluated once, before the right side.
def f(name, value):
    print("eval", name)
    return value


class Log:
    def __init__(self):
        self.v = 1

    def __getitem__(self, k):
        print("get", k)
        return 10

    def __setitem__(self, k, v):
        print("set", k, v)


o = Log()
f("obj", o)[f("key", "k")] += f("value", 5)
f("obj", o).v *= f("value", 7)
print(o.v)
l = [1, 2, 3]
f("list", l)[f("i", 1)] -= f("value", 1)
print(l)
x = 1
x += (x := 10)
print(x)
l = [0, 0]
i = 0
l[i] += (i := 1) + 5
print(l, i)
