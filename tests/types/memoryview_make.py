# What memoryview() takes, and what it says of itself.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))


class Array(bytearray):
    pass


class Text(bytes):
    pass


for source in (b"abc", bytearray(b"abc"), memoryview(b"abc"), b"",
               Array(b"xy"), Text(b"xy")):
    m = memoryview(source)
    print(m.tolist(), m.readonly, m.nbytes, m.itemsize, m.format, m.ndim,
          m.shape, m.strides, m.suboffsets, len(m), type(m.obj).__name__)
    print(m.c_contiguous, m.f_contiguous, m.contiguous)
b = bytearray(b"abc")
print(memoryview(b).obj is b, memoryview(memoryview(b)).obj is b)
print(repr(memoryview(b)).startswith("<memory at 0x"))
print(str(memoryview(b)) != str(memoryview(b)), memoryview(b) == memoryview(b))
attempt(memoryview)
attempt(memoryview, 1)
attempt(memoryview, "text")
attempt(memoryview, None)
attempt(memoryview, [1, 2])
attempt(memoryview, b"", 1)
attempt(memoryview, object=b"ab")
attempt(memoryview, objec=b"ab")
attempt(memoryview.__new__, int, b"")
attempt(memoryview.__new__, memoryview, b"ok")
attempt(type, "Sub", (memoryview,), {})
m = memoryview(b"q")
attempt(setattr, m, "x", 1)
attempt(setattr, m, "obj", 1)
attempt(delattr, m, "format")
print(memoryview.__doc__)
print(memoryview.__text_signature__, memoryview.__module__)
print(memoryview.__itemsize__, memoryview.__flags__ >> 10 & 1)
print([n for n in dir(memoryview) if n not in dir(object)])
print(type(memoryview.obj), type(memoryview.cast), type(memoryview.__len__))
