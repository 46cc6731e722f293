# Construction, order, repr
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


o = OrderedDict()
o["b"] = 1
o["a"] = 2
o["c"] = 3
o["b"] = 9
print(o, list(o), len(o), OrderedDict(), o["a"])
del o["a"]
o["a"] = 5
print(o)
for args in ((), ([("x", 1), ("y", 2)],), ({"k": 1},), ("ab",), (["ab", "cd"],),
             (5,), ([1],), ([(1, 2, 3)],), ([()],), ([(1,)],), (None,),
             ([1, 2], 3)):
    show(OrderedDict, *args)
show(OrderedDict, z=1, a=2)
show(OrderedDict, [("z", 0)], z=1, a=2)
show(OrderedDict, self=1)
show(OrderedDict.fromkeys, "cab")
show(OrderedDict.fromkeys, "cab", 7)
show(OrderedDict.fromkeys, iterable="ab", value=1)
show(OrderedDict.fromkeys)
show(OrderedDict.fromkeys, 5)
o["self"] = o
print(o)
o["list"] = [o]
print(o)


class Sub(OrderedDict):
    pass


print(Sub(), Sub(a=1), Sub.fromkeys("ab"), type(Sub.fromkeys("a")).__name__)
show(lambda: o["nope"])
show(lambda: o[[]])
show(o.__delitem__, "nope")
show(o.__delitem__, [])
show(hash, o)
print(OrderedDict.__doc__, OrderedDict.__name__, OrderedDict.__module__)
print(dict(OrderedDict(a=1)), [*OrderedDict(b=1, a=2)], {**OrderedDict(b=1)})


class Missing(OrderedDict):
    def __missing__(self, key):
        return key * 2


m = Missing(a="one")
print(m["a"], m["b"], m.get("b"), m)
show(o.__init__, 1, 2)
show(o.__init__, x=1)
print(list(o))
