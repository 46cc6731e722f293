# TextIOWrapper: every way of reading, for line ends and encodings, and that
# each position told can be gone back to.
import io

texts = ["", "one", "one\n", "a\r\nb\rc\nd", "\r\r\n\n\r", "é€😀\r\nñ\n"]
for newline in None, "", "\n", "\r", "\r\n":
    for text in texts:
        t = io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8",
                             newline=newline)
        t._CHUNK_SIZE = 3
        print(repr(newline), list(t), t.newlines, end=" ")
        t.seek(0)
        print([t.read(2) for _ in range(5)], t.readline(2), t.readlines())
for encoding in "utf-8", "utf-16", "utf-32-be", "latin-1", "utf-8-sig":
    for newline in None, "", "\r\n":
        data = "añb\r\nc\rd\n\r\nend".encode(encoding)
        t = io.TextIOWrapper(io.BytesIO(data), encoding, newline=newline)
        t._CHUNK_SIZE = 7
        places = []
        while True:
            at = t.tell()
            c = t.read(1)
            places.append((at, c))
            if not c:
                break
        print(encoding, repr(newline), [c for at, c in places])
        for at, c in places:
            t.seek(at)
            if t.read(1) != c:
                print("lost", at, repr(c))
        t.seek(0)
        print([(t.readline(), t.tell() > 0) for _ in range(3)], t.read())
for newline in None, "", "\n", "\r", "\r\n":
    b = io.BytesIO()
    t = io.TextIOWrapper(b, "utf-16", newline=newline)
    t.write("a\nb\r\n")
    t.flush()
    at = t.tell()
    t.write("more\n")
    t.seek(at)
    print(repr(newline), b.getvalue(), repr(t.read()))
    t.seek(0)
    t.write("Z")
    t.flush()
    print(b.getvalue()[:6])
for kind in {}, {"line_buffering": True}, {"write_through": True}:
    b = io.BytesIO()
    t = io.TextIOWrapper(b, "ascii", **kind)
    for piece in "one", "two\n", "thr\ree":
        t.write(piece)
        print(b.getvalue(), end=" ")
    print(t.line_buffering, t.write_through)
    t.reconfigure(line_buffering=True, encoding="latin-1", errors="replace")
    print(t.line_buffering, t.encoding, t.errors, b.getvalue())
t = io.TextIOWrapper(io.BytesIO(b"ab\xff"), "ascii", "replace")
print(t.read(1))
for f in (lambda: t.reconfigure(encoding="utf-8"), lambda: t.seek(1, 1),
          lambda: t.seek(1, 2), lambda: t.seek(0, 3), lambda: t.seek(-1),
          lambda: t.write(5), lambda: t.write(b"x"), lambda: t.seek(0, 2),
          lambda: t.read(), lambda: io.TextIOWrapper(5),
          lambda: io.TextIOWrapper(io.BytesIO(), 5),
          lambda: io.TextIOWrapper(io.BytesIO(), "nope"),
          lambda: io.TextIOWrapper(io.BytesIO(), "hex"),
          lambda: io.TextIOWrapper(io.BytesIO(), newline=b"\n"),
          lambda: io.TextIOWrapper(io.StringIO("x")).read(), lambda: t.close(),
          lambda: t.read(), lambda: t.write("x"), lambda: t.tell(),
          lambda: t.closed, lambda: next(t)):
    try:
        print(repr(f()))
    except (ValueError, OSError, TypeError, LookupError,
            AttributeError) as error:
        print(type(error).__name__, error)
