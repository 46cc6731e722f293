# __repr__, __str__, __format__, __bytes__: fallbacks and callers.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", repr(r) if not isinstance(r, str) else ascii(str(r)), type(r).__name__)
class R:
    def __repr__(self): return "R"
class S:
    def __str__(self): return "S"
class Both(R, S): pass
class F:
    def __format__(self, spec): return "<%s>" % spec
class Sub(str):
    def __str__(self): return "str of Sub"
    def __repr__(self): return "repr of Sub"
    def __format__(self, spec): return "format of Sub"
class RS:
    def __repr__(self): return Sub("x")
    __str__ = __repr__
    def __format__(self, spec): return Sub("f")
fmt = "%s %r."
for o in (R(), Both(), F(), Sub("v"), RS()):
    n = type(o).__name__
    attempt(n + " str", lambda: str(o) if not isinstance(o, F) else "")
    attempt(n + " repr", lambda: repr(o) if not isinstance(o, F) else "")
    attempt(n + " format", lambda: format(o))
    attempt(n + " format x", lambda: format(o, "x"))
    attempt(n + " f", lambda: f"{o}" )
    attempt(n + " f r", lambda: f"{o!r:>12}" if not isinstance(o, F) else "")
    attempt(n + " f s", lambda: f"{o!s:>12}" if not isinstance(o, F) else "")
    attempt(n + " f spec", lambda: f"{o:{'a'}{'b'}}")
    attempt(n + " %", lambda: fmt % (o, o) if not isinstance(o, F) else "")
    attempt(n + " .format", lambda: "{} {0.__class__.__name__}".format(o) if False else "<{0:q}>".format(o))
    attempt(n + " join", lambda: "".join([str(o)]) if not isinstance(o, F) else "")
class Plain: pass
attempt("plain spec", lambda: format(Plain(), "x"))
attempt("plain spec sp", lambda: format(Plain(), " "))
attempt("none spec", lambda: format(None, "x"))
attempt("list spec", lambda: f"{[1]:>5}")
attempt("type spec", lambda: format(int, "s"))
attempt("spec 5", lambda: format(1, 5))
attempt("spec None", lambda: format(1, None))
attempt("object.__format__", lambda: object.__format__(R(), ""))
attempt("object.__str__", lambda: object.__str__(R()))
attempt("object.__repr__", lambda: object.__repr__(R())[:18])
attempt("int repr", lambda: object.__repr__(5)[:17])
attempt("str new", lambda: str(object=R()))
attempt("str sub new", lambda: type(Sub(R())).__name__)
class B:
    def __bytes__(self): return b"bytes"
attempt("bytes", lambda: bytes(B()))
attempt("bytes enc", lambda: bytes(B(), "utf8"))
class BI:
    def __bytes__(self): return b"from bytes"
    def __index__(self): return 3
    def __iter__(self): return iter([1])
attempt("bytes first", lambda: bytes(BI()))
class II:
    def __index__(self): return 3
    def __iter__(self): return iter([1])
attempt("index first", lambda: bytes(II()))
class IndexType:
    def __index__(self): raise TypeError("not really")
    def __iter__(self): return iter([1, 2])
attempt("index TypeError", lambda: bytes(IndexType()))
attempt("bytearray", lambda: bytearray(B()))
attempt("bytes str", lambda: bytes("x"))
attempt("bytes sub", lambda: bytes(type("BS", (bytes,), {"__bytes__": lambda s: b"other"})(b"x")))
class Rec:
    def __init__(self): self.l = [self]
    def __repr__(self): return "Rec(%r)" % (self.l[1:],)
attempt("rec", lambda: repr(Rec()))
class Deep:
    def __repr__(self): return repr(self)
try:
    repr(Deep())
except RecursionError as e:
    print("deep", str(e)[:32])
class Bad:
    def __repr__(self): raise ValueError("no repr")

attempt("bad in list", lambda: repr([1, Bad()]))
attempt("bad in dict", lambda: str({1: Bad()}))
attempt("bad format", lambda: f"{Bad()}")
class NoneStr:
    __str__ = None
    __repr__ = lambda s: "r"
attempt("none str", lambda: str(NoneStr()))
attempt("print", lambda: print(NoneStr()))
class LocalOuter:
    class Inner: pass
def fn():
    class L: pass
    return L
attempt("qualname", lambda: repr(LocalOuter.Inner())[:30])
attempt("local", lambda: repr(fn()())[:32])
