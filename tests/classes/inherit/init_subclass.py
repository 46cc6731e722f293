# __init_subclass__ is called for every subclass, with its keywords.
class Base:
    registry = {}

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, tag)
        cls.registry[tag or cls.__name__] = cls


class A(Base, tag="a"):
    x = 1


class B(A):
    pass


class C(B, tag="c"):
    def __init_subclass__(cls, **kw):
        print("C's own", cls.__name__)
        super().__init_subclass__(**kw)


class D(C, tag="d"):
    pass


print(sorted(Base.registry), type(Base.__dict__["__init_subclass__"]).__name__)
for make in (lambda: type("E", (Base,), {}, tag="e"), lambda: type("F", (), {}, k=1)):
    try:
        print(make().__name__)
    except TypeError as e:
        print(e)
try:
    class G(Base, unknown=1):
        pass
except TypeError as e:
    print(e)
try:
    class H(a=1, b=2):
        pass
except TypeError as e:
    print(e)


class Order:
    def __set_name__(self, owner, name):
        print("set_name first")


class I(Base):
    o = Order()
