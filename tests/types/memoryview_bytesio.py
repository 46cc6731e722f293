# BytesIO: getbuffer(), and views given to it.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import io
b = io.BytesIO(b"abcdef")
g = b.getbuffer()
print(g.tolist(), g.readonly, g.nbytes, g.format, type(g.obj))
g[0] = 90
g[2:4] = b"--"
print(b.getvalue(), b.read(3), b.tell())
for name, args in (("write", (b"x",)), ("write", (b"",)), ("truncate", ()),
                   ("truncate", (1,)), ("close", ()), ("seek", (2,)),
                   ("read", (1,)), ("getvalue", ()), ("writelines", ([],)),
                   ("writelines", ([b"a"],)), ("flush", ()), ("readline", ()),
                   ("readinto", (bytearray(2),)), ("tell", ()), ("seek", (0,))):
    print(name, args, end=" ")
    attempt(getattr(b, name), *args)
h = g[1:]
g.release()
attempt(b.write, b"x")
h.release()
attempt(b.write, b"xyz")
print(b.getvalue())
with b.getbuffer() as g:
    g[-1] = 33
b.close()
attempt(b.getbuffer)
b = io.BytesIO()
g = b.getbuffer()
print(g.tolist(), len(g))
attempt(b.write, b"a")
del g
attempt(b.write, b"a")
print(bytes(io.BytesIO(b"kept").getbuffer()))


class Sub(io.BytesIO):
    pass


print(Sub(b"abc").getbuffer().tolist())
M = memoryview
for v in (M(b"abc"), M(bytearray(b"abc")), M(b"abcdef").cast("h"),
          M(b"abcd").cast("B", [2, 2]), M(b"abcdef")[::2], 5, "a"):
    attempt(lambda: io.BytesIO(v).getvalue())
    f = io.BytesIO()
    attempt(f.write, v)
    print(f.getvalue())
f = io.BytesIO(b"abcdef")
for v in (bytearray(3), M(bytearray(3)), M(bytearray(6))[::2], b"abc", M(b"abc"),
          5, None, "a", M(bytearray(4)).cast("h"), bytearray(0), bytearray(9),
          M(bytearray(4)).cast("B", [2, 2]), type("A", (bytearray,), {})(2)):
    for method in (f.readinto, f.readinto1):
        f.seek(1)
        attempt(method, v)
        print(bytes(v) if isinstance(v, (M, bytearray)) else "", f.tell())


class Room:
    def __init__(self):
        self.data = bytearray(3)

    def __buffer__(self, flags):
        print("flags", flags)
        return memoryview(self.data)


r = Room()
f.seek(2)
print(f.readinto(r), r.data, f.write(r), f.getvalue())
