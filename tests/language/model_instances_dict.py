class C:
    x = 1
c = C()
c.y = 2
print(c.__dict__, vars(c) is c.__dict__, c.x, "x" in vars(c))
c.__dict__["z"] = 3
c.__dict__["not an identifier"] = 4
print(c.z, getattr(c, "not an identifier"), sorted(c.__dict__))
c.__dict__ = {"x": "shadow"}
print(c.x, hasattr(c, "y"))
del c.x
print(c.x)
for change in ("del c.x", "c.__dict__ = 5", "c.__class__ = int", "c.__class__ = 5", "del c.__class__",
               "del c.__dict__", "c.nothing", "del c.nothing", "setattr(c, 5, 1)", "getattr(c, 5)",
               "getattr(c, 'a', 1, 2)", "delattr(c)", "hasattr(c, None)", "setattr(c, 'a')"):
    try:
        exec(change)
        print(change, "ok", c.__dict__)
    except Exception as e:
        print(change, "->", type(e).__name__, e)
class D(C):
    x = 2
c.__class__ = D
print(c.x, type(c).__name__, isinstance(c, D))
object.__setattr__(c, "via", "object")
print(object.__getattribute__(c, "via"), c.__dict__)
c.__dict__[5] = "number"
print(sorted(map(str, c.__dict__)), getattr(c, "5", "none"))
