"""__dir__() is in order: the object's own, its class, the bases; setting
__module__ forgets the line; complex() asks __complex__ first."""


class A:
    x = 1
    m = 2


class B(A):
    b = 3
    x = 4

    def __init__(self):
        self.z = 1
        self.y = 2
        self.b = 3
        self.a = 4


def shown(names):
    return [n for n in names if not n.startswith("__")]


o = B()
print(shown(o.__dir__()), shown(object.__dir__(o)), shown(B.__dir__(o)))
del o.y
o.y = 5
print(shown(o.__dir__()), shown(dir(o)))
o.__dict__["dd"] = 1
print(shown(o.__dir__()), shown(type.__dir__(B)))
print("__firstlineno__" in vars(B), B.__firstlineno__)
B.__module__ = "other"
print("__firstlineno__" in vars(B), B.__module__, hasattr(B, "__firstlineno__"))
del A.__firstlineno__
A.__module__ = "again"
print(vars(A).keys())


class Z:
    def __init__(self, v):
        self.v = v

    def __complex__(self):
        print("__complex__")
        return self.v


class F:
    def __float__(self):
        print("__float__")
        return 1.5


class N:
    pass


for real in Z(1j), Z(5), Z(NotImplemented), F(), N(), 1, 1j, "1":
    for imag in Z(1j), F(), N(), 2j, "2", None:
        try:
            print(complex(real, imag))
        except TypeError as e:
            print(e)
