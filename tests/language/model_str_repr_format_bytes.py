class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"format({spec})"
    def __bytes__(self): return b"bytes"
    def __ascii__(self): return "never"
s = S()
print(s, [s], f"{s}", f"{s!s}", f"{s!r}", f"{s!a}", f"{s:>5}", f"{s!s:>5}", "{} {0!r}".format(s) if False else "{0} {0!r} {0:x}".format(s), "%s %r" % (s, s), bytes(s), str(s), repr(s), format(s), format(s, "y"), ascii(s))
class R:
    def __repr__(self): return "é"
print(str(R()), ascii(R()), f"{R()!a}", f"{R()}", [R()], {R(): R()})
class D: pass
print(str(D()).startswith("<__main__.D object at 0x"), f"{D()}" == str(D()) or "differs")
for spec in ("x", ">5", " "):
    try: print(format(D(), spec))
    except TypeError as e: print(e)
for method, use in (("__str__", str), ("__repr__", repr), ("__format__", format), ("__bytes__", bytes), ("__repr__", lambda v: f"{v!r}"), ("__repr__", ascii), ("__str__", lambda v: "%s" % v), ("__format__", lambda v: f"{v:x}"), ("__repr__", lambda v: [v].__repr__())):
    for bad in (5, None, b"x", ["x"]):
        C = type("C", (), {method: lambda self, *a: bad})
        try: print(method, use(C()))
        except TypeError as e: print(method, e)
class Sub(str): pass
class Q:
    def __str__(self): return Sub("sub")
    def __repr__(self): return Sub("subr")
print(type(str(Q())).__name__, type(repr(Q())).__name__, type(f"{Q()}").__name__)
