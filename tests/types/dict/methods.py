"""get, pop, popitem, setdefault, update, copy, clear, fromkeys."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1, "b": 2, "c": 3}
print(d.pop("a"), d.pop("z", "none"), d.popitem(), d)
print(d.setdefault("b", 9), d.setdefault("x", []), d.setdefault("y"), d)
d["x"].append(5)
copy = d.copy()
copy["x"].append(6)
copy["only"] = 1
print(d, copy, d is copy)
print(d.update({"b": 0}), d.update([("q", 1)], r=2), d.update(), d)
print(d.clear(), d, dict.fromkeys("abc"), dict.fromkeys([1, 2], 0),
      dict.fromkeys({"k": 1}, []))
show({}.pop, "a")
show({}.pop)
show({}.popitem)
show({"a": 1}.pop, "a", 2, 3)
show({}.update, 5)
show({}.update, [1])
show({}.update, ["ab", "c"])
show({}.update, {}, {})
show({}.setdefault)
show({}.setdefault, [], 1)
show({}.get)
show({}.get, 1, 2, 3)
show({}.get, key=1)
show(dict.fromkeys, 5)
show(dict.fromkeys)
show({}.copy, 1)
show(getattr, {}, "has_key")
show(setattr, {}, "x", 1)
print({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2, "c": 3})
d = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(d)
show(lambda: {} | [("a", 1)])
show(lambda: {} | 5)
show(lambda: {}.__ior__(5))
print(dict.__or__({}, 5), list(reversed({"a": 1, "b": 2})))
