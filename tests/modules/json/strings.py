# Strings: every escape, written and read.
import json

for code in [*range(0x30), 0x5b, 0x5c, 0x5d, 0x7e, 0x7f, 0x80, 0xa0, 0xff,
             0x100, 0x7ff, 0x800, 0x2028, 0x2029, 0xd7ff, 0xd800, 0xdbff,
             0xdc00, 0xdfff, 0xe000, 0xfeff, 0xfffd, 0xffff, 0x10000,
             0x1f600, 0x10ffff]:
    c = chr(code)
    a, b = json.dumps(c), json.dumps(c, ensure_ascii=False)
    print(hex(code), a, ascii(b), json.loads(a) == c, json.loads(
        b, strict=False) == c)
for text in (r'"\u0041"', r'"\u00e9\u00E9"', r'"\ud83d\ude00"',
             r'"\ud83d"', r'"\ude00"', r'"\ud83d\ud83d\ude00"',
             r'"\ud83dx"', r'"\ud83d\n"', r'"\ud83d\u"', r'"\ud83d\ude0"',
             r'"\/\b\f\n\r\t\"\\"', r'"\a"', r'"\0"', r'"\x41"', r'"\U0041"',
             r'"\u 041"', r'"\u+041"', r'"\u00g0"', r'"\"', '"\\', '"\\u',
             '"\\u004', '"\\u0041', '"', '""', "'a'", '"a', '"\x00"',
             '"\x1f"', '"a\tb"', '"é\\é"', '"日本\\u65e5"'):
    for strict in (True, False):
        try:
            print(ascii(json.loads(text, strict=strict)))
        except ValueError as e:
            print(ascii(text), e)
keys = {"a\nb": 1, "é": 2, "": 3, "\"": 4}
print(json.dumps(keys), json.loads(json.dumps(keys)) == keys)
