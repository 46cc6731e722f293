# Slices of a memoryview, with every sign of step.
m = memoryview(b"abcdef")
bounds = (None, 0, 1, -1, 3, 10, -10)
for start in bounds:
    for stop in bounds:
        for step in (None, 1, 2, -1, -2, 5, -7):
            v = m[start:stop:step]
            assert bytes(v) == b"abcdef"[start:stop:step]
            print(bytes(v).decode(), v.shape[0], v.strides[0], v.nbytes,
                  v.contiguous, v.c_contiguous, v.f_contiguous, sep=",",
                  end=" ")
    print()
v = m[::2][::-1][1:]
print(v.tolist(), v.strides, v.obj is m.obj, v[0], v[-1])
v = m[4:1:-1][::2]
print(bytes(v), v.strides, v.tolist(), len(v))
v = m[::2]
print(v == b"ace", v[1:] == b"ce", v == m[::2], list(v), 99 in v)
print(m[2:2].tolist(), m[2:2].shape, m[9:].nbytes, bytes(m[5:1]))
huge = m[::2 ** 62]
print(huge.tolist(), len(huge), bytes(m[::-2 ** 70]))
h = memoryview(bytes(range(16))).cast("h")
print(h[1:5].tolist(), h[::-3].tolist(), h[::-3].strides, h[2:4].nbytes)
