# update and |
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


o = OrderedDict(a=1)
o.update(b=2)
o.update({"c": 3, "a": 9})
o.update([("d", 4)], e=5)
o.update(OrderedDict(f=6))
print(o)
show(o.update)
show(o.update, None)
show(o.update, 5)
show(o.update, [1])
show(o.update, [(1, 2, 3)])
show(o.update, [(1,)])
show(o.update, ["ab", ""])
show(o.update, 1, 2)
show(OrderedDict.update)
print(o)


class Keys:
    def keys(self):
        return iter(["p", "q"])

    def __getitem__(self, k):
        return k * 2


class Items:
    def items(self):
        return [(1, 2), (3, 4)]


class Both(Keys, Items):
    pass


print(OrderedDict(Keys()), OrderedDict(Items()), OrderedDict(Both()))
o = OrderedDict(a=1, b=2)
print(o | {"c": 3, "a": 0}, {"c": 3, "a": 0} | o, o | OrderedDict(b=5), o)
print(type({} | o).__name__)
show(lambda: o | [("x", 1)])
show(lambda: [("x", 1)] | o)
show(lambda: o | None)
p = o
p |= {"z": 1}
print(p is o, o)
p |= [("y", 2)]
print(o)


def ior(x):
    global p
    p |= x


show(ior, 5)


class Sub(OrderedDict):
    def update(self, *args, **kwargs):
        print("update", args, kwargs)
        super().update(*args, **kwargs)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


s = Sub([("a", 1)], b=2)
print(type(s | {"c": 3}).__name__)
print(type({"c": 3} | s).__name__)
s |= {"d": 4}
print(s)


class Plain(dict):
    pass


print(type(Plain(a=1) | o).__name__, type(o | Plain(a=1)).__name__)
