# find, count, index and the like of bytearray: every kind of argument.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(repr(r).split(" at 0x")[0])

bad = (5, -1, 300, None, "a", 1.5, [98], (98,), b"", b"b", bytearray(b"b"),
       memoryview(b"b"), object, {}, True, b"bc")

class Index:
    def __index__(self):
        return 98


s = bytearray(b"abcabc")
for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith",
             "__contains__"):
    for v in bad + (Index(), (b"a", "b"), ("a",), ()):
        print(name, end=" ")
        attempt(getattr(s, name), v)
for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
    f = getattr(s, name)
    for bounds in ((1,), (1, 4), (None, 3), (2, None), (-3,), (-99, 99), (4, 2),
                   (99,), (Index(), Index()), ("a",), (1.0,), (None, "b"),
                   (2 ** 99,), (-2 ** 99, 2 ** 99), (6,), (7,)):
        print(name, end=" ")
        attempt(f, b"b", *bounds)
        attempt(f, b"", *bounds)
    attempt(f)
    attempt(f, b"a", 1, 2, 3)
    attempt(f, sub=b"a")
