"""keys, values, items: live, ordered, and set-like."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys))
d["d"] = 4
del d["a"]
print(keys, values, items, len(items))
print("b" in keys, 2 in values, ("b", 2) in items, ("b", 9) in items,
      "b" in items, ["b", 2] in items)
print(sorted(keys & {"b", "x"}), sorted(keys | ["z"]), sorted(keys - {"b"}),
      sorted(keys ^ {"b", "x"}), sorted(items & {("b", 2)}))
print(sorted({"b", "z"} - keys), sorted(["q"] | keys), keys == {"b", "c", "d"},
      keys <= {"b", "c", "d", "e"}, keys > {"b"}, keys.isdisjoint("xyz"))
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)))
print(keys.mapping, type(keys.mapping).__name__, type(keys).__name__)
print(values == d.values(), keys == d.keys(), items == d.items(),
      items == {("b", 2), ("c", 3), ("d", 4)}, d.keys() == ["b"])
show(lambda: keys[0])
show(lambda: values + values)
show(lambda: keys & 5)
show(lambda: hash(keys))
show(lambda: keys < [1])
show(lambda: values & {1})
show(lambda: ({"a": []}.items() | {1}))
show(lambda: setattr(keys, "x", 1))
for key, value in items:
    print(key, value, end="; ")
print(dict(items), list(zip(keys, values)), max(values), sum(values))
for kind in (keys, values, items):
    print(type(iter(kind)).__name__, end=" ")
