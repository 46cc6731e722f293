# The note's commented line, run: reading __dict__ of a slotted object.
class Slotted:
    __slots__ = ("a",)


s = Slotted()
s.a = 1
print(s.a)
print(s.__dict__)
