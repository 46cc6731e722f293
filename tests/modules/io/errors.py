import io
s = io.StringIO("hello\nworld")
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: io.StringIO(3)); t(lambda: io.StringIO(b"x")); t(lambda: io.StringIO("x", 3)); t(lambda: io.StringIO("x", "q")); t(lambda: io.StringIO("x","\n",3))
t(lambda: s.write(3)); t(lambda: s.write(b"x")); t(lambda: s.seek(-1)); t(lambda: s.seek(1,1)); t(lambda: s.seek(1,2)); t(lambda: s.seek(0,3)); t(lambda: s.seek(0,1)); t(lambda: s.seek(0,2)); t(lambda: s.seek(100)); t(lambda: s.write("x")); t(lambda: s.getvalue()); t(lambda: s.seek("a")); t(lambda: s.tell()); t(lambda: s.truncate(-1)); t(lambda: s.truncate("a")); t(lambda: s.truncate(3)); t(lambda: s.tell()); t(lambda: s.read("a")); t(lambda: s.read(1.5)); t(lambda: s.readline("a")); t(lambda: s.fileno()); t(lambda: s.detach()); t(lambda: s.isatty()); t(lambda: s.encoding); t(lambda: s.errors); t(lambda: s.newlines); t(lambda: s.line_buffering); t(lambda: s.name)
t(lambda: s.readlines("a")); t(lambda: s.writelines(3)); t(lambda: s.writelines([3])); t(lambda: s.__exit__()); t(lambda: s.seek()); t(lambda:s.__getstate__()); t(lambda: s.__setstate__(3)); t(lambda: s.__setstate__(("a",))); t(lambda: s.__setstate__(("a","\n",3,None))); t(s.getvalue); t(s.tell); t(lambda: repr(s)[:20])
s.close()
for n in ("read","getvalue","tell","readline","readable","writable","seekable","isatty","flush","fileno","__enter__","close","truncate","newlines","line_buffering","closed", "__next__", "__getstate__"):
    def f():
        a = getattr(s, n)
        return a() if callable(a) else a
    print(n, end=" "); t(f)
t(lambda: s.write("x")); t(lambda: s.seek(0)); t(lambda: iter(s)); t(lambda: s.writelines([])); t(lambda: s.writelines(["a"])); t(lambda: s.__init__("again")); t(lambda: s.read())
for nl in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\rd", newline=nl)
    print(repr(nl), repr(s.getvalue()), s.newlines, list(s), s.newlines, s.write("x\ny\r\nz\rw"), repr(s.getvalue()), s.newlines)
b = io.BytesIO(b"hello\nworld\n")
t(lambda: b.read1(2)); t(lambda: b.readinto(bytearray(3))); t(lambda: b.readinto(b"abc")); t(lambda: b.readinto1(bytearray(1))); t(lambda: b.write("x")); t(lambda: b.write(3)); t(lambda: b.seek(-1)); t(lambda: b.seek(-1,1)); t(lambda: b.seek(-100,1)); t(lambda: b.seek(2,2)); t(lambda: b.write(b"x")); t(lambda: b.getvalue()); t(lambda: b.seek(0,5)); t(lambda: b.truncate(2)); t(lambda: b.getvalue()); t(lambda: b.truncate(-1)); t(lambda: b.detach()); t(lambda: b.fileno()); t(lambda: b.readline("a")); t(lambda: b.__getstate__()); t(lambda: b.__setstate__((b"abc", 1, {"a":1}))); t(lambda: (b.read(), b.a)); t(lambda: b.__setstate__(3)); t(lambda: io.BytesIO("x")); t(lambda: io.BytesIO(3)); t(lambda: io.BytesIO(initial_bytes=b"x").read()); t(lambda: io.BytesIO(None).read()); t(lambda: io.StringIO(None).read()); t(lambda: io.StringIO(initial_value="q").read()); t(lambda: b.seek(1.5)); t(lambda: b.read(None)); t(lambda: b.readlines(3)); t(lambda: b.writelines(["a"])); t(lambda: b.read("a")); t(lambda: b.truncate("a"))
b.close()
t(lambda: b.read()); t(lambda: b.closed); t(lambda: b.getvalue()); t(lambda: b.seekable())
t(lambda: io.UnsupportedOperation.__mro__)
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.open is open, io.text_encoding(None), io.text_encoding("x"))
