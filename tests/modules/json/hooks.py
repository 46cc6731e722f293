# Hooks that change, fail, and are called in order.
import json

order = []


def hook(d):
    order.append(sorted(d))
    if "type" in d:
        return (d["type"], d.get("value"))
    return d


text = ('{"a": {"type": "x", "value": {"type": "y"}}, "b": [{"c": 1}, {}], '
        '"d": {}}')
print(json.loads(text, object_hook=hook))
print(order)
print(json.loads(text, object_pairs_hook=lambda pairs: pairs))
print(json.loads("{}", object_hook=lambda d: "empty"),
      json.loads("{}", object_pairs_hook=lambda p: p),
      json.loads("[]", object_hook=lambda d: 1))


class Ordered(dict):
    pass


v = json.loads('{"b": {"a": 1}}', object_pairs_hook=Ordered)
print(type(v), type(v["b"]), v)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


show(lambda: json.loads('{"a": 1}', object_hook=3))
show(lambda: json.loads('{"a": 1}', object_hook=lambda: 1))
show(lambda: json.loads("[1.5]", parse_float=lambda s: 1 / 0))
show(lambda: json.loads("[NaN]", parse_constant=lambda s: [s]))


def refuse(name):
    raise ValueError(f"{name} is not allowed")


show(lambda: json.loads("[1, NaN]", parse_constant=refuse))


def stop(s):
    raise StopIteration(7)


show(lambda: json.loads("[1]", parse_int=stop))
show(lambda: json.loads("[" * 50 + "1" + "]" * 50, parse_int=float))
seen = []
json.loads("[1, [2, 3], 4]", parse_int=seen.append)
print(seen)


class Money:
    def __init__(self, n):
        self.n = n


def encode(o):
    if isinstance(o, Money):
        return {"money": o.n}
    if isinstance(o, complex):
        return [o.real, o.imag]
    raise TypeError(f"what is {type(o).__name__}?")


print(json.dumps({"x": Money(3), "y": [1j, Money(1j)]}, default=encode))
show(lambda: json.dumps({1, 2}, default=encode))
changing = [1, 2]


def grow(o):
    if len(changing) < 6:
        changing.append(len(changing))
    return str(type(o).__name__)


changing.append(object())
print(json.dumps(changing, default=grow))
