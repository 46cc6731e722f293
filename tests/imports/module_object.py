# A module is an object with a live dict.
import mod_simple

m = mod_simple
print(type(m).__name__, m.__dict__["value"], vars(m) is m.__dict__)
m.__dict__["new"] = "by dict"
print(m.new)
m.other = "by attribute"
print(m.__dict__["other"])
del m.other
for f in (lambda: m.other, lambda: delattr(m, "other"), lambda: setattr(m, "__dict__", {}), lambda: m()):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
M = type(m)
mine = M("made", "its doc")
mine.x = 1
print(mine.__name__, mine.__doc__, mine.x, sorted(k for k in vars(mine)))
print(repr(mine))


class Sub(M):
    y = property(lambda self: "computed")


s = Sub("s")
print(s.y, s.__name__)
m.__class__ = Sub
print(m.y, m.get() == m.value)
