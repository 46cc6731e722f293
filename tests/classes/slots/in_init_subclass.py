# __init_subclass__ runs when the slots are already in place.
class Base:
    __slots__ = ()
    known = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.known.append((cls.__name__, cls.__dict__.get("__slots__")))
        for name in cls.__dict__.get("__slots__", ()):
            print(cls.__name__, name, type(cls.__dict__[name]).__name__)


class A(Base):
    __slots__ = ("a", "b")


class B(A):
    __slots__ = "c",


class C(B):
    pass


print(Base.known)
c = C()
c.a = c.b = c.c = c.d = 0
print(vars(c))
