# Buffers over raw streams, and the calls that they make.
import io


class Raw(io.RawIOBase):
    def __init__(self, data): self.data = data; self.pos = 0; self.out = bytearray()
    def readable(self): return True
    def writable(self): return True
    def readinto(self, b):
        n = min(len(b), 5); part = self.data[self.pos:self.pos+n]
        print("readinto", len(b), len(part)); b[:len(part)] = part; self.pos += len(part); return len(part)
    def write(self, b): print("write", len(b), bytes(b)); self.out += b; return min(len(b), 4)
r = io.BufferedReader(Raw(b"hello world\nsecond line\nthird"), 8)
print(r.read(3), r.peek(), r.readline(), r.read1(4), r.read1(), r.read(), r.read(), r.raw.pos)
w = io.BufferedWriter(Raw(b""), 8)
print(w.write(b"abc"), w.write(b"defgh"), w.write(b"ijklmnopqrstuvwxyz"), w.flush())
w.write(b"zz"); w.close(); print(w.closed, w.raw.closed)
for f in (lambda: w.write(b"x"), lambda: w.flush(), lambda: r.read(-2), lambda: w.read(), lambda: r.write(b"x"), lambda: r.seek(0), lambda: io.BufferedReader(io.BytesIO(), 0), lambda: io.BufferedRandom(Raw(b"")), lambda: io.BufferedWriter(io.BufferedReader(io.BytesIO())), lambda: r.detach().pos, lambda: r.read(), lambda: io.BufferedReader(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
p = io.BufferedRWPair(Raw(b"abc def"), Raw(b""))
print(p.read(3), p.write(b"xyz"), p.peek(1), p.readable(), p.writable(), p.seekable(), p.closed); p.close(); print(p.closed)
b = io.BufferedRandom(io.BytesIO(b"0123456789"))
print(b.read(3), b.tell(), b.write(b"XY"), b.tell(), b.read(2), b.seek(0), b.read(), b.seek(-2, 1), b.truncate(), b.raw.getvalue())
d = io.IncrementalNewlineDecoder(None, True)
print([d.decode(x) for x in ("a\r", "\nb\r", "c\n", "\r")], d.getstate(), d.decode("", True), d.newlines)
