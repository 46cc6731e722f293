# A slot without a value raises AttributeError with the name alone.
class C:
    __slots__ = ("a", "b")


c = C()
try:
    c.a
except AttributeError as e:
    print(e, "|", e.name, "|", e.obj is c)
print(hasattr(c, "a"), getattr(c, "a", "default"))
c.a = None
print(hasattr(c, "a"), c.a)
try:
    c.b
except AttributeError as e:
    print(e)
try:
    c.nothing
except AttributeError as e:
    print(e, "|", e.name, "|", e.obj is c)
try:
    c.b += 1
except AttributeError as e:
    print(e)
c.b = 1
c.b += 1
print(c.b)
