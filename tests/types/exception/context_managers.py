"""with: order, suppression, failures in enter and exit."""
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a.name, b.name)
with (Manager("c", True), Manager("d")):
    raise ValueError("swallowed")
print("after")
try:
    with Manager("e"):
        raise KeyError("k")
except KeyError as error:
    print("caught", error)


def leave():
    for i in range(3):
        with Manager(i):
            if i == 0:
                continue
            return i


print(leave())


class NoExit:
    def __enter__(self):
        pass


class Failing(Manager):
    def __exit__(self, *details):
        raise RuntimeError("in exit")


for thing in (5, NoExit(), Manager):
    try:
        with thing:
            print("never")
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    with Failing("f"):
        raise ValueError("body")
except RuntimeError as error:
    print(error, "| context", repr(error.__context__))
with Manager("t") as (x := Manager("unused")).name:
    print(type(x.name).__name__)
