# The body sees its own names, assigns to the class, and can delete.
x = "global"


class C:
    print(x)
    x = "class"
    print(x)

    def get(self):
        return x

    del x
    print(x)
    __module__ = "elsewhere"
    __qualname__ = "Some.Where"
    print(__module__, __qualname__)


print(C().get(), hasattr(C, "x"), C.__module__, C.__qualname__, C.__name__)
print(C)
try:
    class Bad:
        __qualname__ = 5
except TypeError as e:
    print(e)
try:
    class D:
        a = 1
        raise ValueError("in body")
except ValueError as e:
    print(e, "D" in globals())
