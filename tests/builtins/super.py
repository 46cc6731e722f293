"""super() in both forms, and where it goes wrong."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class A:
    name = "A.name"

    def who(self):
        return "A"

    @classmethod
    def make(cls):
        return "A.make " + cls.__name__


class B(A):
    def who(self):
        return "B" + super().who()

    @classmethod
    def make(cls):
        return "B" + super().make()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    name = "D.name"

    def who(self):
        return "D" + super().who()

    def names(self):
        return self.name, super().name, super(B, self).name

    def late(self):
        return (lambda: super(D, self).who())(), [super(D, self).who()
                                                  for _ in range(1)]


d = D()
print(d.who(), d.names(), D.make(), d.late(), super(C, d).who())
print(super(B, D).make(), super(D, d).__self__ is d, super(D, d).__thisclass__)
show(lambda: super())
show(lambda: super(D, 5))
show(lambda: super(5, d))
show(lambda: super(A, d).who())
show(lambda: super(B, A()))


class E(A):
    def missing(self):
        return super().nothing

    def assign(self):
        super().x = 1

    def no_self():
        return super()

    def rebound(self):
        self = 5
        return super().who()


show(E().missing)
show(E().assign)
show(E.no_self)
show(E().rebound)
