# Subclasses
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Plain(deque):
    pass


p = Plain([1, 2])
p.name = "p"
print(p, p.name, p.__dict__, isinstance(p, deque), len(p))


class Slotted(deque):
    __slots__ = ("x",)


s = Slotted("ab")
s.x = 1
show(setattr, s, "y", 2)
show(lambda: s.__dict__)
print(s, s.x, Slotted.x)


class Init(deque):
    def __init__(self, a, b):
        super().__init__([a, b], maxlen=3)

    def append(self, item):
        super().append(item * 2)


i = Init(1, 2)
i.append(5)
i += [7, 8]
print(i, i.maxlen)
show(Init)
show(i.copy)


class Over(deque):
    def __len__(self):
        return 42

    def __getitem__(self, k):
        return ("item", k)

    def __iter__(self):
        return iter("iter")

    def __contains__(self, v):
        return v == "magic"


o = Over([1, 2])
print(len(o), o[7], list(o), "magic" in o, 1 in o, o, list(reversed(o)))
print(deque.__len__(o), deque.__getitem__(o, 0))
show(lambda: type("X", (deque, list), {}))
show(lambda: type("X", (deque, dict), {}))


class Mixin:
    def peek(self):
        return self[0]


class Both(Mixin, deque):
    pass


print(Both("xyz").peek(), Both.__mro__[1:3])
show(setattr, deque, "foo", 1)
show(setattr, deque(), "foo", 1)
show(lambda: deque().foo)
print(deque[int], type(deque[int]), deque.__name__, deque.__module__)
q = Plain("a")
q.__class__ = Plain
show(setattr, q, "__class__", deque)
