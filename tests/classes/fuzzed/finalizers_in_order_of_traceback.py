# The locals of an exception's innermost frame die first; of a cycle through a
# generator, what it holds speaks before it is closed.
import gc


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def inner(given):
    mine = Named("inner")
    raise KeyError(1)


def outer():
    mine = Named("outer")
    inner(Named("given"))


try:
    outer()
except KeyError:
    print("handling")
print("handled")
try:
    outer()
except KeyError as e:
    kept = e
print("kept")
del kept
print("dropped")


def generator(held):
    try:
        yield held
    finally:
        print("closed")


g = generator(Named("held"))
next(g).a = g
del g
gc.collect()
print("end")
