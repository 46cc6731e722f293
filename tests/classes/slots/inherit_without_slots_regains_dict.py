# A subclass that declares no __slots__ has a dict beside its slots.
class Base:
    __slots__ = ("x",)


class Sub(Base):
    pass


s = Sub()
s.x = 1
s.y = 2
print(s.x, s.y)
print(s.__dict__, vars(s))
s.__dict__["z"] = 3
print(s.z)
s.__dict__["x"] = "hidden"
print(s.x, s.__dict__)
del s.x
try:
    s.x
except AttributeError as e:
    print(e)
b = Base()
try:
    b.y = 2
except AttributeError as e:
    print(e)
print(hasattr(b, "__dict__"), hasattr(s, "__dict__"))
print("__slots__" in Sub.__dict__, Sub.__slots__)
