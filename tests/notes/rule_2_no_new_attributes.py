# No attribute outside __slots__ can be added, by any road.
class C:
    __slots__ = ("a",)

    def add_inside(self):
        self.b = 1


c = C()
for action in (
    lambda: setattr(c, "b", 1),
    c.add_inside,
    lambda: object.__setattr__(c, "b", 1),
    lambda: c.__setattr__("b", 1),
    lambda: c.__dict__.update(b=1),
    lambda: vars(c).update(b=1),
):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
    else:
        print("it went through")
print(hasattr(c, "b"))
C.b = "on the class"
print(c.b)
