# Attribute lookup on classes: data descriptors of the metaclass first.
class Data:
    def __get__(self, o, t=None):
        return "data descriptor of the metaclass"

    def __set__(self, o, v):
        print("set through the metaclass", v)


class Meta(type):
    d = Data()
    plain = "metaclass plain"
    shadow = "metaclass shadow"

    def method(cls):
        return "method of " + cls.__name__

    @property
    def prop(cls):
        return "prop of " + cls.__name__

    def __getattr__(cls, name):
        return f"{cls.__name__} has no {name}"


class C(metaclass=Meta):
    d = "class attribute"
    shadow = "class shadow"


print(C.d, C.plain, C.shadow, C.method(), C.prop, C.nothing, sep="\n")
C.d = 5
print(C.__dict__["d"])
c = C()
print(c.d, c.shadow)
for name in ("plain", "method", "prop", "nothing"):
    try:
        getattr(c, name)
    except AttributeError as e:
        print(e)
try:
    C.prop = 1
except AttributeError as e:
    print(e)
