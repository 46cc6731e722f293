# Descriptors of slots moved, called with wrong instances, used as defaults.
class A:
    __slots__ = ("x", "y")
class B:
    __slots__ = ("x",)
class C(A):
    __slots__ = ("z",)

def attempt(label, f, *args):
    try:
        r = f(*args)
    except Exception as e:
        print(label, "->", type(e).__name__, str(e))
    else:
        print(label, "->", r)

x = A.x
attempt("repr", repr, x)
attempt("get none", x.__get__, None, A)
attempt("get none none", x.__get__, None, None)
attempt("get none one", x.__get__, None)
attempt("get nothing", x.__get__)
attempt("get unset", x.__get__, A())
attempt("get B", x.__get__, B())
attempt("get B, A", x.__get__, B(), A)
attempt("get 5", x.__get__, 5)
attempt("get C", x.__get__, C(), C)
attempt("set B", x.__set__, B(), 1)
attempt("set None", x.__set__, None, 1)
attempt("set one", x.__set__, A())
attempt("set three", x.__set__, A(), 1, 2)
attempt("delete B", x.__delete__, B())
attempt("delete unset", x.__delete__, A())
attempt("delete none", x.__delete__)
attempt("kw", lambda: x.__get__(instance=A()))
for n in ("__name__", "__qualname__", "__objclass__", "__doc__"):
    attempt(n, getattr, x, n)
    attempt("set " + n, setattr, x, n, "v")
    attempt("del " + n, delattr, x, n)
attempt("dict", lambda: x.__dict__)
attempt("new attribute", setattr, x, "foo", 1)
attempt("call", lambda: x())
attempt("new", type(x))
attempt("subclass", lambda: type("T", (type(x),), {}))
attempt("hash", lambda: hash(x) == hash(A.x))
attempt("eq", lambda: (A.x == A.x, A.x is A.x, A.x == A.y))
attempt("module", lambda: x.__module__)
attempt("type", lambda: type(x).__module__ + type(x).__qualname__)
attempt("text_signature", lambda: x.__text_signature__)

class Moved:
    x = A.x
attempt("moved class", lambda: Moved.x)
attempt("moved get", lambda: Moved().x)
attempt("moved set", setattr, Moved(), "x", 1)
attempt("moved del", delattr, Moved(), "x")
B.y = A.y
b = B()
attempt("patched", lambda: b.y)
attempt("patched set", setattr, b, "y", 1)
C.again = A.x
c = C()
c.again = 10
print(c.x, c.again)
del c.again
attempt("unset again", lambda: c.x)
attempt("unset again", lambda: c.again)
