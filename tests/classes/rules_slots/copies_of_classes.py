# A class made again from its own namespace, as decorators do.
class A:
    __slots__ = ("x", "__y")
    def __init__(self, x): self.x, self.__y = x, -x
    def both(self): return self.x, self.__y
    def sup(self): return super().__init__
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
ns = dict(A.__dict__)
attempt("with descriptors", lambda: type("A", (), ns))
for n in ("x", "_A__y"):
    ns.pop(n)
B = type("A", (), ns)
attempt("again", lambda: B(5).both())
attempt("A not B", lambda: (isinstance(B(1), A), B.x is A.x))
attempt("super of old class", lambda: B(1).sup())
attempt("cross", lambda: A.x.__get__(B(1)))
attempt("cross method", lambda: A.both(B(3)))
ns2 = {k: v for k, v in A.__dict__.items() if k not in ("x", "_A__y")}
C = type("Other", (), ns2)
attempt("renamed", lambda: C(5).both())
attempt("names", lambda: [n for n in vars(C) if n.endswith("y") and n.startswith("_O")])
class D:
    a: int
    b: int = 5
    def __init__(self): self.a = 1
def add_slots(cls):
    ns = dict(vars(cls))
    fields = tuple(ns.get("__annotations__", ()))
    for f in fields:
        ns.pop(f, None)
    ns.pop("__dict__", None)
    ns.pop("__weakref__", None)
    ns["__slots__"] = fields
    return type(cls)(cls.__name__, cls.__bases__, ns)
E = add_slots(D)
attempt("slotted", lambda: (E.__slots__, E().a, hasattr(E(), "__dict__"), hasattr(E(), "b")))
attempt("kept dict", lambda: type("K", (), {**vars(D), "__slots__": ()}))
K = type("K", (), dict(vars(D)))
attempt("dict descriptor copied", lambda: K().__dict__)
attempt("its own?", lambda: K.__dict__["__dict__"] is D.__dict__["__dict__"])
