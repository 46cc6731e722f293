# __slots__ may be a list; the list object itself stays on the class.
names = ["a", "b"]


class C:
    __slots__ = names


c = C()
c.a = 1
c.b = 2
print(c.a, c.b)
print(C.__slots__ is names)
names.append("c")
print(C.__slots__)
try:
    c.c = 3
except AttributeError as e:
    print("appending later adds nothing:", e)
C.__slots__ = ("z",)
print(C.__slots__)
try:
    c.z = 3
except AttributeError as e:
    print(e)
del C.__slots__
print(hasattr(C, "__slots__"), c.a)
