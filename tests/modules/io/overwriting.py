# Writing over what is there, with characters of all widths.
import io

pieces = ["", "a", "bc", "é", "日本", "𝒳", "a日𝒳é", "\0"]
base = "0é2日4𝒳6"
for pos in range(9):
    for piece in pieces:
        s = io.StringIO(base)
        s.seek(pos)
        n = s.write(piece)
        value = s.getvalue()
        assert len(value) == max(len(base), pos + n if n else 0), value
        print(pos, n, s.tell(), ascii(value), ascii(s.read()))
s = io.StringIO(base)
for size in (6, 4, 3, 1, 0):
    s.seek(5)
    print(s.truncate(size), ascii(s.getvalue()), s.tell(), repr(s.read()),
          s.write("x"), ascii(s.getvalue()))
b = io.BytesIO(b"0123456789")
for pos, piece in ((2, b"ab"), (9, b"cdef"), (0, b""), (15, b"z"), (3, b"")):
    b.seek(pos)
    print(b.write(piece), b.tell(), b.getvalue())
s = io.StringIO()
for i in range(2000):
    s.write("é" if i % 7 == 0 else "x")
print(len(s.getvalue()), s.getvalue().count("é"), s.tell())
s.seek(1000)
print(s.read(10), s.seek(500), s.read(3), s.seek(1500), s.read(4))
