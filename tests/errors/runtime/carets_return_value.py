def f(x):
    return x.y


def g(x):
    return (f(x))


g(1)
