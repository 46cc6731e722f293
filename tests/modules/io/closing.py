# Closing: once, twice, by with, by exceptions, in subclasses.
import io


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


for cls, value in ((io.StringIO, "text"), (io.BytesIO, b"text")):
    f = cls(value)
    with f as g:
        print(f is g, f.closed)
    print(f.closed, f.close(), f.close())
    for name in ("read", "readline", "readlines", "getvalue", "tell",
                 "truncate", "readable", "writable", "seekable", "isatty",
                 "flush", "fileno", "detach", "__next__",
                 "__enter__"):
        print(name, end=" ")
        check(getattr(f, name))
    check(lambda: f.seek(0))
    check(lambda: f.write(value))
    check(lambda: f.writelines([value]))
    try:
        with cls(value) as f:
            raise KeyError("inside")
    except KeyError:
        print("closed", f.closed)
    f.__init__(value)
    print(f.closed, f.read())


class Loud(io.StringIO):
    def close(self):
        print("close", self.closed)
        super().close()


with Loud("x") as loud:
    pass
loud.close()
print(repr(io.StringIO())[:20], repr(io.BytesIO())[:19])
s = io.StringIO("x")
s.attribute = [1]
print(s.attribute, s.__dict__)
import weakref
r = weakref.ref(s)
print(r() is s)
del s
print(r())
for cls in (io.StringIO, io.BytesIO):
    check(lambda: cls(1, 2, 3))
    check(lambda: cls(nothing=1))
    check(lambda: hash(cls()) == 0)
print(io.StringIO() == io.StringIO(), io.BytesIO.__name__,
      io.StringIO.__module__, io.StringIO.__qualname__)
