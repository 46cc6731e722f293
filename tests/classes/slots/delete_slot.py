# del empties the slot; a second del fails; it can be filled again.
class C:
    __slots__ = ("a",)


c = C()
try:
    del c.a
except AttributeError as e:
    print("never set:", e)
c.a = 1
del c.a
print(hasattr(c, "a"))
try:
    del c.a
except AttributeError as e:
    print("again:", e)
c.a = 2
print(c.a)
delattr(c, "a")
print(hasattr(c, "a"))
try:
    del c.zzz
except AttributeError as e:
    print("unknown:", e)
c.a = 3
print(c.a)
