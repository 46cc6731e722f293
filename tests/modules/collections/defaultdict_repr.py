# repr, with recursion
from collections import defaultdict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(defaultdict(), defaultdict(int), defaultdict(list, a=[1]))
d = defaultdict(None)
d["self"] = d
print(d)
d = defaultdict(int, {"x": [1]})
d["x"].append(d)
print(d, str(d), f"{d}")


class Factory:
    def __call__(self):
        return 1

    def __repr__(self):
        return f"<{self.d}>"


f = Factory()
f.d = defaultdict(f)
print(f.d)
print(f)


class Sub(defaultdict):
    def get_it(self):
        return self["it"]


s = Sub(f.d.get, a=1)
s.default_factory = None
print(s, [s], Sub(int))
d = defaultdict()
d.default_factory = d.copy
d.default_factory = None


class Bad:
    def __call__(self):
        return 1

    def __repr__(self):
        raise ValueError("repr")


show(repr, defaultdict(Bad()))
show(repr, defaultdict(int, a=Bad()))
show(repr, defaultdict(Bad()))
