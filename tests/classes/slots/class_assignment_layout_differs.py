# __class__ can't be changed to a class with another layout.
class XY:
    __slots__ = ("x", "y")


class YX:
    __slots__ = ("y", "x")


class X:
    __slots__ = ("x",)


class AB:
    __slots__ = ("a", "b")


class D:
    pass


class XYD(XY):
    pass


class Ints(int):
    pass


def attempt(o, cls):
    try:
        o.__class__ = cls
    except TypeError as e:
        print(e)
    else:
        print("fine:", type(o).__name__)


attempt(XY(), YX)
attempt(XY(), X)
attempt(XY(), AB)
attempt(XY(), D)
attempt(D(), XY)
attempt(XY(), XYD)
attempt(XYD(), XY)
attempt(XYD(), D)
attempt(D(), int)
attempt(5, D)
attempt(Ints(), D)
attempt(D(), object)
attempt(D(), 5)
attempt(D(), "D")
try:
    d = D()
    del d.__class__
except TypeError as e:
    print(e)
