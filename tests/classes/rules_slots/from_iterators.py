# __slots__ is read once, when the class is made, from any iterable.
def gen():
    yield "x"
    yield "y"

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, str(e))

def members(cls):
    return [n for n, v in cls.__dict__.items()
            if type(v).__name__ == "member_descriptor"]

class G:
    __slots__ = gen()
print(members(G), list(G.__slots__), type(G.__slots__).__name__)

source = iter(["a", "b"])
next(source)
class Half:
    __slots__ = source
print(members(Half), list(source))

class Again:
    __slots__ = source          # exhausted: no slots at all
print(members(Again), hasattr(Again(), "__dict__"))

def fails():
    yield "ok"
    raise LookupError("inside")

def make():
    class F:
        __slots__ = fails()
attempt("raising", make)

class Iter:
    def __init__(self):
        self.i = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.i += 1
        if self.i > 3:
            raise StopIteration
        return "n%d" % self.i
class ByIter:
    __slots__ = Iter()
print(members(ByIter), ByIter.__slots__.i)

class Items:
    def __getitem__(self, i):
        return ["p", "q"][i]
class ByItems:
    __slots__ = Items()
print(members(ByItems))

d = {"k": "doc of k", "m": None}
for view in (d.keys(), d, d.values(), {"s"}, frozenset({"f"}), map(str.lower, "AB"),
             zip("ab"), range(2), b"ab", bytearray(b"q"), {}, (), "", "xy", ["x", "x", "x"]):
    def make():
        return type("T", (), {"__slots__": view})
    try:
        print(type(view).__name__, members(make()))
    except Exception as e:
        print(type(view).__name__, type(e).__name__, e)
for bad in (None, 5, 1.5, object, True, NotImplemented, lambda: 1):
    try:
        type("T", (), {"__slots__": bad})
    except Exception as e:
        print(type(e).__name__, e)
class NoIter:
    __iter__ = None
try:
    type("T", (), {"__slots__": NoIter()})
except Exception as e:
    print(type(e).__name__, e)
