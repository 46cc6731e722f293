def a(n):
    if not n:
        raise ValueError
    return b(n - 1)


def b(n):
    return a(n)


a(4)
