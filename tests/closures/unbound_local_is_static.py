# A name assigned anywhere in a function is local everywhere in it.
x = "global"


def attempt(f):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__ + ":", e)


def a():
    y = x
    x = 1
    return y


def b():
    if False:
        x = 1
    return x


def c():
    for x in []:
        pass
    return x


def d():
    return [x for x in [1]] + [x]


def e():
    x += "!"


def f():
    print(x)
    del x


def g():
    def x(): pass
    return x.__name__


def h():
    import sys
    exec("x = 5")
    return x


def i():
    try:
        raise ValueError
    except ValueError as x:
        pass
    return x


def j():
    with_walrus = (x := 3)
    return x


def k():
    return x
    x = 1


for fn in (a, b, c, d, e, f, g, h, i, j, k):
    attempt(fn)
