# Views and iterators
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


o = OrderedDict(a=1, b=2, c=3)
for view in (o.keys(), o.values(), o.items()):
    print(view, type(view).__name__, type(view).__mro__[1].__name__, len(view))
    print(list(view), list(reversed(view)), type(iter(view)).__name__)
print(list(reversed(o)), type(reversed(o)).__name__)
print(o.keys() & {"a"}, o.keys() | {"a"} == {"a", "b", "c"}, o.keys() - "ab",
      o.keys() ^ {"a", "b"}, {"a"} - o.keys())
print(o.items() & {("a", 1)}, ("a", 1) in o.items(), "a" in o.keys(),
      1 in o.values(), 9 in o.values())
print(o.keys() == {"a": 0, "b": 0, "c": 0}.keys(), o.keys() <= {"a", "b", "c"},
      o.keys() == OrderedDict(c=1, b=1, a=1).keys(),
      o.items() == OrderedDict(a=1, b=2, c=3).items(), o.keys() > {"a"})
print(o.keys().isdisjoint("xyz"), o.keys().mapping)
keys = o.keys()
o["d"] = 4
print(keys, len(keys))
o.move_to_end("a")
print(keys, list(o.values()))
it = iter(o)
next(it)
r = it.__reduce__()
print(r[0].__name__, r[1], list(it), it.__reduce__()[1])
it = iter(o.items())
print(next(it), it.__reduce__()[1], iter(it) is it, hasattr(it, "__length_hint__"))
show(type(it))
show(type(o.keys()), o)
show(hash, o.keys())
print(hash(o.values()) is not None)
o.clear()
print(o, keys, list(keys), list(reversed(keys)))
for k, v in OrderedDict(x=1, y=2).items():
    print(k, v)
print(max(OrderedDict(q=1, z=2)), sum(OrderedDict(a=1, b=2).values()))
import collections.abc as abc
print(isinstance(o.keys(), abc.KeysView), isinstance(o.items(), abc.Set),
      isinstance(o.values(), abc.ValuesView), isinstance(o, abc.MutableMapping))
