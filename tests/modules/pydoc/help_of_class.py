# help() of a class with methods, properties, comments and data.
class Base:
    "Base doc."
    x: int = 3

    def m(self, a, b=2):
        """Do m.

        More."""

    def only_base(self):
        'ob'

    @property
    def p(self):
        "a prop"
        return 1

    @classmethod
    def cm(cls):
        "cm doc"

    @staticmethod
    def sm(a):
        "sm doc"

    data = [1, 2]

    def __init__(self, q: int) -> None:
        pass

    # comment here
    def nodoc(self):
        pass

    async def am(self):
        "async"

    alias = m


class Derived(Base):
    def m(self):
        pass

    @property
    def rw(self):
        return 1

    @rw.setter
    def rw(self, v):
        pass

    lam = lambda self, x: x

    class Inner:
        "inner"

    def __len__(self):
        return 0

    def __eq__(self, o):
        return True


help(Base)
help(Derived)
help(Base(1))
help(Base.m)
help(Base(1).m)
help(Base.p)
help(Base.cm)
help(Derived.cm)
help(Base.sm)
help(Derived.lam)
