# pop, setdefault, clear, copy
from collections import OrderedDict
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


o = OrderedDict(a=1, b=2, c=3)
print(o.pop("b"), o, o.pop("x", None), o.pop("x", default=5), o.pop(key="a"), o)
show(o.pop, "x")
show(o.pop)
show(o.pop, [])
show(o.pop, "x", 1, 2)
show(o.pop, foo=1)
show(OrderedDict().pop, "x")
print(o.setdefault("c"), o.setdefault("n"), o.setdefault("m", 5),
      o.setdefault(key="k", default=6), o)
show(o.setdefault)
show(o.setdefault, [])
c = o.copy()
print(c, c is o, type(c).__name__, copy.copy(o) == o, copy.deepcopy(o) == o)
c.move_to_end("c")
print(o == c)
print(o.clear(), o)
show(o.clear, 1)


class Sub(OrderedDict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __contains__(self, key):
        print("in", key)
        return super().__contains__(key)

    def __missing__(self, key):
        print("missing", key)
        return "m"


s = Sub(a=1, b=2)
print(s.pop("a"), s.pop("zz", 0))
show(s.pop, "zz")
print(s.popitem(), s.setdefault("q", 1), s.setdefault("q", 2))
print(s["nope"], s.get("nope"))
t = s.copy()
print(type(t).__name__, len(t))
s.update(x=1)
s.clear()
print(len(s))
for key in (None, (1, 2), (), "k", (("t",),)):
    for fn in (o.pop, o.move_to_end, o.__delitem__, OrderedDict(a=1).move_to_end,
               OrderedDict(a=1).pop):
        try:
            fn(key)
        except KeyError as e:
            print(fn.__name__, e.args, end=" ")
    print()
show(OrderedDict().move_to_end, [])
show(OrderedDict(a=1).move_to_end, [])
