# In a diamond the slots of the common base exist once.
class Top:
    __slots__ = ("t",)

    def __init__(self):
        self.t = ["top"]


class Left(Top):
    __slots__ = ()

    def __init__(self):
        super().__init__()
        self.t.append("left")


class Right(Top):
    __slots__ = ("r",)

    def __init__(self):
        super().__init__()
        self.r = "right"
        self.t.append("right")


class Bottom(Left, Right):
    __slots__ = ("b",)

    def __init__(self):
        super().__init__()
        self.b = "bottom"
        self.t.append("bottom")


b = Bottom()
print(b.t, b.r, b.b)
print([c.__name__ for c in Bottom.__mro__])
print(Bottom.__base__.__name__)
try:
    b.x = 1
except AttributeError as e:
    print(e)
