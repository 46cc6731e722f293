# __annotations__ of classes: where it lies, made when read, assigned, deleted.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A: pass
print("__annotations__" in vars(A), A.__annotations__, "__annotations__" in vars(A))
A.__annotations__["x"] = int
print(A.__annotations__)
class B(A):
    y: "later"
    z: int = 5
    (w): int = 1
    __p: str
    for i in range(2):
        v: i
print(B.__annotations__, B.w)
class C(B): pass
print(C.__annotations__, C.__annotations__ is B.__annotations__)
del B.__annotations__
print(B.__annotations__)
attempt("del twice", lambda: delattr(B, "__annotations__"))
attempt("del again", lambda: delattr(B, "__annotations__"))
B.__annotations__ = 5
print(B.__annotations__, vars(B)["__annotations__"])
attempt("int", lambda: int.__annotations__)
attempt("int set", lambda: setattr(int, "__annotations__", {}))
attempt("instance", lambda: A().__annotations__)
attempt("instance of D", lambda: type("D", (), {"__annotations__": {"q": 1}})().__annotations__)
def body():
    class E:
        undefined: nothing_like_this
attempt("name", body)
def body2():
    class E:
        x: 1 / 0 = print("value first")
attempt("order", body2)
class F:
    x: print("annotation", 1) = print("value")
    print(__annotations__)
    __annotations__["dyn"] = "d"
    del __annotations__["x"]
print(F.__annotations__)
class G:
    __annotations__ = {"mine": 1}
    x: int
print(G.__annotations__)
def h():
    x: undefined_name
    y: int = 1
    return y
print(h(), h.__annotations__)
class I:
    def f(self, a: int, *b: str, c: float = 1.0, **d: bytes) -> None: pass
    g = lambda self: None
    self: "I"
    f.attr = 1
print(I.f.__annotations__, I.g.__annotations__, I.__annotations__)
