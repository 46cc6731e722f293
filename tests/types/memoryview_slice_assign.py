# Assignment to slices of a memoryview.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

b = bytearray(b"abcdefgh")
m = memoryview(b)
m[0:2] = b"XY"
m[2:4] = bytearray(b"12")
m[4:6] = memoryview(b"34")
print(b)
m[::2] = b"----"
print(b)
m[::-2] = b"wxyz"
print(b)
m[:] = m[::-1]
print(b)
m[1:5] = m[0:4]
print(b)
m[0:4] = m[1:5]
print(b)
m[::3] = m[2:5]
print(b)
m[3:3] = b""
m[5:2] = b""
print(b)
for key, value in ((slice(0, 2), b"abc"), (slice(0, 2), b""),
                   (slice(0, 0), b"a"), (slice(0, 2), 5), (slice(0, 2), "ab"),
                   (slice(0, 2), [1, 2]), (slice(0, 2), None),
                   (slice(None, None, 2), b"abc"), (slice("a", None), b"x"),
                   (slice(0, 2, 0), b"xx"),
                   (slice(0, 2), memoryview(b"ab").cast("b")),
                   (slice(0, 2), memoryview(b"ab").cast("c")),
                   (slice(0, 1), memoryview(b"ab").cast("h")),
                   (slice(0, 2), memoryview(b"ab").cast("B", [1, 2])),
                   (slice(0, 2), memoryview(b"abcd")[::2])):
    attempt(m.__setitem__, key, value)
print(b)
h = m.cast("h")
h[0:1] = memoryview(b"QQ").cast("h")
h[1:2] = memoryview(b"RR").cast("@h")
m.cast("@h")[2:3] = memoryview(b"SS").cast("h")
print(b)
attempt(h.__setitem__, slice(0, 1), b"ZZ")
attempt(h.__setitem__, slice(0, 1), memoryview(b"ZZ").cast("H"))
c = m.cast("c")
c[:4] = memoryview(b"wxyz").cast("c")
print(b)
x = m.cast("B", [2, 4])
attempt(x.__setitem__, slice(0, 1), x[1:2])
attempt(memoryview(b"abc").__setitem__, slice(0, 1), b"z")
attempt(m.toreadonly().__setitem__, slice(0, 1), b"z")
