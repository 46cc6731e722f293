"""getattr, setattr, delattr, hasattr."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    kind = "class"

    @property
    def broken(self):
        raise AttributeError("inner problem")

    @property
    def failing(self):
        raise ValueError("not an attribute error")


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("a"):
            return name.upper()
        raise AttributeError(f"no {name}")


c, d = C(), Dynamic()
setattr(c, "x", 1)
setattr(c, "not an identifier", 2)
print(getattr(c, "x"), getattr(c, "not an identifier"), getattr(c, "kind"),
      getattr(c, "z", "default"), hasattr(c, "x"), hasattr(c, "z"), vars(c))
print(d.abc, hasattr(d, "abc"), hasattr(d, "b"), getattr(d, "b", None))
print(hasattr(c, "broken"), getattr(c, "broken", 5))
delattr(c, "x")
show(getattr, c, "x")
show(hasattr, c, "failing")
show(getattr, c, "failing", 1)
show(getattr, d, "b")
show(delattr, c, "x")
show(delattr, c, "kind")
show(delattr, C, "kind")
show(getattr, c, 5)
show(setattr, c, 5, 1)
show(hasattr, c, None)
show(getattr, c)
show(setattr, c, "x")
show(setattr, 5, "x", 1)
show(setattr, int, "x", 1)
show(setattr, object(), "x", 1)
show(getattr, 5, "real")
show(getattr, C, "nope")
show(getattr, c, "nope", default=1)
show(delattr, 5, "real")
