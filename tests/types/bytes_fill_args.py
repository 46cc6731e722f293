# join, center, zfill, *, +, hex, fromhex of bytes: every kind of argument.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(repr(r).split(" at 0x")[0])

bad = (5, -1, 300, None, "a", 1.5, [98], (98,), b"", b"b", bytearray(b"b"),
       memoryview(b"b"), object, {}, True, b"bc")

s = bytes(b"ab")
for name in ("join", "center", "ljust", "rjust", "zfill", "expandtabs", "hex",
             "fromhex", "decode", "__add__", "__mul__", "__rmul__"):
    for v in bad:
        print(name, end=" ")
        attempt(getattr(s, name), v)
for name in ("center", "ljust", "rjust"):
    for v in bad:
        attempt(getattr(s, name), 5, v)
    for width in (0, 1, 2, 3, 4, 5, 6, -9, True, 2 ** 99):
        attempt(getattr(s, name), width, b"*")
for items in ([], [b"x"], [b"x", b"y"], (b"x", bytearray(b"y"), memoryview(b"z")),
              [b"x", 5], [b"x", "y"], ["x"], {b"k": 1}, iter([b"p", b"q"]), b"ab", "ab",
              [None], [b"", b""]):
    attempt(s.join, items)
for text in ("", "0aFF", " 0a ff ", "0 a", "0", "zz", "0aé", "12\n34\t56", "1 2", "0a\0"):
    attempt(bytes.fromhex, text)
for args in ((":",), ("-", 2), ("-", -2), (b":",), ("::",), ("",), ("é",), (":", "a"),
             (bytearray(b":"),), (None,), (":", 0), ("\x00", 1), (b"\xff",), (":", 2 ** 40)):
    attempt(bytes(b"abcde").hex, *args)
for text in (b"+12", b"-1", b"--1", b"12", b"", b"a+1"):
    attempt(bytes(text).zfill, 6)
for text in (b"a\tb", b"\t\t", b"abc\tde\n\tf", b"a\rb\tc"):
    for tab in (0, 1, 4, 8, -1):
        attempt(bytes(text).expandtabs, tab)
    attempt(bytes(text).expandtabs, tabsize=3)
