# split, partition, strip, replace of bytearray: every kind of argument.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(repr(r).split(" at 0x")[0])

bad = (5, -1, 300, None, "a", 1.5, [98], (98,), b"", b"b", bytearray(b"b"),
       memoryview(b"b"), object, {}, True, b"bc")

s = bytearray(b"abcab cab ")
for name in ("split", "rsplit", "partition", "rpartition", "strip", "lstrip",
             "rstrip", "removeprefix", "removesuffix", "splitlines", "expandtabs",
             "translate"):
    for v in bad:
        print(name, end=" ")
        attempt(getattr(s, name), v)
for name in ("split", "rsplit"):
    for limit in (-1, 0, 1, 2, 99, None, "a", 1.5, 2 ** 99, True):
        attempt(getattr(s, name), b"b", limit)
        attempt(getattr(s, name), None, limit)
    attempt(getattr(s, name), sep=b"c", maxsplit=1)
    attempt(getattr(s, name), b"c", 1, 2)
for v in bad:
    attempt(s.replace, v, b"-")
    attempt(s.replace, b"a", v)
    attempt(s.replace, b"a", b"-", v)
attempt(s.replace, b"", b".", 3)
attempt(s.replace, b"a")
attempt(s.replace, b"a", b"b", count=1)
attempt(s.partition)
attempt(s.strip, b"a", b"b")
table = bytes.maketrans(b"ab", b"AB")
attempt(s.translate, table)
attempt(s.translate, table, b"c")
attempt(s.translate, table, delete=b"a ")
attempt(s.translate, None, delete=b"a")
attempt(s.translate, None, "a")
attempt(bytearray.maketrans, b"a", b"bc")
attempt(bytearray.maketrans, "a", b"b")
for text in (b"a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\n\n", b"", b"\n", b"\r\n\r"):
    for keep in (False, True, 0, "x"):
        attempt(bytearray(text).splitlines, keep)
    attempt(bytearray(text).splitlines, keepends=True)
