# read, readline, readlines with all kinds of sizes.
import io


class Index:
    def __index__(self):
        return 3


def check(f, *args):
    try:
        print(repr(f(*args)), end=" ")
    except Exception as e:
        print(type(e).__name__, e, end=" ")


text = "first\nsecond line\n\nlast"
for make in (lambda: io.StringIO(text), lambda: io.BytesIO(text.encode())):
    for name in ("read", "readline", "readlines"):
        for size in (None, -1, -5, 0, 1, 3, 6, 100, True, Index(), "x", 2.5):
            f = make()
            method = getattr(f, name)
            print(name, type(size).__name__, end=": ")
            check(method, size)
            check(method, size)
            print(f.tell())
    f = make()
    f.seek(50)
    print(f.read(), f.readline(), f.readlines(), f.tell(), list(f))
    f = make()
    print(next(f), f.tell(), f.readline(), next(f), next(f), next(f, "end"))
    for line in make():
        print(line, end="|")
    print(max(make(), key=len), sorted(make())[1], "last" in make() if
          isinstance(f, io.StringIO) else b"last" in make())
    f = make()
    a, *b = f
    print(a, b)
