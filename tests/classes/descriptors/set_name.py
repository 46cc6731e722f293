# __set_name__ tells a descriptor its owner and name.
class Field:
    def __init__(self, default=None):
        self.default = default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.key = "_" + name

    def __get__(self, o, t=None):
        return self if o is None else getattr(o, self.key, self.default)

    def __set__(self, o, v):
        setattr(o, self.key, v)


class Model:
    a = Field(1)
    b = c = Field(2)


m = Model()
m.a = 10
print(m.a, m.b, m.c, vars(m), Model.b.key)
late = Field()
Model.d = late
print(hasattr(late, "key"))
late.__set_name__(Model, "d")
print(m.d)
Dyn = type("Dyn", (), {"x": Field(), "y": 5})


class Broken:
    def __set_name__(self, owner, name):
        raise ValueError("no")


try:
    class C:
        z = Broken()
except ValueError as e:
    print(type(e).__name__, e, getattr(e, "__notes__", None))


class Inst:
    pass


i = Inst()
i.__set_name__ = lambda o, n: print("never")


class E:
    x = i
