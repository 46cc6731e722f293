# __slots__ = () allows no instance attribute at all.
class Empty:
    __slots__ = ()
    kind = "none"

    def name(self):
        return "I am " + self.kind


e = Empty()
print(e.kind, e.name())
for action in (
    lambda: setattr(e, "a", 1),
    lambda: setattr(e, "kind", 1),
    lambda: delattr(e, "kind"),
    lambda: delattr(e, "a"),
    lambda: e.__dict__,
    lambda: vars(e),
):
    try:
        print(action())
    except (AttributeError, TypeError) as x:
        print(type(x).__name__, x)
Empty.kind = "changed"
print(e.kind)
