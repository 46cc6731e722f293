# A class body looks in itself first, then in the enclosing function.
x = "global"


def f(x):
    class C:
        a = x

        def get(self):
            return x
    return C.a, C().get()


print(f("argument"))


def g():
    x = "enclosing"

    class C:
        nonlocal_read = x
        exec("x = 'by exec'")
        after = x

        def m(self):
            return x
    return C.nonlocal_read, C.after, C().m(), C.x


print(g())


class D:
    print(x)
    x = "now local"
    print(x)
    del x
    print(x)


class E:
    if False:
        x = 1
    print("conditional:", x)
