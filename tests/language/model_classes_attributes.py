class Base:
    """Doc of Base."""
    a: int = 1
    def f(self): pass
class C(Base, metaclass=type):
    b: "str"
print(C.__name__, C.__qualname__, C.__module__, C.__bases__, C.__base__, C.__mro__)
print(C.__doc__, Base.__doc__, C.__annotations__, Base.__annotations__, C.__type_params__)
print(Base.__dict__["a"], "f" in vars(Base), type(vars(Base)).__name__)
print(Base.__subclasses__(), C.__flags__ & 512, C.__basicsize__ >= 8, C.__firstlineno__)
try:
    vars(Base)["x"] = 1
except TypeError as e:
    print(e)
C.__name__ = "Renamed"
print(C, C.__name__, C.__qualname__)
C.__qualname__ = "Other.Name"
print(C)
for change in ("C.__name__ = 1", "C.__name__ = 'a\\0b'", "C.__qualname__ = 1", "C.__bases__ = ()",
               "C.__bases__ = (int,)", "C.__bases__ = 5", "C.__mro__ = ()", "C.__dict__ = {}",
               "del C.__name__", "del C.__module__", "C.__doc__ = 'new'", "del C.__doc__",
               "C.__abstractmethods__", "int.x = 1", "del int.real", "int.__name__ = 'x'",
               "C.__annotations__ = 5", "del C.__annotations__", "del C.__annotations__", "C.__type_params__ = 1"):
    try:
        print(change, "->", eval(change) if "=" not in change and "del" not in change else exec(change))
    except Exception as e:
        print(change, "->", type(e).__name__, e)
print(C.__doc__, C.__module__)
