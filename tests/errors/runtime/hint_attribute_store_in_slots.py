class P:
    __slots__ = ("width", "height")


P().widht = 1
