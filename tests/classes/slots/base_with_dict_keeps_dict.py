# __slots__ in a subclass doesn't take away the dict that a base brings.
class Base:
    pass


class Sub(Base):
    __slots__ = ("a",)


s = Sub()
s.a = 1
s.other = 2
print(s.a, s.other, s.__dict__)
print("a" in s.__dict__)
s.__dict__["a"] = 99
print(s.a)


class Bottom(Sub):
    __slots__ = ()


b = Bottom()
b.a = 1
b.free = True
print(b.a, vars(b))
print("__dict__" in Base.__dict__, "__dict__" in Sub.__dict__)
