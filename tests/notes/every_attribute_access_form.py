# What the note calls "attribute access" works the same on both kinds.
class Normal:
    pass


class Slotted:
    __slots__ = ("a", "b")


for cls in (Normal, Slotted):
    o = cls()
    o.a = 1
    setattr(o, "b", 2)
    print(o.a, getattr(o, "b"), hasattr(o, "a"), getattr(o, "c", None))
    o.a += 10
    del o.b
    print(o.a, hasattr(o, "b"))
    try:
        o.b
    except AttributeError as e:
        print(e)
