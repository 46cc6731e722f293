"""yield from: delegation of values, send, throw and results."""
def inner():
    try:
        a = yield 1
        print("got", a)
        b = yield 2
        print("got", b)
    except KeyError as error:
        print("inner caught", error)
        yield "recovered"
    return "result"


def outer():
    result = yield from inner()
    print("inner gave", result)
    yield from [10, 20]
    yield from "ab"
    return "outer result"


g = outer()
print(next(g), g.send("x"), g.send("y"), list(g))
g = outer()
next(g)
print(g.throw(KeyError("k")), list(g))


def tree(node):
    if isinstance(node, list):
        for child in node:
            yield from tree(child)
    else:
        yield node


print(list(tree([1, [2, [3, [4]], 5], [], [[6]]])))


def wrap(items):
    total = yield from items
    return total


def run():
    x = yield from wrap([1])
    print("x is", x)
    y = yield from wrap(inner())
    print("y is", y)


print(list(run()))


def bad():
    yield from 5


try:
    list(bad())
except TypeError as error:
    print(error)


def deep(n):
    if n:
        yield n
        yield from deep(n - 1)


print(sum(deep(200)), list(deep(3)))
g = outer()
next(g)
g.close()
print(list(g))


def expression():
    x = [(yield 1), (yield 2)]
    yield x


g = expression()
print(next(g), g.send("a"), g.send("b"))
