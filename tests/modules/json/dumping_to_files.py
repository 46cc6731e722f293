# dump and load with objects that only look like files.
import io
import json


class Writer:
    def __init__(self):
        self.text = ""

    def write(self, s):
        self.text += s


class Reader:
    def __init__(self, text):
        self.text = text

    def read(self):
        return self.text


w = Writer()
json.dump({"a": [1, 2, {"b": None}], "c": "é"}, w, indent=2, sort_keys=True)
print(w.text)
print(json.load(Reader(w.text)), json.load(Reader(b"[1]")))
for wrong in ("", "{", "[1] 2"):
    try:
        json.load(Reader(wrong))
    except json.JSONDecodeError as e:
        print(repr(wrong), e)
b = io.StringIO()
for i in range(3):
    json.dump([i, str(i)], b, separators=(",", ":"))
    b.write("\n")
print(b.getvalue())
print([json.loads(line) for line in b.getvalue().splitlines()])
try:
    json.dump({"x": {1}}, b)
except TypeError as e:
    print(e)
json.dump(float("inf"), b, allow_nan=True)
try:
    json.dump(float("inf"), b, allow_nan=False)
except ValueError as e:
    print(e)
text = '[1] {"a": 2} "x" 4 '
decoder = json.JSONDecoder()
at = 0
while at < len(text):
    value, at = decoder.raw_decode(text, at)
    print(value, at)
    while at < len(text) and text[at] == " ":
        at += 1
