# Subscripts of a memoryview of one dimension.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


m = memoryview(b"abcdef")
for key in (0, 5, -1, -6, True, Index(2), (3,), (-1,), (Index(1),)):
    print(m[key])
for key in (6, -7, (9,), 2 ** 70, -2 ** 70, "a", 1.0, None, (), (1, 2), ...,
            (1, "a"), ("a",), (slice(1), slice(2)), (slice(1),), (slice(1), 0),
            slice("a"), slice(0, 5, 0), slice(None, None, "b"), [0], {}):
    print(type(key).__name__, end=" ")
    attempt(m.__getitem__, key)
w = memoryview(bytearray(b"abcdef"))
w[0] = 65
w[-1] = True
w[(2,)] = Index(67)
w[Index(3)] = 0
print(w.obj)
for key, value in ((6, 1), (-7, 1), ("a", 1), (1.0, 1), (None, 1), ((), 1),
                   ((1, 2), 1), (..., 1), (0, 256), (0, -1), (0, "a"),
                   (0, b"a"), (0, 1.0), (0, None), (2 ** 70, 1),
                   (0, 2 ** 70), ((slice(1), slice(1)), 1), ((slice(1),), b"")):
    print(type(key).__name__, end=" ")
    attempt(w.__setitem__, key, value)
print(w.obj)
for view in (m, w):
    for key in (0, "a", slice(1), ...):
        attempt(view.__delitem__, key)
for key, value in ((0, 1), ("a", 1), (slice(1), b"x"), (9, 9)):
    attempt(m.__setitem__, key, value)
