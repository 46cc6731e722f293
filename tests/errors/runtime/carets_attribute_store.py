class Fixed:
    __slots__ = ()


fixed = Fixed()
fixed.colour = fixed . __class__ . __name__
