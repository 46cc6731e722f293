"""How type() copies a namespace, and what counts as one."""
import collections


class Told(collections.OrderedDict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def keys(self):
        print("keys")
        return super().keys()


space = Told(a=1)
space["b"] = 2
cls = type("X", (), space)
print(cls.a, cls.b)


class Iterated(dict):
    def __iter__(self):
        print("iter")
        return super().__iter__()

    def keys(self):
        print("keys")
        return ["a"]


cls = type("X", (), Iterated(a=1, b=2))
print(cls.a, hasattr(cls, "b"))


class Plain(dict):
    def keys(self):
        print("never asked")
        return []


print(type("X", (), Plain(a=3)).a)


class Bad(dict):
    def __iter__(self):
        return 1 // 0

    def keys(self):
        raise KeyError("no keys")


try:
    type("X", (), Bad(a=1))
except KeyError as e:
    print("KeyError", e)

# What eval takes for a mapping.
for locals in (collections.deque(), collections.deque([1]), [1], (1,), "s",
               range(3), collections.ChainMap({"a": 5}), 5):
    try:
        print(eval("a", {}, locals))
    except Exception as e:
        print(type(e).__name__, e)

# A slot named twice is two.
X = type("X", (), {"__slots__": "a"})
Y = type("Y", (), {"__slots__": ("a", "a")})
Z = type("Z", (), {"__slots__": ("a", "b")})
print(Y.__slots__, Y.__basicsize__ - X.__basicsize__ ==
      Z.__basicsize__ - X.__basicsize__)
y = Y()
y.a = 1
try:
    y.__class__ = X
except TypeError as e:
    print(e)
print(y.a, y.__reduce_ex__(2)[2])
del y.a
print(hasattr(y, "a"))

# The iterator of a generic alias.
it = iter(list[int])
print(type(it).__name__, it.__reduce__()[1], next(it), it.__reduce__()[1])
print(next(it, "end"), [*dict[str, int]], type(it).__module__)
try:
    type(it)()
except TypeError as e:
    print(e)

# The state of an exception has a dict once an attribute was deleted.
for error in (ValueError(1), type("E", (Exception,), {})(1), OSError(1, "x")):
    print(error.__reduce__()[1:])
    try:
        del error.x
    except AttributeError as e:
        print(e)
    print(error.__reduce__()[1:])
