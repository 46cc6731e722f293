# What a class statement makes, and in which order.
def base(c):
    print("base", c.__name__)
    return c


class A:
    print("body runs at once")
    x = 1
    y = x + 1

    def m(self):
        return self.x

    for i in range(3):
        pass
    if y == 2:
        z = "conditional"


class B(base(A), metaclass=base(type)):
    "doc of B"
    x = 10


print(A.x, A.y, A.i, A.z, A().m(), B().m(), B.__doc__, A.__doc__)
print(A.__name__, A.__qualname__, A.__module__, A.__bases__, B.__bases__[0] is A)
print(type(A), B.__mro__ == (B, A, object), A.__base__)
print([k for k in A.__dict__ if not k.startswith("__")])
print("__dict__" in A.__dict__, "__weakref__" in A.__dict__, "__dict__" in B.__dict__)


class Empty: pass
class Parens(): pass


print(Empty.__bases__ == Parens.__bases__ == (object,))
print(A.__firstlineno__, B.__static_attributes__)
