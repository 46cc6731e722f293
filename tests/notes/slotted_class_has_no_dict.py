# With __slots__ there is no __dict__.
class Slotted:
    __slots__ = ("a",)


s = Slotted()
s.a = 1
print(s.a, hasattr(s, "__dict__"))
try:
    print(s.__dict__)
except AttributeError as e:
    print(type(e).__name__, e)
