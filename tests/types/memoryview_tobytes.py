# tobytes(), tolist(), hex() and toreadonly().

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

m = memoryview(bytes(range(24)))
x = m.cast("B", [2, 3, 4])
h = m.cast("h", [3, 4])
for v in (m, x, h, x[::-1], h[::2], m[::-5], m.cast("B", [24, 1])):
    for order in ("C", "F", "A", None):
        print(order, v.tobytes(order))
    print(v.tolist(), v.hex(), bytes(v) == v.tobytes())
attempt(m.tobytes, "x")
attempt(m.tobytes, "CF")
attempt(m.tobytes, "")
attempt(m.tobytes, 1)
attempt(m.tobytes, b"C")
attempt(m[:2].tobytes, order="F")
attempt(m.tobytes, "C", 1)
attempt(m.tolist, 1)
v = memoryview(b"abcdefg")
for args in ((), (":",), (":", 2), ("-", -3), (b"_", 4), ("x", 0), (":", 100)):
    print(v.hex(*args), v[::2].hex(*args))
attempt(v.hex, sep="-", bytes_per_sep=2)
attempt(v.hex, "ab")
attempt(v.hex, "")
attempt(v.hex, 1)
attempt(v.hex, "é")
attempt(v.hex, bytearray(b":"))
attempt(v.hex, ":", "a")
print(v[:0].hex(":"), m.cast("i").hex(" ", 4))
b = bytearray(b"abc")
w = memoryview(b)
r = w.toreadonly()
print(r.readonly, w.readonly, r.obj is b, r == w, r.toreadonly().readonly)
attempt(r.__setitem__, 0, 1)
w[0] = 90
print(r.tolist(), x.toreadonly().shape)
attempt(w.toreadonly, 1)
