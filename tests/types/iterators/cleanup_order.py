"""finally blocks of generators run when the generator goes away."""
def guarded(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


g = guarded("deleted")
next(g)
del g
print("after del")
for x in guarded("broken out"):
    break
print("after loop")
list(guarded("exhausted"))
print("after list")


def use():
    g = guarded("function end")
    next(g)
    return "leaving"


print(use())
never = guarded("never started")
del never
print("nothing printed for it")
g = guarded("replaced")
next(g)
g = None
print("after None")


def outer():
    try:
        yield from guarded("inner")
    finally:
        print("closed outer")


o = outer()
next(o)
o.close()


class Tracker:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def holder():
    t = Tracker("in generator")
    yield t.name


h = holder()
print(next(h))
del h
print([t.name for t in [Tracker("temporary")]])
print("end")
