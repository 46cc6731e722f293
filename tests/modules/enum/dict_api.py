# EnumDict and EnumType used by hand
import enum
from enum import Enum, EnumDict, EnumType, EnumMeta, IntEnum, Flag, auto, nonmember, member

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(EnumMeta is EnumType, enum._EnumDict is EnumDict, EnumDict.__mro__)
d = EnumType.__prepare__("Cls", (Enum,))
print(type(d), d.member_names, list(d))
d["A"] = 1
d["B"] = auto()
d["__doc__"] = "doc"
d["method"] = lambda self: 1
d["n"] = nonmember(5)
d["m"] = member(len)
d["_Cls__p"] = 1
d.update({"C": 3}, D=4)
d.update([("E", 5)])
print(d.member_names, list(d), d["n"], d["B"])
attempt(lambda: d.__setitem__("A", 2))
attempt(lambda: d.__setitem__("__doc__", 2))
attempt(lambda: d.update(A=3))
attempt(lambda: d.update(5))
attempt(lambda: d.__setitem__("_x_", 2))
Cls = EnumType("Cls", (Enum,), d)
print(list(Cls), Cls.__doc__, Cls.n, Cls.A.method())
attempt(lambda: EnumType.__prepare__("X", (Cls,)))
attempt(lambda: EnumType.__prepare__("X", (int,)))
attempt(lambda: EnumType.__prepare__("X", (Enum, int)))
attempt(lambda: type(EnumType.__prepare__("X", ())))
attempt(lambda: EnumType("X", (Enum,), {}))
attempt(lambda: EnumType("X", (Enum,)))
fresh = EnumDict()
attempt(lambda: fresh.__setitem__("A", 5))
attempt(lambda: fresh.__setitem__("B", auto()))
attempt(lambda: (fresh, fresh.member_names))
attempt(lambda: EnumDict("name"))


class Meta(EnumType):
    @classmethod
    def __prepare__(metacls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return super().__prepare__(name, bases)

    def __new__(metacls, name, bases, namespace, **kw):
        print("new", name, type(namespace).__name__, namespace.member_names)
        cls = super().__new__(metacls, name, bases, namespace)
        cls.kw = kw
        return cls

    def __init__(cls, name, bases, namespace, **kw):
        print("init", cls, list(cls))
        super().__init__(name, bases, namespace)

    def __getitem__(cls, name):
        return super().__getitem__(name.upper())

    def __call__(cls, value, *args, **kw):
        print("call", value)
        return super().__call__(value, *args, **kw)

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"no {name}"

    def __contains__(cls, item):
        return item == "always" or super().__contains__(item)


class Base(Enum, metaclass=Meta):
    pass


class Color(Base, opt=3):
    RED = 1
    GREEN = 2


print(Color["red"], Color(2), Color.blue, "always" in Color, 1 in Color, 7 in Color)
print(Color.kw, type(Color), Color.RED.GREEN)
attempt(lambda: Color.RED.blue)
print(Base("Dyn", "A B").A)
