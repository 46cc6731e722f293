# __getattr__ is asked when a slot is empty or a name is unknown.
class C:
    __slots__ = ("a", "b")

    def __getattr__(self, name):
        print("getattr", name)
        if name == "b":
            self.b = "computed"
            return self.b
        raise AttributeError("nope: " + name)


c = C()
print(c.b)
print(c.b)
try:
    c.a
except AttributeError as e:
    print(e)
c.a = 1
print(c.a)
del c.a
print(getattr(c, "a", "default"))
try:
    c.zzz
except AttributeError as e:
    print(e)
try:
    c.zzz = 1
except AttributeError as e:
    print(e)
