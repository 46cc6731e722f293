# A subclass without __slots__ gets a __dict__ again.
class Base:
    __slots__ = ("a",)


class Loose(Base):
    pass


class Tight(Base):
    __slots__ = ("b",)


l = Loose()
l.a, l.anything = 1, 2
print(l.__dict__, l.a)
t = Tight()
t.a, t.b = 1, 2
print(t.a, t.b, hasattr(t, "__dict__"))
try:
    t.anything = 3
except AttributeError as e:
    print(e)
