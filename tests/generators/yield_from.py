# yield from passes values, sends, throws and results through.
def inner():
    try:
        x = yield "inner 1"
        print("inner got", x)
        yield "inner 2"
    except ValueError as e:
        print("inner caught", e)
        yield "inner after throw"
    return "inner result"


def outer():
    r = yield from inner()
    print("outer has", r)
    yield from [1, 2]
    yield from "ab"
    yield from ()
    r = yield from range(2)
    print("from a range:", r)
    return "outer result"


print(list(outer()))
g = outer()
print(next(g), g.send("sent"))
g = outer()
next(g)
print(g.throw(ValueError("thrown")), next(g))


def returns():
    value = yield from outer()
    print("got", value)


print(list(returns()))
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)
l = (lambda: (yield from [1]))()
next(l)
try:
    l.send(5)
except AttributeError as e:
    print(e)
