# update and subtract
from collections import Counter

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


c = Counter()
c.update("abc")
c.update({"a": 5, "z": 0})
c.update(b=2, q=-1)
c.update(Counter("aa"))
c.update(None)
c.update([])
print(c)
c.subtract("ab")
c.subtract({"a": 1, "new": 2})
c.subtract(q=4)
c.subtract()
print(c)
e = Counter()
e.update({"first": "x", "second": None})
print(dict(e))
show(e.update, {"first": 1})
show(e.update, 5)
show(e.subtract, 5)
show(e.update, 1, 2)
show(e.update, self=1)
show(e.subtract, "first")
show(c.update, [[]])
print(dict(e))


class Mapping:
    def keys(self):
        return ["k"]

    def __getitem__(self, k):
        if k == 3:
            raise IndexError
        return 5


show(Counter, Mapping())
from collections import ChainMap, OrderedDict, UserDict, defaultdict
show(Counter, ChainMap({"a": 1}, {"a": 9, "b": 2}))
show(Counter, UserDict(a=3))
show(Counter, OrderedDict(a=3))
show(Counter, defaultdict(int, a=3))


class Log(Counter):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)

    def get(self, k, default=None):
        print("get", k)
        return super().get(k, default)


log = Log("aba")
log.update("b")
log.update({"b": 2})
log.subtract("a")
print(log)


class Total(Counter):
    def update(self, *args, **kwargs):
        print("update", args, kwargs)
        super().update(*args, **kwargs)


t = Total("ab", c=1)
t.update(d=4)
print(t)
big = Counter()
big.update([1, 1.0, True, 2**70, 2**70])
print(big)
many = Counter(n * n % 97 for n in range(10000))
print(many.most_common(3), many.total())
c = Counter({"x": 2**61 - 2})
for _ in range(4):
    c.update("x")
print(c)
d = {}
from collections import _count_elements
print(_count_elements(d, "hello"), d)
show(_count_elements, {}, 5)
show(_count_elements, 5, "a")
show(_count_elements, {"a": "x"}, "a")


class Dict(dict):
    def get(self, k, default):
        return super().get(k, default + 100)


d = Dict()
_count_elements(d, "aab")
print(d)
