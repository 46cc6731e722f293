# loads with every hook; JSONDecoder and its subclasses; positions.
import io
import json


def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


text = '{"a": [1, 2.5, -3e2, {"b": null}], "c": NaN, "d": -Infinity, "e": 9}'
print(json.loads(text))
show(json.loads, text, object_hook=lambda d: sorted(d))
show(json.loads, text, object_pairs_hook=lambda p: p)
show(json.loads, text, object_pairs_hook=tuple, object_hook=1)
show(json.loads, text, parse_float=lambda s: "f" + s)
show(json.loads, text, parse_int=lambda s: "i" + s)
show(json.loads, text, parse_constant=lambda s: "c" + s)
show(json.loads, text, parse_int=float, parse_float=str)
show(json.loads, text, object_hook=lambda d: 1 / 0)
show(json.loads, text, parse_int=len, parse_float=3)
show(json.loads, '{"a": 1, "a": 2}')
show(json.loads, '{"a": 1, "a": 2}', object_pairs_hook=list)
show(json.loads, '"tab\there"', strict=False)
show(json.loads, '"tab\there"')
show(json.load, io.StringIO("[1, 2]"))
show(json.load, io.BytesIO(b'{"x": "\xc3\xa9"}'))
show(json.load, 3)
for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32",
                 "utf-32-le", "utf-32-be", "utf-8-sig"):
    for value in ('["é"]', "1", "12", ' "日本" '):
        show(json.loads, value.encode(encoding))
        print(json.detect_encoding(value.encode(encoding)), end=" ")

d = json.JSONDecoder()
print(d.decode(" [1] \n"), d.raw_decode("[1] rest"), d.raw_decode("x[1]", 1))
show(d.raw_decode, " [1]")
show(d.raw_decode, "[1]", -1)
show(d.raw_decode, "[1]", 10)
show(d.scan_once, "é[1]", 1)
show(d.scan_once, "x", 0)
show(d.decode, "[1] [2]")
print(d.strict, d.object_hook, d.parse_float, d.parse_int,
      d.parse_constant("NaN"))
show(json.JSONDecoder, 3)
show(json.JSONDecoder, object_hok=3)


class Decimal:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return f"Decimal({self.text})"


class Mine(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, parse_float=Decimal, **kwargs)

    def decode(self, s):
        return "decoded", super().decode(s)

    def raw_decode(self, s, idx=0):
        print("raw", idx)
        return super().raw_decode(s, idx)


show(json.loads, " [1.5, 2]", cls=Mine)
show(json.loads, "[1.5, {}]", cls=Mine, object_hook=lambda d: "hook")
show(json.loads, "[1]", cls=3)

for text in ("[1,\n 2,\n x]", "é\n日本", '{"é": "日', '["日本", "\\x"]',
             "\n\n[\n}", '{"a":\n1\n"b"}', "[1, 2,\n]", '{"a": 1,\n  }'):
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        print(e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == text)
e = json.JSONDecodeError("message", "one\ntwo", 5)
print(e, e.args, e.__reduce__(), isinstance(e, ValueError))
show(json.JSONDecodeError, "message")
deep = "[" * 200 + "]" * 200
print(json.dumps(json.loads(deep)) == deep)
keys = json.loads('[{"key": 1}, {"key": 2}]')
print(list(keys[0])[0] is list(keys[1])[0])
print(json.decoder.scanstring('"a\\u00e9" b', 1))
show(json.decoder.scanstring, "abc", 0)
show(json.decoder.scanstring, "a", 5)
