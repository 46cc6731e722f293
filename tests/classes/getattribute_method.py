# __getattribute__ sees every access by dot, not the implicit ones.
class C:
    x = 1

    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        return "fallback"

    def m(self):
        return "m"

    def __len__(self):
        return 3


c = C()
print(c.x, c.m(), c.nothing)
c.y = 5
print(c.y, len(c), c.__len__())
print(type(c).__name__, c.__class__.__name__)
print(hasattr(c, "zzz"))
del c.y


class Denied:
    def __getattribute__(self, name):
        raise AttributeError("denied " + name)


d = Denied()
d.a = 1
for action in (lambda: d.a, lambda: d.__dict__, lambda: vars(d), lambda: getattr(d, "a", "default")):
    try:
        print(action())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(object.__getattribute__(d, "a"), bool(d), isinstance(d, Denied))
