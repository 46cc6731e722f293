"""__dir__() lists names base by base, not in the order of the MRO."""


class A:
    a = 1


class B(A):
    b = 1


class C(A):
    c = 1


class D(B, C):
    d = 1


def short(names):
    return [name for name in names if len(name) == 1]


print([c.__name__ for c in D.__mro__])
print(short(type.__dir__(D)), short(object.__dir__(D())), short(dir(D)))
B.__bases__ = (C,)
print(short(type.__dir__(D)), [c.__name__ for c in D.__mro__])


class Meta(type):
    def mro(cls):
        return [cls, A, object]


class E(B, metaclass=Meta):
    e = 1


print(short(type.__dir__(E)), hasattr(E, "b"))
