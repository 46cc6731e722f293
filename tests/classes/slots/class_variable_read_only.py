# Without a dict, a class variable can't be set through the instance.
class C:
    __slots__ = ("a",)
    limit = 10

    def method(self):
        return "method"


c = C()
for name in ("limit", "method", "unknown", "__init__", "__doc__"):
    try:
        setattr(c, name, 1)
    except AttributeError as e:
        print("set", name, "->", e)
for name in ("limit", "method", "unknown"):
    try:
        delattr(c, name)
    except AttributeError as e:
        print("del", name, "->", e)
C.limit = 11
print(c.limit, c.method())
C.extra = "new"
print(c.extra)
try:
    c.extra = 1
except AttributeError as e:
    print(e)
