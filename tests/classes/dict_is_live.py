# __dict__ and vars() are the object's attributes, in both directions.
class C:
    def __init__(self):
        self.a = 1


c = C()
d = c.__dict__
c.b = 2
print(d)
d["c"] = 3
print(c.c, vars(c) is d, c.__dict__ is d)
del d["a"]
print(hasattr(c, "a"))
del c.b
print(d)
d.update(x=1, y=2)
print(c.x + c.y)
d[5] = "not a name"
d["with space"] = "reachable by getattr"
print(getattr(c, "with space"), c.__dict__)
c.__dict__ = new = {"fresh": 1}
print(c.fresh, hasattr(c, "x"), d)
new["more"] = 2
print(c.more)
c.__dict__ = {}
print(vars(c), new)
try:
    c.__dict__ = [("a", 1)]
except TypeError as e:
    print(e)
del c.__dict__
c.again = 1
print(c.__dict__)
for k in list(vars(c)):
    delattr(c, k)
print(vars(c), [*vars(C())])
