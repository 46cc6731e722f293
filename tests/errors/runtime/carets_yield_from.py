def inner():
    yield 1
    yield 1 / 0


def outer():
    result = yield from inner()


print(list(outer()))
