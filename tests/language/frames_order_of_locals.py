# locals(): parameters, plain locals as they come, cells by name, free ones.

def outer(a, b, *c, d=1, **e):
    z = 1
    y = 2
    x = 3
    w = 4

    def inner():
        return z, x, b, e
    v = 5
    names = outer.__code__
    print(list(locals()))
    print(names.co_varnames, names.co_cellvars, names.co_freevars)
    return inner


outer(1, 2)


def around():
    m = 1
    k = 2
    zz = 3

    def inner():
        one = 1

        def innermost():
            return zz, q
        q = m
        a = k
        names = inner.__code__
        print(list(locals()))
        print(names.co_varnames, names.co_cellvars, names.co_freevars)
        return innermost
    inner()
    del k
    try:
        inner()
    except NameError as e:
        print(e)
    print(list(locals()))


around()


class A:
    def method(self):
        super
        q = 1

        def k():
            return self, __class__
        print(list(locals()))


A().method()


class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


def order():
    z, a, m, k = map(Dies, "zamk")

    def uses():
        return z, a, k
    del uses


order()
