# Docstrings come from above; comments stand in for them.
class Top:
    def one(self):
        """Documented in Top.

        With more.
        """

    def two(self):
        "Two."

    @property
    def value(self):
        "The value."

    @classmethod
    def make(cls):
        "Make one."

    @staticmethod
    def util():
        "A helper."


class Middle(Top):
    """Middle."""
    __doc__ = "Set by assignment."

    def one(self): pass

    @property
    def value(self): return 1

    @value.setter
    def value(self, v): pass


class Bottom(Middle):
    def two(self): pass

    # What three is.
    # Over two lines.
    def three(self): pass

    @classmethod
    def make(cls): pass

    def __init__(self, a, *, b=None): self.a = a

    def __repr__(self): return "Bottom"

    def __getitem__(self, i): pass

    def _private(self): "not shown"

    def __mangled(self): "not shown either"


help(Bottom)
help(Bottom.one)
help(Bottom.value)
help(Bottom.make)
help(Bottom(1).three)
help(Top.util)


def outer():
    """Outer doc."""
    def inner(x):
        # Only a comment inside.
        return x
    return inner


help(outer())
help(outer)
