# What a method of a slotted data class knows as its class, as in CPython 3.13:
# the class from before the slots.
from dataclasses import dataclass


class Base:
    __slots__ = ()

    def hello(self):
        return "base"


@dataclass(slots=True)
class A(Base):
    x: int

    def which(self):
        return __class__

    def bare(self):
        return super().hello()

    def named(self):
        return super(A, self).hello()

    @property
    def prop(self):
        return super().hello()

    @classmethod
    def made(cls):
        return cls(5)

    @staticmethod
    def static():
        return __class__.__name__

    @classmethod
    def bare_class(cls):
        return super().__name__


a = A(1)
print(a.which() is A, a.which().__name__, a.named(), A.made(), A.static())
for f in (a.bare, lambda: a.prop, A.bare_class):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(sorted(c.__name__ for c in set(Base.__subclasses__())))


@dataclass
class B(Base):
    x: int

    def bare(self):
        return super().hello()

    def which(self):
        return __class__


print(B(1).bare(), B(1).which() is B)

seen = []


class Hook:
    def __init_subclass__(cls, **kw):
        seen.append((cls.__name__, kw, "__slots__" in cls.__dict__))
        super().__init_subclass__(**kw)


@dataclass(slots=True)
class Sub(Hook):
    x: int


print(seen)


class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        seen.append((name, sorted(k for k in ns if not k.startswith("__f"))
                     if "__slots__" in ns else None))
        return super().__new__(m, name, bases, ns, **kw)


seen.clear()


@dataclass(slots=True)
class WithMeta(metaclass=Meta):
    x: int

    def f(self):
        pass


print(type(WithMeta) is Meta, seen)


class Named:
    def __set_name__(self, owner, name):
        seen.append((owner.__name__, name))


seen.clear()


@dataclass(slots=True)
class S:
    x: int = 1
    y = Named()


print(seen, S(), S.__slots__)
