"""** in displays and calls, and conflicts."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = {"x": 1, "y": 2}
b = {"y": 20, "z": 30}
print({**a, **b}, {**b, **a}, {"x": 0, **a}, {**a, "x": 0}, {**{}, **{}})


def f(*args, x=0, y=0, **rest):
    return args, x, y, rest


show(f, **a)
show(f, 1, 2, **a, **{"q": 5})
show(lambda: f(**a, **b))
show(lambda: f(x=1, **a))
show(lambda: f(**5))
show(lambda: f(**[("x", 1)]))
show(lambda: f(**{1: 2}))
show(lambda: f(*5))
show(lambda: {**5})
show(lambda: {**[1]})
show(lambda: dict(**a, **{"w": 1}))


class Mapping:
    def keys(self):
        return iter(["k1", "k2"])

    def __getitem__(self, key):
        return key.upper()


show(dict, Mapping())
show(lambda: {**Mapping()})
show(lambda: f(**Mapping()))
show({}.update, Mapping())
show(lambda: {"a": 1} | Mapping())
show(dict, [["a", 1]], **{"b": 2, "not an identifier": 3})
