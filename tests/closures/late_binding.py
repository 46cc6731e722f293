# Closures see the variable, not the value it had.
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
i = "changed"
print([f() for f in fs])


def make():
    fs = []
    for j in range(3):
        def f():
            return j
        fs.append(f)
    return fs


print([f() for f in make()])
print([f() for f in [lambda: k for k in range(3)]])
print([f() for f in [lambda k=k: k for k in range(3)]])


def before():
    def f():
        return value
    value = "set later"
    return f()


print(before())


def changing():
    v = 1
    f = lambda: v
    r = [f()]
    v = 2
    r.append(f())
    return r


print(changing())
