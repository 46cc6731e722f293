# cast() to every format, and what it refuses.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import sys
m = memoryview(bytes(range(16)))
for form in "cbB?hHiIlLqQnNefdP":
    for name in (form, "@" + form):
        v = m.cast(name)
        items = v.tolist() if form not in "efd" else len(v.tolist())
        print(v.format, v.itemsize, v.shape, v.strides, v.nbytes, items)
        assert v.cast("B") == m and v.obj is m.obj
for form in ("x", "BB", "<i", "=i", ">B", "!H", "", "@", "@@i", "i ", " i",
             "s", "p", "Z", "1B", "€", 1, None, b"B"):
    attempt(m.cast, form)
attempt(m.cast)
attempt(m.cast, "B", [16], 1)
attempt(m.cast, "i\0")
attempt(m[::2].cast, "B")
attempt(m[::-1].cast, "B")
attempt(m[:15].cast, "h")
attempt(m[:3].cast, "q")
attempt(m.cast("i").cast, "h")
attempt(m.cast("i").cast, "f")
attempt(m.cast("i").cast, "i")
attempt(m.cast("i").cast, "c")
attempt(m.cast("d").cast, "b")
attempt(m.cast, format="h", shape=[2, 4])
attempt(m.cast("h")[1:3].cast, "B")
e = memoryview(b"")
print(e.cast("i").shape, e.cast("q").tolist(), e.cast("d").nbytes)
attempt(e.cast, "B", [0])
attempt(e.cast, "B", [])
attempt(e.cast("i").cast, "B")
w = memoryview(bytearray(4))
w.cast("I")[0] = 0x01020304
print(w.tolist() == list((0x01020304).to_bytes(4, sys.byteorder)))
