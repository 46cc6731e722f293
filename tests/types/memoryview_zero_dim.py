# A view of no dimension.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

z = memoryview(b"x").cast("B", [])
print(z.ndim, z.shape, z.strides, z.nbytes, z.tolist(), z.tobytes(), z.hex())
print(z.readonly, z.c_contiguous, z.f_contiguous, z.contiguous, z.itemsize)
attempt(len, z)
for key in ((), ..., 0, slice(1), (0,), "a", (slice(1),)):
    attempt(z.__getitem__, key)
print(z[...] is z, z[()])
attempt(iter, z)
attempt(list, z)
attempt(lambda: 1 in z)
print(hash(z) == hash(b"x"), z == memoryview(b"x"), z == b"x", z == z)
print(z == memoryview(b"x").cast("B", ()), z == memoryview(b"y").cast("B", ()))
b = bytearray(b"12345678")
w = memoryview(b).cast("q", [])
w[()] = 0
print(b)
w[...] = -1
print(b)
for key, value in ((0, 1), (slice(1), b"1"), ((0,), 1), ("a", 1), ((), "a"),
                   (..., 1.5), ((), 2 ** 63)):
    attempt(w.__setitem__, key, value)
attempt(w.__delitem__, ())
attempt(w.cast, "B")
attempt(w.cast, "B", [8])
attempt(w.cast, "B", [2, 4])
attempt(memoryview(b"xy").cast, "B", [])
attempt(bytes, z)
attempt(b"".join, [z])
