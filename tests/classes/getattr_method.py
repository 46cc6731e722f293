# __getattr__ is asked last, only on AttributeError, only for instances.
class C:
    x = 1

    def __init__(self):
        self.own = 2

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("ok"):
            return name.upper()
        raise AttributeError(f"no {name}")

    @property
    def prop(self):
        raise AttributeError("from the property")


c = C()
print(c.x, c.own, c.okay)
print(hasattr(c, "nope"), getattr(c, "nope", "default"))
try:
    c.nope
except AttributeError as e:
    print(e)
try:
    c.prop
except AttributeError as e:
    print(e)
try:
    C.okay
except AttributeError as e:
    print(e)
try:
    len(c)
except TypeError as e:
    print(e)
c.__len__ = lambda: 3
try:
    len(c)
except TypeError as e:
    print(e)
print(c.__len__())


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
p.sort()
print(p.target, p.count(1))
