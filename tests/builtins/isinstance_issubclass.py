"""isinstance() and issubclass() with tuples, unions, hooks."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class A:
    pass


class B(A):
    pass


class Meta(type):
    def __instancecheck__(cls, thing):
        return thing == 42

    def __subclasscheck__(cls, other):
        return other is int


class Odd(metaclass=Meta):
    pass


print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A),
      issubclass(A, A), isinstance(1, object), isinstance(True, int))
print(isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))),
      isinstance(1, ()), issubclass(int, (str, object)))
print(isinstance(1, int | str), isinstance(1.5, int | str),
      isinstance(None, int | None), issubclass(bool, int | str))
print(isinstance(42, Odd), isinstance(41, Odd), issubclass(int, Odd),
      issubclass(str, Odd), isinstance(Odd(), Odd))
print(isinstance(A, type), isinstance(Odd, Meta), isinstance(type, object),
      isinstance(len, type(len)), isinstance(None, type(None)))
show(isinstance, 1, 5)
show(isinstance, 1, "int")
show(isinstance, 1, (str, 5))
show(isinstance, 1, [int])
show(isinstance, 1, (int, 5))
show(issubclass, 1, int)
show(issubclass, int, 5)
show(issubclass, int, (5,))
show(isinstance, 1)
show(isinstance, 1, None)
show(isinstance, 1, list[int])
show(issubclass, list[int], list)
union = int | str
print(union, int | None, type(union).__name__, union == str | int,
      union.__args__, int | str | int)
show(lambda: int | 5)
show(lambda: 5 | int)
