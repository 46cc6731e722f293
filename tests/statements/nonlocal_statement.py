# nonlocal binds names of the nearest enclosing function.
def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return inc, get


inc, get = counter()
inc()
inc(5)
print(get())
inc2, get2 = counter()
inc2()
print(get(), get2())


def a():
    x = "a"

    def b():
        def c():
            nonlocal x
            x = "changed in c"
        c()
        return x
    b()
    return x


print(a())


def d():
    v = 1

    class K:
        nonlocal v
        v = 2
        w = v
    return v, K.w, hasattr(K, "v")


print(d())


def e():
    def f():
        nonlocal late
        late = "set before its own assignment"
    f()
    print(late)
    late = 1
    f()
    return late


print(e())
