# __setattr__ and __delattr__ catch every setting and deleting.
class C:
    def __init__(self):
        self.first = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


c = C()
c.x = 2
print(c.first, c.x, vars(c))
c.x += 1
setattr(c, "y", 1)
del c.x
delattr(c, "y")
c.__dict__["direct"] = "unseen"
print(vars(c))
C.cls = "class attributes go another way"
try:
    del c.none
except AttributeError as e:
    print(e)


class ReadOnly:
    __setattr__ = __delattr__ = None


try:
    ReadOnly().x = 1
except TypeError as e:
    print(e)
for c.z in "a":
    pass
c.p, c.q = 1, 2
