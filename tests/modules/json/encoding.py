# dumps with every option; JSONEncoder and its subclasses.
import collections
import enum
import io
import json


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


class Int(int):
    def __repr__(self):
        return "Int!"


class Colour(enum.IntEnum):
    RED = 1


class Text(enum.StrEnum):
    A = "a"


class D(dict):
    def items(self):
        return [("made", 1), ("up", [2])]


Point = collections.namedtuple("Point", "x y")
for o in (Int(3), Colour.RED, Text.A, {Colour.RED: Text.A}, Point(1, 2),
          D(a=1), D(), collections.OrderedDict(b=1, a=2), True, [None],
          collections.defaultdict(list, a=[1]), (), ((),), "", 1e22, 1e-7,
          -0.0, 0.1 + 0.2, 2 ** 70, -5, [[], {}, ()], {"": {"": ""}}):
    show(json.dumps, o)
    show(json.dumps, o, indent=1, sort_keys=True)
for o in (range(3), iter([]), {1, 2}, b"x", object, 1j, print, ...,
          {"k": {1}}, {(1, 2): 3}, {b"k": 1}, {None: 1, True: 2, 1.5: 3}):
    show(json.dumps, o, default=None)
    show(json.dumps, o, default=lambda o: str(type(o).__name__))
    show(json.dumps, o, skipkeys=True, default=lambda o: 0)
show(json.dumps, [1j], default=lambda o: [o.real, o.imag])
show(json.dumps, [1j], default=lambda o: o)
show(json.dumps, [1j], default=lambda o: 1 / 0)
show(json.dumps, [1j], default=3)
nested = {"b": [1, [2, {"c": []}]], "a": {}, "é": "日本\u2028", 3: None}
for indent in (None, 0, 1, 4, "\t", "--", "", -1, True):
    show(json.dumps, nested, indent=indent)
show(json.dumps, nested, separators=(",", ":"))
show(json.dumps, nested, separators=(" ; ", " = "), indent=2)
show(json.dumps, nested, separators=",")
show(json.dumps, nested, separators=(1, 2))
show(json.dumps, nested, indent=1.5)
show(json.dumps, nested, ensure_ascii=False)
show(json.dumps, nested, sort_keys=True)
show(json.dumps, {"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True)
show(json.dumps, {10: 1, 9: 2, 1.5: 3}, sort_keys=True)
show(json.dumps, {(1,): 1, "a": 2, (2,): 3}, skipkeys=True, indent=1)
show(json.dumps, {(1,): 1}, skipkeys=True, indent=1)
for x in (float("nan"), float("inf"), -float("inf")):
    show(json.dumps, [x, {"k": x}, {x: 1}])
    show(json.dumps, [x], allow_nan=False)
    show(json.dumps, {x: 1}, allow_nan=False)
a = [1]
a.append({"a": a})
show(json.dumps, a)
b = []
show(json.dumps, [b, b, {"b": b}])
out = io.StringIO()
json.dump({"a": [1, "é"]}, out, indent=1)
print(out.getvalue())
show(json.dump, 1, 2)
show(json.dumps, 1, foo=2)
show(json.dumps)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        return super().default(o)


show(json.dumps, {"s": {3, 1, 2}, "t": [frozenset({"x"})]}, cls=Encoder)
show(json.dumps, 1j, cls=Encoder)
show(Encoder(indent=2, sort_keys=True).encode, {"b": {1}, "a": "é"})
print("".join(Encoder().iterencode([{1}, "é"])))
e = json.JSONEncoder(separators=("a", "b"))
print(e.item_separator, e.key_separator, e.encode([1, {"x": 2}]), vars(e))
print(json.JSONEncoder(indent=1).item_separator,
      json.JSONEncoder().item_separator)


class Chunks(json.JSONEncoder):
    item_separator = ";"

    def iterencode(self, o, _one_shot=False):
        yield "<"
        yield from super().iterencode(o, _one_shot)
        yield ">"

    def encode(self, o):
        return "[" + super().encode(o) + "]"


show(json.dumps, [1, 2], cls=Chunks)
show(json.dumps, "text", cls=Chunks)
out = io.StringIO()
json.dump([1, 2], out, cls=Chunks)
print(out.getvalue())
show(json.JSONEncoder, 3)
show(json.JSONEncoder, skipkey=3)
show(json.JSONEncoder().default, {1})
print(json.encoder.encode_basestring('é"\n\x00'),
      json.encoder.encode_basestring_ascii('é"\n\x00😀'))
show(json.encoder.encode_basestring, 3)
