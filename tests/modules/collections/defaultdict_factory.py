# The attribute default_factory
from collections import defaultdict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = defaultdict(int)
print(d.default_factory)
d.default_factory = list
print(d[1], d)
d.default_factory = None
show(lambda: d[2])
d.default_factory = 5
print(d)
show(lambda: d[2])
del d.default_factory
print(d.default_factory, d)
del d.default_factory
show(lambda: d[2])
d.default_factory = dict
print(d[2], d)
show(setattr, d, "other", 1)
show(lambda: d.other)
show(setattr, defaultdict, "x", 1)
d.__init__(str, {9: 9})
print(d, d[0] == "")
d.__init__()
print(d)
show(d.__init__, 7)
print(d)


class Callable:
    def __call__(self):
        return "called"

    def __repr__(self):
        return "Callable()"


d = defaultdict(Callable())
print(d["k"], d)


# the factory may change the dict
def factory():
    d["k"] = "from the factory"
    return "result"


d = defaultdict(factory)
print(d["k"], dict(d))


def clearing():
    d.clear()
    d.default_factory = None
    return 1


d = defaultdict(clearing, a=1)
print(d["b"], d)
d = defaultdict(int, a=1)
show(d.__init__, None, {}, {})
print(d)
show(d.__init__, list, 5)
print(d)
