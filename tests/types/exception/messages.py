"""Texts of the errors that programs meet most."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Empty:
    pass


class Slotted:
    __slots__ = ("a",)


e, s = Empty(), Slotted()
show(lambda: e.attr)
show(lambda: Empty.attr)
show(lambda: s.a)
show(lambda: s.b)
show(lambda: setattr(s, "b", 1))
show(lambda: delattr(e, "x"))
show(lambda: delattr(s, "a"))
show(lambda: e + 1)
show(lambda: 1 - e)
show(lambda: e < e)
show(lambda: -e)
show(lambda: e[0])
show(lambda: e())
show(lambda: len(e))
show(lambda: iter(e))
show(lambda: next(e))
show(lambda: 1 in e)
show(lambda: int(e))
show(lambda: hash([]))
show(lambda: Empty[0])
show(lambda: Empty(1))
show(lambda: object(1))
show(lambda: int.nope)
show(lambda: [].push)
show(lambda: "".foo)
show(lambda: {}.x)
show(lambda: (1).real())
show(lambda: None.x)
show(lambda: Empty < Empty)
show(lambda: Empty + 1)
show(lambda: [1][5])
show(lambda: ()[0])
show(lambda: ""[0])
show(lambda: {}["k"])
show(lambda: [].pop())
show(lambda: e @ e)
show(lambda: e ** 2)
show(lambda: divmod(e, 2))
show(lambda: abs(e))
show(lambda: round(e))
show(lambda: float("x"))
show(lambda: chr(-1))
show(lambda: e.__dict__["q"])
show(lambda: super())
try:
    e[0] = 1
except TypeError as error:
    print(error)
try:
    del e[0]
except TypeError as error:
    print(error)
try:
    e += 1
except TypeError as error:
    print(error)
