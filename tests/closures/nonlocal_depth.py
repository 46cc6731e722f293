# nonlocal reaches through several levels and past ones without the name.
def a():
    x = 0
    y = 0

    def b():
        def c():
            def d():
                nonlocal x, y
                x += 1
                y -= 1
                return x, y
            return d
        return c()

    f = b()
    f()
    f()
    return x, y


print(a())


def shadow():
    x = "outer"

    def middle():
        x = "middle"

        def inner():
            nonlocal x
            x = "inner"
        inner()
        return x
    return middle(), x


print(shadow())


def with_loop():
    total = 0

    def add(values):
        nonlocal total
        for total in values:
            pass

    add([1, 2, 3])
    return total


print(with_loop())
