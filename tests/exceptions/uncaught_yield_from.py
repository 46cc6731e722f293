# Delegating generators are all part of the traceback.
def inner():
    yield 1
    raise LookupError("inner failed")


def middle():
    yield from inner()


def outer():
    yield 0
    yield from middle()


for x in outer():
    print(x)
