# getattr, hasattr, setattr, delattr: names and arguments of all kinds.
def attempt(label, f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A: pass
a = A()
attempt("odd name", setattr, a, "a b", 1)
attempt("odd name", getattr, a, "a b")
attempt("empty", setattr, a, "", 2)
attempt("empty", getattr, a, "")
attempt("digits", setattr, a, "1", 3)
attempt("keyword", setattr, a, "class", 4)
print(a.__dict__)
attempt("5", setattr, a, 5, 1)
attempt("5", getattr, a, 5)
attempt("5", getattr, a, 5, 1)
attempt("5", hasattr, a, 5)
attempt("5", delattr, a, 5)
attempt("bytes", getattr, a, b"x")
attempt("None", getattr, a, None, 1)
class S2(str): pass
b = A()
setattr(b, S2("plain"), 6)
attempt("read", lambda: b.plain)
attempt("read sub", lambda: getattr(b, S2("plain")))
attempt("del sub", lambda: delattr(b, S2("plain")))
attempt("gone", lambda: hasattr(b, "plain"))
attempt("null", setattr, a, "x\0y", 1)
attempt("null", getattr, a, "x\0y")
attempt("surrogate", setattr, a, "\udc80", 1)
attempt("surrogate", getattr, a, "\udc80")
attempt("surrogate missing", lambda: hasattr(a, "\udc81"))
attempt("1", getattr, a)
attempt("4", getattr, a, "x", 1, 2)
attempt("kw", getattr, a, "x", default=1)
attempt("has 1", hasattr, a)
attempt("has 3", hasattr, a, "x", 1)
attempt("set 2", setattr, a, "x")
attempt("set kw", setattr, a, "x", value=1)
attempt("del 1", delattr, a)
class R:
    def __getattr__(self, n):
        if n == "exit": raise SystemExit("exit")
        if n == "key": raise KeyError(n)
        if n == "sub": raise Sub("sub")
        raise AttributeError(n)
class Sub(AttributeError): pass
r = R()
for n in ("exit", "key", "sub", "other"):
    attempt("has " + n, hasattr, r, n)
    attempt("default " + n, getattr, r, n, "default")
attempt("default lazily", getattr, 5, "real", 1 / 1)
attempt("int", getattr, 5, "nope", "d")
attempt("chain", lambda: getattr(getattr(a, "nope", a), "__class__").__name__)
try:
    a.missing
except AttributeError as e:
    print(e.name, e.obj is a, e.args)
try:
    raise AttributeError("x", name="n", obj=a)
except AttributeError as e:
    print(e.name, e.obj is a, e.args)
try:
    getattr(a, "nope")
except AttributeError as e:
    try:
        raise AttributeError("second") from e
    except AttributeError as f:
        print(f.name, f.obj, f.__cause__.name)
import types
ns = types.SimpleNamespace(**{"a b": 1})
print(getattr(ns, "a b"), ns)
