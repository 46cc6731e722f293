# Generators capture variables like functions do.
def f():
    n = 0

    def gen():
        nonlocal n
        while n < 3:
            n += 1
            yield n
    g = gen()
    print(next(g))
    n = 1
    print(list(g), n)


f()


def g(limit):
    return (i * limit for i in range(limit))


print(list(g(3)))
k = 10
lazy = (k + i for i in range(2))
k = 20
print(list(lazy))


def h():
    fs = []
    for x in range(2):
        def inner():
            yield x
        fs.append(inner)
    return [list(f()) for f in fs]


print(h())
