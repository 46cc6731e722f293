# A metaclass may watch the settings of class attributes.
class Meta(type):
    def __setattr__(cls, name, value):
        print("set", cls.__name__, name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("del", cls.__name__, name)
        super().__delattr__(name)

    def __getattribute__(cls, name):
        if not name.startswith("__"):
            print("get", name)
        return super().__getattribute__(name)

    def __dir__(cls):
        return ["only", "these"]


class C(metaclass=Meta):
    x = 1

    def m(self):
        return self.x


C.y = 2
print(C.x, C.y)
del C.y
c = C()
c.z = 1
print(c.m(), dir(C))
C.x += 1
print(c.x)
