# Counting, reading, repr
from collections import Counter

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


c = Counter("abracadabra")
print(c, c["a"], c["z"], "z" in c, len(c), c.total(), sorted(c))
print(c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1),
      c.most_common(100), c.most_common(1))
c["z"] = 0
c["n"] = -3
print(c, c.total())
del c["z"]
del c["not there"]
print(c)
for args in ((), (None,), ([],), ("",), ({"a": 2},), ([("a", 1)],), (Counter(x=1),)):
    show(Counter, *args)
show(Counter, a=1, b=2)
show(Counter, "ab", b=5)
show(Counter, iterable="x")
show(Counter, self=3)
show(Counter, 5)
show(Counter, [[]])
show(Counter, 1, 2)
show(Counter.fromkeys, "ab")
show(Counter.fromkeys, "ab", 3)
print(Counter(["x", 1, None, (1, 2), 1.0]), Counter(range(3)), Counter({1, 2}) == {1: 1, 2: 1})
print(Counter(a="text", b=[1]), Counter(a=1, b="x"), Counter(a=None))
print(Counter(b=1, a=1, c=2), Counter({"n": float("nan")}), Counter(x=1.5, y=2))
print(Counter.__doc__ is not None, Counter.__module__, Counter.__mro__[1:])
show(c.total, 1)
print(Counter(a=[1], b=[2]).total.__name__)
show(Counter(a="x").total)
show(Counter(a=1, b="x").most_common)
show(hash, c)
print(c.get("q"), c.get("q", 9), c.pop("a"), c.setdefault("new", 4), c)
show(c.pop, "missing")
print(c.popitem(), list(c.items()))
print(Counter("hello world").most_common(3), dict(Counter("aab")))
print(repr(Counter()), str(Counter("a")), f"{Counter('ab')}")
print(list(Counter("ba") | {}) if False else list(reversed(Counter("abc"))))
