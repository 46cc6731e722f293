# Slots are targets like any attribute: unpacking, for, with, augmented.
class C:
    __slots__ = ("a", "b", "c")


c = C()
c.a, c.b = 1, 2
print(c.a, c.b)
c.a, c.b = c.b, c.a
print(c.a, c.b)
c.a, *c.b = "xyz"
print(c.a, c.b)
[c.a, (c.b, c.c)] = 1, (2, 3)
print(c.a, c.b, c.c)
for c.a in range(3):
    pass
print(c.a)
c.b = [1]
c.b += [2]
c.c **= 2
print(c.b, c.c)


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *exc):
        return False


with Manager() as c.a:
    print(c.a)
c.a = c.b = c.c = 0
print(c.a, c.b, c.c)
del c.a, c.b
print(hasattr(c, "a"), hasattr(c, "b"), hasattr(c, "c"))
try:
    for c.nope in [1]:
        pass
except AttributeError as e:
    print(e)
