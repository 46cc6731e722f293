# Views of several dimensions.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

m = memoryview(bytearray(range(24)))
x = m.cast("B", [2, 3, 4])
print(x.tolist(), x.shape, x.strides, x.ndim, x.nbytes, len(x))
print(x[0, 0, 0], x[1, 2, 3], x[-1, -1, -1], x[1, -3, 2])
for key in (0, (1, 2), (1, 2, 4), (1, -4, 0), (2, 0, 0), (1, 2, 3, 4), (), ...,
            (slice(1), 0), (slice(1), slice(1)), (slice(1),) * 3, "a", (0, "a"),
            (0, 0, 2 ** 70)):
    attempt(x.__getitem__, key)
x[0, 1, 2] = 99
x[(1, 1, 1)] = 88
print(m.tolist())
for key, value in ((0, 1), ((0, 1), 1), ((0, 1, 9), 1), ((0, 0, 0, 0), 1),
                   (slice(0, 1), b"1"), ((slice(1), slice(1)), 1), (..., 1),
                   ((), 1), ((0, 0, 0), 256), ((0, slice(1), 0), 1)):
    attempt(x.__setitem__, key, value)
for v in (x[1:], x[::-1], x[5:], x[:1], x[::2]):
    print(v.shape, v.strides, v.tolist(), v.nbytes, v.contiguous,
          v.c_contiguous, v.f_contiguous)
attempt(iter, x)
attempt(list, x)
attempt(lambda: 5 in x)
attempt(hash, x)
attempt(x[::-1].cast, "B")
attempt(x.cast, "B", [4, 3, 2])
attempt(x.cast, "h")
attempt(x.cast("B").cast, "B", (4, 6))
attempt(x[1:].cast, "B")
h = memoryview(bytes(range(12))).cast("h", [3, 2])
print(h.tolist(), h[2, 1], h.strides, h.itemsize)
for shape in ([1, 24], [24, 1], [1, 1, 24], [2] * 3 + [3], (24,), [24]):
    v = m.cast("B", shape)
    print(v.shape, v.strides, v.c_contiguous, v.f_contiguous)
print(m.cast("B", [1] * 62 + [24, 1]).ndim)
for shape in (1, "ab", {1}, [3, "a"], [3, 0], [0], [3, -4], [5], [2] * 65,
              [1] * 64, [24.0], [None], [2 ** 40, 2 ** 40], [2 ** 70], [], [True, 24],
              [[24]], None, range(24)):
    attempt(m.cast, "B", shape)
