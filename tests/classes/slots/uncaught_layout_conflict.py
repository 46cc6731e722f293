# The traceback of a class statement that fails.
class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


print("before")


class C(A, B):
    __slots__ = ()
