# release(), with, and what a released view refuses.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

b = bytearray(b"abc")
m = memoryview(b)
part = m[1:]
print(repr(m).startswith("<memory at"))
m.release()
print(repr(m).startswith("<released memory at 0x"))
m.release()
print(part.tolist())
attempt(b.append, 1)
part.release()
attempt(b.append, 1)
for name in ("obj", "nbytes", "readonly", "itemsize", "format", "ndim", "shape",
             "strides", "suboffsets", "c_contiguous", "f_contiguous",
             "contiguous"):
    attempt(getattr, m, name)
for name in ("tolist", "tobytes", "hex", "toreadonly", "__len__", "__enter__",
             "__hash__", "release", "__exit__"):
    attempt(getattr(m, name))
attempt(m.cast, "B")
attempt(lambda: m[0])
attempt(m.__setitem__, 0, 1)
attempt(m.__delitem__, 0)
attempt(m.__getitem__, "a")
attempt(memoryview, m)
attempt(bytes, m)
attempt(bytearray, m)
attempt(b"".join, [m])
attempt(lambda: b"a" + m)
attempt(b"a".find, m)
attempt(b"a".replace, m, b"")
attempt(b"a".startswith, m)
attempt(int, m)
attempt(float, m)
attempt(str, m, "ascii")
print(m == b, m == m, m != m, b == m, m == memoryview(b), memoryview(b) == m)
with memoryview(b) as v:
    print(v.tolist())
    with v as again:
        print(again is v)
    attempt(v.tolist)
attempt(v.__exit__, 1, 2, 3)
try:
    with memoryview(b) as v:
        raise KeyError("inside")
except KeyError as e:
    print(e)
attempt(lambda: v.nbytes)
h = memoryview(b"abc")
first = hash(h)
h.release()
print(hash(h) == first)
