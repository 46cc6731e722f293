# Classes derived from the abstract ones.
import io


class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.pos = 0

    def readable(self):
        return True

    def readinto(self, b):
        part = self.data[self.pos:self.pos + min(len(b), 4)]
        b[:len(part)] = part
        self.pos += len(part)
        return len(part)


r = Raw(b"hello\nworld\nend")
print(r.read(3), r.readline(), r.readall(), r.read())
r.pos = 0
print(list(r))
r.pos = 0
print(r.readlines(3), r.closed)
with r as same:
    print(same is r)
print(r.closed)
for f in (lambda: r.flush(), lambda: iter(r), lambda: r.__enter__(),
          lambda: r.isatty(), lambda: r.writelines([])):
    try:
        print(f())
    except ValueError as e:
        print(e)


class Text(io.TextIOBase):
    def __init__(self, lines):
        self.lines = iter(lines)

    def readline(self, size=-1):
        return next(self.lines, "")

    def close(self):
        if not self.closed:
            print("closed")
        super().close()


t = Text(["a\n", "b\n", "c"])
print(next(t), t.readlines(), t.encoding, t.errors, t.newlines)
for name in ("fileno", "detach", "read", "tell", "truncate"):
    try:
        print(getattr(t, name)())
    except io.UnsupportedOperation as e:
        print(name, repr(e))
for f in (lambda: t.seek(0), lambda: t.write("x")):
    try:
        f()
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
print(t.readable(), t.writable(), t.seekable(), t.isatty())
for name in ("_checkReadable", "_checkWritable", "_checkSeekable",
             "_checkClosed"):
    try:
        print(getattr(t, name)())
    except io.UnsupportedOperation as e:
        print(e)
del t
print("deleted")


class Buffered(io.BufferedIOBase):
    def __init__(self, data):
        self.data = data

    def read(self, n=-1):
        part, self.data = self.data[:n], self.data[n:]
        return part

    read1 = read


b = Buffered(b"some data")
buffer = bytearray(4)
print(b.readinto(buffer), buffer, b.readinto1(buffer), buffer)
for f in (lambda: b.detach(), lambda: b.write(b"")):
    try:
        f()
    except io.UnsupportedOperation as e:
        print(e)
print(issubclass(io.RawIOBase, io.IOBase), issubclass(Text, io.IOBase),
      isinstance(b, io.BufferedIOBase))
with open(__file__) as f:
    print(isinstance(f, io.TextIOBase), isinstance(f, io.TextIOWrapper),
          isinstance(f, io.IOBase), isinstance(f, io.BufferedIOBase))
with open(__file__, "rb") as f:
    print(isinstance(f, io.TextIOBase), isinstance(f, io.BufferedReader),
          isinstance(f, io.IOBase), isinstance(f, io.BufferedWriter))
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
print(io.open is open, io.UnsupportedOperation.__mro__[1:3],
      io.UnsupportedOperation.__module__, io.BlockingIOError)
