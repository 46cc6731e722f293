# isinstance and issubclass with classes, tuples, unions and hooks.
class A: pass
class B(A): pass


print(isinstance(B(), A), isinstance(A(), B), isinstance(B(), (int, A)), issubclass(B, A), issubclass(A, A))
print(isinstance(1, (str, (float, (int,)))), isinstance(True, int), isinstance(1, int | str), issubclass(bool, int | str))
print(isinstance(A, type), isinstance(type, object), issubclass(type, object), isinstance(None, type(None)))
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 5),
          lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: issubclass(int, (str, "x"))):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Meta(type):
    def __instancecheck__(cls, o):
        print("instancecheck", o)
        return o == "magic"

    def __subclasscheck__(cls, c):
        print("subclasscheck", c.__name__)
        return c is int


class M(metaclass=Meta):
    pass


print(isinstance("magic", M), isinstance(5, M), issubclass(int, M), issubclass(M, M), isinstance(5, (str, M)))
m = M()
print(isinstance(m, M))


class Fake:
    __class__ = int


print(isinstance(Fake(), int), type(Fake()).__name__, isinstance(Fake(), Fake))
