# Equality asks for the order
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = OrderedDict([("x", 1), ("y", 2)])
b = OrderedDict([("y", 2), ("x", 1)])
print(a == b, a != b, a == dict(b), dict(a) == b, a == a.copy())
b.move_to_end("y")
print(a == b, a != b)
print(a == 5, a != None, a == [("x", 1), ("y", 2)])
print(OrderedDict() == OrderedDict(), OrderedDict() == {}, a == {"x": 1})
print(OrderedDict(x=1) == OrderedDict(x=2), OrderedDict(x=1) == OrderedDict(y=1))
show(lambda: a < b)
show(lambda: a >= {})
print(a.__lt__(b), a.__eq__(5), a.__ne__(5), a.__eq__({}))


class Sub(OrderedDict):
    pass


print(Sub(x=1, y=2) == a, a == Sub(y=2, x=1), Sub(x=1, y=2) != dict(a))


class Bad:
    def __eq__(self, other):
        raise ValueError("eq")

    __hash__ = object.__hash__


show(lambda: OrderedDict(x=Bad()) == OrderedDict(x=Bad()))
o = OrderedDict()
o["o"] = o
p = OrderedDict()
p["o"] = p
try:
    o == p
except RecursionError:
    print("RecursionError")
print(o == o)
from collections import defaultdict, Counter
print(OrderedDict(a=1) == defaultdict(int, a=1), Counter("a") == OrderedDict(a=1))
nan = float("nan")
print(OrderedDict(a=nan) == OrderedDict(a=nan))
print(OrderedDict([(1, 2)]) == OrderedDict([(1.0, True + 1)]))
