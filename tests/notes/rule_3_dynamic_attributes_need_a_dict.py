# Dynamic attributes: leave __slots__ out, or list "__dict__" in it.
class NoSlots:
    pass


class WithDict:
    __slots__ = ("a", "__dict__")


for cls in (NoSlots, WithDict):
    o = cls()
    o.a = 1
    for i in range(3):
        setattr(o, f"dyn{i}", i)
    print(cls.__name__, vars(o))
