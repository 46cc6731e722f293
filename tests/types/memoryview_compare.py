# Comparison and hash of memoryviews.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import itertools
m = memoryview(b"abc")
print(m == b"abc", b"abc" == m, m == bytearray(b"abc"), bytearray(b"abc") == m)
print(m != b"abc", b"abd" != m, m == b"abcd", m == "abc", m == 5, m == [97, 98, 99])
print(m == memoryview(b"abc"), m[::-1] == b"cba", m == m[:2], m == None)
print(m.__eq__(5), m.__ne__(5), m.__lt__(b"a"), m.__ge__(m))
attempt(lambda: m < b"abd")
attempt(lambda: b"abd" > m)
attempt(lambda: m < m)
print(bytearray(b"abc") < m, bytearray(b"abc") < memoryview(b"abd"))
raw = bytes([1, 0, 0, 0, 0, 0, 0, 0])
for f, g in itertools.product("bBcdi?qPe", repeat=2):
    x, y = memoryview(raw).cast(f), memoryview(raw).cast(g)
    print(f + g, x == y, x != y, x[:1] == y[:1], end="; ")
print()
nan = memoryview(bytearray(16)).cast("d")
nan[0] = float("nan")
print(nan == nan, nan == memoryview(nan), nan[1:] == nan[1:], nan != nan)
nan[0] = -0.0
print(nan[:1] == nan[1:], nan.cast("B")[:8] == nan.cast("B")[8:])
t = memoryview(b"\x01\x02").cast("?")
print(t[:1] == t[1:], t.tolist())
x = memoryview(b"abcdef").cast("B", [2, 3])
print(x == memoryview(b"abcdef").cast("B", [3, 2]), x == memoryview(b"abcdef"),
      x == memoryview(b"abcdef").cast("B", [2, 3]), x == b"abcdef",
      x == memoryview(b"abcdeX").cast("B", [2, 3]), x.cast("B") == b"abcdef")
print(x[5:] == x[6:], x[5:] == x[:0], memoryview(b"") == memoryview(b"").cast("d"))
print(memoryview(b"1234").cast("@i") == memoryview(b"1234").cast("i"))
print(memoryview(bytes([200])).cast("b") == bytes([200]))
for view in (m, m[::-1], m.cast("b"), m.cast("c"), m[:0], m.cast("@B")):
    print(hash(view) == hash(bytes(view)))
attempt(hash, memoryview(b"abcd").cast("h"))
attempt(hash, memoryview(b"a").cast("?"))
attempt(hash, memoryview(bytearray(b"a")))
attempt(hash, memoryview(bytearray(b"a")).toreadonly())
print({memoryview(b"k"): 1}[b"k"], {b"k": 2}[memoryview(b"k")])
print(len({memoryview(b"a"), b"a", memoryview(b"b")}))
