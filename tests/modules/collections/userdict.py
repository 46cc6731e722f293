# UserDict
from collections import UserDict
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


u = UserDict({"a": 1}, b=2)
print(u, u.data, u["a"], len(u), list(u), "a" in u, "z" in u, u == {"a": 1, "b": 2})
show(lambda: u["z"])
show(UserDict, 1, 2)
show(UserDict, 5)
show(UserDict, None, x=1)
show(UserDict, [(1, 2)])
show(UserDict, dict=4)
print(u.get("z"), u.get("z", 1), u.pop("a"), u.setdefault("c", 3), u)
show(u.pop, "nope")
show(u.__delitem__, "nope")
print(u.popitem(), u)
u.update(q=1)
print(u | {"r": 2}, {"r": 2} | u, u | UserDict(s=3), type(u | {}).__name__)
show(lambda: u | [1])
show(lambda: 5 | u)
u |= {"z": 26}
u |= UserDict(y=25)
print(u)
u |= [("p", 1)]
print(u, UserDict.fromkeys("ab"), UserDict.fromkeys("ab", 0))


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __missing__(self, key):
        if key.isupper():
            raise KeyError(key)
        return self[key.upper()]


x = Upper(a=1)
x.update(b=2)
x["c"] = 3
x.note = [1]
print(x, x["a"], x.get("a"), x.get("A"), "a" in x)
show(lambda: x["zz"])
for c in (x.copy(), copy.copy(x)):
    print(type(c).__name__, c, c.data is x.data, c.note is x.note)
print(copy.deepcopy(x).note is x.note, type(x | {"k": 1}).__name__, x | {"k": 1})
print(UserDict(u).data is u.data, u.copy() == u, u != {}, repr(UserDict()))
show(hash, u)
u.clear()
print(u, bool(u), isinstance(u, dict), UserDict.__module__, UserDict.__doc__)
print(list(UserDict(a=1, b=2).items()), list(reversed(list(UserDict(a=1)))))
show(lambda: reversed(UserDict(a=1)))
