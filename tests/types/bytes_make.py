# bytes() of every kind of argument.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(repr(r).split(" at 0x")[0])


class Bytes:
    def __bytes__(self):
        return b"from __bytes__"


class Wrong:
    def __bytes__(self):
        return "text"


class Raises:
    def __bytes__(self):
        raise KeyError("no")


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Items:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return self.items


class Get:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i + 65


class Both(Index):
    def __iter__(self):
        return iter([1, 2])


class Sub(bytes):
    def __bytes__(self):
        return b"sub"


class Text(str):
    def __bytes__(self):
        return b"text"


class NotIter:
    __iter__ = None


for v in (0, 3, -1, 2 ** 63, 2 ** 99, -2 ** 99, True, 1.5, None, "a", "", b"ab", bytearray(b"cd"),
          memoryview(b"ef"), memoryview(b"1234").cast("i"), [1, 2, 255], (0,), range(4),
          {7}, {8: 9}, [256], [-1], [2 ** 99], ["a"], [b"a"], [1.0], [None], [True],
          iter([1, 2]), (i for i in (3, 4)), Bytes(), Wrong(), Raises(), Index(2),
          Index(-2), Index("x"), Index(2 ** 99), Items(iter([5])), Items(5),
          Items(None), Items([1]), Get(), Both(2), Both("x"), Sub(b"q"), Text("t"), NotIter(), object(), int, [Index(66)],
          [Index(300)], [Index("x")], ...):
    print(type(v).__name__, end=" ")
    attempt(bytes, v)
attempt(bytes)
attempt(bytes, b"", "ascii")
attempt(bytes, b"", errors="strict")
attempt(bytes, "abc", "ascii")
attempt(bytes, "é", "ascii")
attempt(bytes, "é", "ascii", "replace")
attempt(bytes, "é", errors="replace")
attempt(bytes, "é", encoding="utf-16-le")
attempt(bytes, "é", "nope")
attempt(bytes, "é", "ascii", "nope")
attempt(bytes, "é", 5)
attempt(bytes, "é", "ascii", 5)
attempt(bytes, encoding="ascii")
attempt(bytes, errors="strict")
attempt(bytes, 5, "ascii")
attempt(bytes, source=b"x")
attempt(bytes, sauce=b"x")
attempt(bytes, b"", "", "", "")
attempt(bytes, Text("t"), "ascii")
attempt(bytes, "x", None)
