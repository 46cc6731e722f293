"""dict subclasses: __missing__, overriding, keyword construction."""
class Default(dict):
    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        value = self[key] = self.factory()
        return value


d = Default(list, a=[0])
d["x"].append(1)
d["x"].append(2)
print(d, d["a"], d.get("nope"), "nope" in d, len(d), d.factory is list)


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return super().__contains__(key.upper())


u = Upper(low=1)
u["abc"] = 5
print(u, u["ABC"], u["abc"], "Abc" in u, u.get("abc"), u.get("ABC"))
u.update(other=2)
print(u, dict(u), {**u}, type(u.copy()).__name__, type(u | {}).__name__)


class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    __setattr__ = dict.__setitem__


a = Attr(x=1)
a.y = 2
print(a, a.x, a.y, hasattr(a, "z"), isinstance(a, dict), a == {"x": 1, "y": 2})


def f(**kwargs):
    return kwargs


print(f(**a), f(**Default(int, q=1)), list(Default(int, {"k": 1}).items()))
