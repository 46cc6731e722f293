# BytesIO.
import io

b = io.BytesIO()
print(b.write(b"hello "), b.write(bytearray(b"world")), b.tell())
print(b.getvalue(), b.seek(0), b.read(3), b.read1(2), b.read(), b.read())
print(b.seek(-3, 2), b.read(), b.seek(-100, 1), b.seek(2, 1), b.read(1))
b.seek(15)
print(b.write(b"!"), b.getvalue())
b.seek(3)
print(b.truncate(), b.getvalue(), b.truncate(50), b.getvalue(), b.tell())
buffer = bytearray(5)
b.seek(0)
print(b.readinto(buffer), buffer, b.readinto(buffer), b.readinto1(buffer))
b = io.BytesIO(b"one\ntwo\r\n\nfour")
print(list(b))
b.seek(0)
print(b.readline(), b.readline(2), b.readline(None), b.readlines())
b.seek(0)
print(b.readlines(3), b.readlines(), b.readlines())
b.seek(4)
b.writelines([b"X", bytearray(b"YZ")])
print(b.getvalue(), b.tell(), b.readable(), b.writable(), b.seekable())
b = io.BytesIO(b"start")
b.write(b"12")
print(b.getvalue(), b.__getstate__())
with b:
    pass
print(b.closed)
b.__init__(b"new")
print(b.closed, b.read())
print(isinstance(b, io.BufferedIOBase), isinstance(b, io.TextIOBase),
      isinstance(b, io.RawIOBase), isinstance(b, io.IOBase))


class Mine(io.BytesIO):
    def __init__(self, data, name):
        super().__init__(data)
        self.name = name

    def close(self):
        print("closing", self.name)
        super().close()


with Mine(b"data", "mine") as m:
    print(m.read(), m.name)
text = io.TextIOWrapper(io.BytesIO("é\nü\r\nz\n".encode()), encoding="utf-8")
print(text.readline(), text.read(1), text.readlines(), text.encoding,
      text.errors)
raw = io.BytesIO()
text = io.TextIOWrapper(raw, "latin-1", newline="\r\n")
print(text.write("é\nx\n"), text.flush(), raw.getvalue())
text = io.TextIOWrapper(io.BytesIO(b"a\nb\nc"))
print([line for line in text], text.readable(), text.seek(0), text.read())
try:
    text.write(b"x")
except TypeError as e:
    print(e)
text.close()
print(text.closed, text.buffer.closed)
try:
    text.read()
except ValueError as e:
    print(e)
