# StreamReader, StreamWriter and those made of them, over bytes in memory.
import codecs
import io

for encoding in "utf-8", "utf-16", "utf-8-sig", "latin-1", "utf-32-be":
    b = io.BytesIO()
    w = codecs.getwriter(encoding)(b)
    w.write("añ\n")
    w.writelines(["b\r\n", "c\x0bd", "\x85"])
    print(encoding, b.getvalue())
    b.seek(0)
    r = codecs.getreader(encoding)(b)
    print(repr(r.read(chars=2)), repr(r.readline()), repr(r.readline()),
          repr(r.read()), repr(r.read()), repr(r.readline()))
    r.seek(0)
    print(r.readlines())
    r.seek(0)
    print(list(r), r.closed)
    r.seek(0)
    print(r.readline(keepends=False), r.readlines(keepends=False))
    w.seek(0)
    w.write("Z")
    print(b.getvalue()[:6], w.tell())
r = codecs.getreader("utf-8")(io.BytesIO("é€😀".encode()))
print([r.read(size=1, chars=1) for _ in range(4)])
r = codecs.getreader("utf-8")(io.BytesIO(b"a\xffb"), errors="replace")
print(r.read(), r.errors)
r = codecs.getreader("ascii")(io.BytesIO(b"a\xffb"))
try:
    r.read()
except UnicodeDecodeError as error:
    print(error)
long = "x" * 100 + "\n" + "y" * 200 + "\r\nz"
r = codecs.getreader("utf-8")(io.BytesIO(long.encode()))
print([len(line) for line in r])
b = io.BytesIO("één\ntwee\n".encode("utf-16"))
rw = codecs.StreamReaderWriter(b, codecs.getreader("utf-16"),
                               codecs.getwriter("utf-16"))
print(rw.readline(), rw.readlines(), rw.encoding)
rw.seek(0)
print(rw.read(), rw.errors)
with rw as same:
    print(same is rw)
print(b.closed)
inner = io.BytesIO("één\ntwee\n".encode("latin-1"))
f = codecs.EncodedFile(inner, "utf-8", "latin-1")
print(f.data_encoding, f.file_encoding, f.readline(), f.read())
f.write("ñ\n".encode())
f.writelines([b"a", "é".encode()])
f.seek(0)
print(f.readlines(), inner.getvalue())
f = codecs.EncodedFile(inner, "utf-8")
print(f.file_encoding)
for make in (lambda: codecs.EncodedFile(inner, "nope"),
             lambda: codecs.getreader("nope")):
    try:
        make()
    except LookupError as error:
        print(error)
print(codecs.make_identity_dict(range(3)),
      codecs.make_encoding_map({1: 2, 3: 4, 5: 2}))
print(codecs.BOM32_LE, codecs.BOM32_BE, codecs.BOM64_LE, codecs.BOM64_BE)


class Upper(codecs.Codec):
    def encode(self, input, errors="strict"):
        return input.upper().encode(), len(input)

    def decode(self, input, errors="strict"):
        return bytes(input).decode().lower(), len(input)


class UpperWriter(Upper, codecs.StreamWriter):
    pass


class UpperReader(Upper, codecs.StreamReader):
    pass


b = io.BytesIO()
UpperWriter(b).write("shout\n")
print(b.getvalue())
b.seek(0)
print(UpperReader(b).readline())


class Pieces(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        n = len(input) if final else len(input) - len(input) % 2
        return input[:n].hex(), n


d = Pieces()
print(d.decode(b"abc"), d.getstate(), d.decode(b"d"), d.decode(b"e", True))
d.setstate((b"z", 0))
print(d.decode(b"y"), d.getstate())
for encoding in "utf-8", "utf-16", "utf-8-sig", "utf-32-le":
    e = codecs.getincrementalencoder(encoding)()
    print(encoding, e.getstate(), e.encode("a"), e.getstate(), e.encode("b"))
    e.setstate(0)
    print(e.encode("c"))
    e.reset()
    print(e.encode("d"))
