"""Making dicts, reading, writing, deleting, order."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"b": 1, "a": 2, 3: "c", None: None, (1, 2): [3]}
print(d, len(d), d["b"], d[None], d[1, 2], d.get("x"), d.get("x", 0))
d["b"] = 10
d["new"] = 5
del d["a"]
d["a"] = "again"
print(d, list(d), "a" in d, "z" in d, 3.0 in d, d[3.0])
print({}, dict(), {1: 1, 1.0: 2, True: 3}, {"a": 1, "a": 2}, bool({}))
show(dict, a=1, b=2)
show(dict, [("a", 1), ["b", 2], "cd"])
show(dict, {"a": 1}, b=2)
show(dict, [("a", 1)], a=5)
show(dict, 5)
show(dict, [1])
show(dict, ["abc"])
show(dict, [("a",)])
show(dict, {1}, )
show(dict, {}, {})
show(dict, None)
show(d.__getitem__, "zzz")
show(d.__getitem__, [1])
show(d.__delitem__, "zzz")
show(lambda: {}[1.5])
show(lambda: {}["it's"])
show(lambda: {}[(1, "a")])
show(lambda: {[]: 1})
show(lambda: {{}: 1})
show(lambda: d + d)
show(lambda: d < d)
show(lambda: hash(d))
show(lambda: d.get([]))
show(lambda: [] in d)
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0},
      {1: 2} != {1: 3}, {} == [], {1: {2: 3}} == {1: {2: 3}})
