# StringIO: reading, writing, positions, wide text, newline modes.
import io

s = io.StringIO()
print(s.write("hello "), s.write("wörld"), s.tell(), s.getvalue())
print(s.seek(0), s.read(3), s.tell(), s.read(), repr(s.read()))
s.seek(6)
print(s.read(2), s.tell())
s.seek(7)
s.write("OOO")
print(s.getvalue(), s.tell(), s.seek(0, 2), s.seek(0, 1))
s.seek(7)
s.write("é")
print(s.getvalue(), len(s.getvalue()))
s.seek(20)
s.write("日本")
print(repr(s.getvalue()), s.tell())
s.seek(1)
print(s.truncate(), repr(s.getvalue()), s.truncate(100), s.getvalue())
s.write("𝒳yz")
s.seek(2)
print(s.read(1), s.readline(1), s.readline(0) == "", s.tell())

s = io.StringIO("one\ntwo\n\nfour")
print(list(s), list(s))
s.seek(0)
print(s.readline(), s.readline(2), s.readline(-1), s.readlines())
s.seek(0)
print(s.readlines(4), s.tell(), s.readlines(0), s.readlines(None))
s.seek(0)
for line in s:
    print(repr(line), s.tell())
with io.StringIO("x") as t:
    print(t.closed, t.read())
print(t.closed)
s = io.StringIO("start")
s.write("AB")
print(s.getvalue())
s.writelines(["x", "y", "zzzzz"])
print(s.getvalue(), s.tell())
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.flush())

for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\rd\n\re\r", newline)
    print(repr(newline), repr(s.getvalue()), s.newlines)
    print([line for line in s], s.tell())
    s.write("x\ny\r\nz\rw")
    s.seek(3)
    print(repr(s.getvalue()), repr(s.read(4)), s.newlines)
    print(repr(s.readline()), s.readlines())


class Upper(io.StringIO):
    """Subclasses may replace what others call."""

    def write(self, text):
        return super().write(text.upper())

    def readline(self, size=-1):
        return super().readline(size).strip()


u = Upper("as given\n\nlast")
u.extra = 3
print(u.read(), u.extra, u.__dict__)
print("printed", 1, file=u)
u.writelines(["lines\n"])
print(u.getvalue())
u.seek(0)
print(list(u))
print(isinstance(u, io.StringIO), isinstance(u, io.TextIOBase),
      isinstance(u, io.IOBase), isinstance(u, io.BufferedIOBase),
      issubclass(io.StringIO, io.TextIOBase))
state = io.StringIO("abc", None).__getstate__()
print(state, u.__getstate__()[1:])
c = io.StringIO()
c.__setstate__(("text\n", "\r\n", 2, {"attribute": 1}))
print(repr(c.getvalue()), c.tell(), c.attribute)
