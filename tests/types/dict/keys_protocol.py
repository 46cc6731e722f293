"""Keys with their own __hash__ and __eq__."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Key:
    def __init__(self, name, code=1):
        self.name, self.code = name, code

    def __hash__(self):
        return self.code

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


a, b = Key("a"), Key("b")
d = {a: 1}
print("same object:", d[a])
d[b] = 2
print(d, d[Key("b")])
print(Key("c") in d, Key("a", 2) in d)


class BadHash:
    def __hash__(self):
        return "x"


class Failing:
    def __hash__(self):
        raise ValueError("no hash today")


class EqOnly:
    def __eq__(self, other):
        return True


class Explode(Key):
    __hash__ = Key.__hash__

    def __eq__(self, other):
        raise KeyError("boom")


show(lambda: {BadHash(): 1})
show(lambda: {Failing(): 1})
show(lambda: {EqOnly(): 1})
show(lambda: {}.get(Failing()))
show(lambda: {Explode("x"): 1, Explode("y"): 2})
show(lambda: hash(EqOnly()))
print({True: "t"}[1], hash(Key("z", 2 ** 70)) == hash(2 ** 70))
