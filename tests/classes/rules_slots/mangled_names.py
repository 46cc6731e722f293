# Private names of slots take the name of the class they are made in.
def slots_of(name, slots):
    try:
        c = type(name, (), {"__slots__": slots})
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
    return [n for n, v in c.__dict__.items()
            if type(v).__name__ == "member_descriptor"]

for name in ("C", "_C", "__C", "_", "__", "___", "C_", "_C_", "", "a b", "1"):
    print(repr(name), slots_of(name, ["__x", "__y__", "_z", "__", "___", "__w_"]))

class _:
    __slots__ = ("__x",)
    def __init__(self):
        self.__x = 1
print(_().__x, sorted(n for n in _.__dict__ if "x" in n))

class __:
    __slots__ = ("__x",)
    def set(self):
        self.__x = 2
        return self
print(__().set().__x)

class Base:
    __slots__ = ("__x",)
    def __init__(self):
        self.__x = "base"
    def base(self):
        return self.__x
class Derived(Base):
    __slots__ = ("__x",)
    def __init__(self):
        super().__init__()
        self.__x = "derived"
    def derived(self):
        return self.__x
d = Derived()
print(d.base(), d.derived(), d._Base__x, d._Derived__x)
try:
    d.__x
except AttributeError as e:
    print(e)
print(Base._Base__x.__name__, Derived._Derived__x.__qualname__)

class Clash:
    __slots__ = ("__a", "_Clash__a")
print([n for n in Clash.__dict__ if n.endswith("a")])
try:
    class C2:
        __slots__ = ("__a",)
        __a = 1
except ValueError as e:
    print(e)
try:
    class C3:
        __slots__ = ("__a",)
        def __a(self): pass
except ValueError as e:
    print(e)
class Outer:
    class _Inner:
        __slots__ = "__p"
print([n for n in Outer._Inner.__dict__ if n.endswith("p")])
# the name given to type() counts, not what is assigned later
T = type("Given", (), {"__slots__": "__v"})
T.__name__ = "Other"
print(T._Given__v.__objclass__.__name__)
print(T._Given__v)
