# Descriptors of slots are there when __set_name__ and __init_subclass__ run.
class Probe:
    def __set_name__(self, owner, name):
        print("set_name", name, owner.__name__,
              type(owner.__dict__.get("x")).__name__,
              "x" in dir(owner), owner.__slots__)

class Base:
    __slots__ = ()
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw,
              [n for n in cls.__dict__ if n in ("x", "y", "__dict__")],
              type(cls.__dict__["x"]).__name__)
        o = cls()
        o.x = 1
        print(o.x)

class A(Base, key=1):
    __slots__ = ("x",)
    probe = Probe()

class B(Base):
    __slots__ = ("x", "y", "__dict__")

class Meta(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        print("new", type(cls.__dict__["s"]).__name__)
        return cls
    def __init__(cls, name, bases, ns):
        print("init", type(cls.s).__name__, type(ns.get("s")).__name__, sorted(
            k for k in ns if not k.startswith("__")))
class M(metaclass=Meta):
    __slots__ = ("s",)

# A descriptor in a dict of slots is no descriptor: only its docstring counts.
class Odd:
    def __set_name__(self, owner, name):
        print("never")
class D:
    __slots__ = {"a": Odd(), "b": 3, "c": "text", "d": None, "e": property(doc="p")}
for n in "abcde":
    print(n, type(D.__dict__[n]).__name__, D.__dict__[n].__doc__)

# __set_name__ may replace a slot's descriptor.
class Replace:
    def __set_name__(self, owner, name):
        owner.x = "replaced"
class R:
    __slots__ = ("x",)
    r = Replace()
print(R.x, R().x)
try:
    R().x = 5
except AttributeError as e:
    print(e)
class Late(Base):
    __slots__ = ["x"]
    def __init_subclass__(cls):
        print("late", cls.__slots__, [k for k in cls.__dict__ if k == "x"])
class Later(Late):
    pass
