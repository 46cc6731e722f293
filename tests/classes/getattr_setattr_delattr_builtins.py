# The functions getattr, setattr, delattr and hasattr.
class C:
    x = 1

    @property
    def broken(self):
        raise ValueError("not an AttributeError")

    @property
    def missing(self):
        raise AttributeError("inside")


c = C()
print(getattr(c, "x"), getattr(c, "y", "default"), hasattr(c, "x"), hasattr(c, "y"))
print(getattr(c, "missing", "default"), hasattr(c, "missing"))
for name in ("broken",):
    for fn in (getattr, hasattr):
        try:
            fn(c, name)
        except ValueError as e:
            print(fn.__name__, e)
setattr(c, "odd name", 5)
print(getattr(c, "odd name"), vars(c))
delattr(c, "odd name")
for action in (
    lambda: getattr(c, 5),
    lambda: hasattr(c, 5),
    lambda: setattr(c, 5, 1),
    lambda: delattr(c, None),
    lambda: getattr(c, "y"),
    lambda: getattr(c),
    lambda: getattr(c, "a", 1, 2),
    lambda: setattr(c, "a"),
    lambda: delattr(c, "y"),
):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
