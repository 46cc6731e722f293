"""dir() and vars() on classes, instances, modules, locals."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Base:
    shared = 1


class C(Base):
    other = 2

    def __init__(self):
        self.mine = 3


class Custom:
    def __dir__(self):
        return ["b", "a"]


class BadDir:
    def __dir__(self):
        return 5


def public(names):
    return [n for n in names if not n.startswith("_")]


c = C()
print(public(dir(c)), public(dir(C)), public(dir(Base)), dir(Custom()))
print(vars(c), sorted(public(vars(C))), vars(c) is c.__dict__)
vars(c)["added"] = 4
print(c.added, public(dir(c)))


def f():
    b, a = 1, 2
    return dir(), vars(), locals()


print(f())
show(dir, BadDir())
show(vars, 5)
show(vars, [])
show(vars, object())
show(dir, 1, 2)
show(vars, 1, 2)
print("append" in dir([]), "__add__" in dir(1), "upper" in dir(""),
      "__init__" in dir(C), "__dict__" in dir(c), "real" in dir(1))
print(type(vars(C)).__name__, sorted(dir()) == dir(), "f" in dir())
show(lambda: vars(C).update(x=1))
show(lambda: vars(C).__setitem__("x", 1))
