# Random values there and back, with a checksum of the texts.
import json

seed = 4711


def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n


texts = ["", "a", "key", "é", "日本", "😀", "\"\\/\b\f\n\r\t", "\x00\x7f\x1f",
         "\ud800", "a b", "</script>", "\u2028", "'"]


def value(depth):
    kind = rand(10 if depth < 5 else 7)
    if kind < 2:
        return texts[rand(len(texts))]
    if kind == 2:
        return rand(1 << 31) * rand(1 << 31) * (1 - 2 * rand(2))
    if kind == 3:
        return (rand(1000000) - 500000) / (1 + rand(1000)) * 10.0 ** rand(40)
    if kind == 4:
        return (None, True, False)[rand(3)]
    if kind < 7:
        return rand(200) - 100
    if kind == 7:
        return {texts[rand(len(texts))]: value(depth + 1)
                for i in range(rand(6))}
    return [value(depth + 1) for i in range(rand(6))]


total = 0
for i in range(300):
    v = value(0)
    for options in ({}, {"indent": 2}, {"ensure_ascii": False},
                    {"separators": (",", ":"), "sort_keys": True}):
        text = json.dumps(v, **options)
        assert json.loads(text) == v, text
        if "ensure_ascii" not in options:
            assert json.loads(text.encode()) == v
        for c in text:
            total = (total * 31 + ord(c)) % 1000000007
print(total)

# Every beginning of a text, and every text with a character changed.
text = '{"k\\u00e9y": [1, -2.5e+3, "v\\n", true, null, {"x": {}}], "": false}'
results = []
for i in range(len(text)):
    for broken in (text[:i], text[:i] + "x" + text[i + 1:],
                   text[:i] + "," + text[i:], text[:i] + '"' + text[i:],
                   text[:i] + "]" + text[i:], text[:i] + "\\" + text[i:]):
        try:
            results.append(repr(json.loads(broken)))
        except json.JSONDecodeError as e:
            results.append(str(e))
for r in results:
    print(r)
