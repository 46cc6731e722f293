"""staticmethod and classmethod, inherited and called both ways."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Base:
    made = 0

    @classmethod
    def make(cls, *args):
        cls.made += 1
        return cls.__name__, args

    @staticmethod
    def twice(x):
        return x * 2

    static = staticmethod(len)
    by_class = classmethod(lambda cls: cls.__name__.lower())


class Child(Base):
    @classmethod
    def make(cls, *args):
        return ("child",) + super().make(*args)


print(Base.make(1), Base().make(2), Child.make(3), Child().make(4))
print(Base.made, Child.made, Base.twice(4), Child().twice("a"))
print(Base.static("abc"), Base().static([1]), Child.by_class(),
      Child().by_class())
print(type(vars(Base)["make"]).__name__, type(vars(Base)["twice"]).__name__,
      type(Base.make).__name__, type(Base.twice).__name__)
print(Base.make.__self__ is Base, Child().make.__self__ is Child,
      Base.twice is Base().twice, vars(Base)["twice"].__func__(5))
print(vars(Base)["twice"](6), vars(Base)["twice"].__wrapped__(7))
show(Base.twice)
show(Base.make.__func__)
show(vars(Base)["make"])
show(staticmethod)
show(classmethod(5).__get__(None, int))
show(staticmethod(5).__get__(None, int))
show(lambda: staticmethod(5)())
