# Attributes, weak references, pickling
from collections import OrderedDict
import copy
import weakref

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


o = OrderedDict(a=1)
print(o.__dict__, vars(o))
o.x = 5
print(o.x, o.__dict__, o)
r = o.__reduce__()
print(r[0].__name__, r[1:4], list(r[4]))
del o.x
r = o.__reduce__()
print(r[0].__name__, r[1:4], list(r[4]))
show(lambda: o.x)
o.__dict__ = {"y": 1}
print(o.y)
c = copy.copy(o)
print(c, c.__dict__)
print(o.copy().__dict__)
c = copy.deepcopy(o)
print(c, c.__dict__)
w = weakref.ref(o)
print(w() is o)
del o
print(w())
o = OrderedDict()
o["o"] = o
w = weakref.ref(o)
del o
import gc
gc.collect()
print(w())
o = OrderedDict()
o.me = o
w = weakref.ref(o)
del o
gc.collect()
print(w())


class Sub(OrderedDict):
    __slots__ = ("s",)


s = Sub(q=1)
s.s = 2
s.t = 3
r = s.__reduce__()
print(r[1:4], list(r[4]))
c = copy.copy(s)
print(c, c.s, c.t)


class Item:
    def __del__(self):
        print("del")


o = OrderedDict(a=Item(), b=Item(), c=Item())
o.popitem(last=False)
print("popped")
o["b"] = 1
o.pop("c")
print("end")
o.move_to_end("b")
show(setattr, OrderedDict, "x", 1)
print(sorted(set(dir(OrderedDict)) - set(dir(dict)) - {"__module__"}))


class Dying:
    def __del__(self):
        o.clear()
        print("cleared", o)


o = OrderedDict(a=Dying(), b=2)
o["a"] = 1
o = OrderedDict(a=Dying(), b=2)
o.popitem(last=False)
