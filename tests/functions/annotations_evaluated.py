# Annotations of parameters are evaluated at the definition.
def note(x):
    print("annotation", x)
    return x


def f(a: note(1), b: note(2) = note("default"), *c: note(3), d: note(4) = 0, **e: note(5)) -> note(6):
    x: note("never evaluated")
    return a


print(f.__annotations__)
print(f(10))
f.__annotations__["a"] = "changed"
print(f.__annotations__["a"])
f.__annotations__ = {}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)


def g(self: "forward.Reference", __private: int) -> None: ...


print(g.__annotations__)


class C:
    def m(self, __p: int): ...


print(C.m.__annotations__)
