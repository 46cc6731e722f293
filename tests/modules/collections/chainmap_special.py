# ChainMap: order, |, subclasses, missing
from collections import ChainMap

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


from collections import OrderedDict, defaultdict, UserDict
m = ChainMap({"c": 1, "a": 2}, {"b": 3, "a": 4}, {"d": 5, "b": 6})
print(list(m), list(m.items()), m)
print(m | {"z": 1}, {"z": 1} | m, m | ChainMap({"q": 1}))
show(lambda: m | [("a", 1)])
show(lambda: [1] | m)
e = m
e |= {"e": 1}
print(e is m, m)
e |= [("f", 2)]
print(m.maps[0])
print(type(OrderedDict(a=1) | m).__name__, UserDict(a=1) | {"b": 1})
m = ChainMap({}, defaultdict(list))
print(m["x"], "x" in m, m.get("y", "no"), m)


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __delitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                del mapping[key]
                return
        raise KeyError(key)


d = Deep({"zebra": "black"}, {"elephant": "blue"}, {"lion": "yellow"})
d["lion"] = "orange"
d["snake"] = "red"
del d["elephant"]
print(d)


class Default(ChainMap):
    def __missing__(self, key):
        return f"<{key}>"


d = Default({"a": 1})
print(d["a"], d["b"], d.get("b"), "b" in d, d.new_child(), type(d | {}).__name__)
d.maps.append(d.maps[0])
r = ChainMap()
r["self"] = r
print(r)
print(ChainMap.__doc__ is not None, ChainMap.__module__, isinstance(r, dict))
from collections.abc import MutableMapping
print(isinstance(m, MutableMapping), ChainMap.__mro__[1].__name__)
import weakref
w = weakref.ref(m)
print(w() is m, ChainMap({"a": 1}, {"a": 2}).parents["a"])
vars(m)["extra"] = 1
print(m.extra, hasattr(m.copy(), "extra"))
