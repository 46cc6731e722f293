# The metaclass is the most derived one of the bases'.
class M1(type):
    pass


class M2(M1):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


class C(A):
    pass


class D(A, B):
    pass


print(type(C).__name__, type(D).__name__, type(type("E", (B,), {})).__name__)
try:
    class F(B, metaclass=M1):
        pass
    print(type(F).__name__)
except TypeError as e:
    print(e)


class M3(type):
    pass


try:
    class G(A, metaclass=M3):
        pass
except TypeError as e:
    print(e)


def function_meta(name, bases, ns, **kw):
    print("function metaclass", name, bases, kw)
    return {k: v for k, v in ns.items() if not k.startswith("__")}


class H(metaclass=function_meta, opt=1):
    x = 1


print(H)


class I(metaclass=lambda *a: 42):
    pass


print(I)
try:
    class J(metaclass=5):
        pass
except TypeError as e:
    print(e)
print(type(M1).__name__, isinstance(M1, type), M1.__mro__ == (M1, type, object))
