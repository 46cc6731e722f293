# __call__ chains; __enter__ and __exit__ looked up on the type.
def attempt(label, f):
    try:
        r = f()
    except BaseException as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    def __call__(self, *a, **k): return a, k
attempt("call", lambda: A()(1, *[2], x=3, **{"y": 4}))
attempt("not callable", lambda: object()())

class B: pass
b = B()
B.__call__ = A()
attempt("call is an instance", lambda: b(1))
class C: __call__ = A
attempt("call is a class", lambda: type(C()()).__name__)
class D: __call__ = None
attempt("None", lambda: D()())
print(callable(D()), callable(b), callable(C), callable(5))
class E: __call__ = 5
attempt("5", lambda: E()())
class F:
    @staticmethod
    def __call__(*a): return "static", a
class G:
    @classmethod
    def __call__(cls, *a): return cls.__name__, a
class H:
    @property
    def __call__(self): return lambda *a: ("property", a)
attempt("kinds", lambda: (F()(1), G()(1), H()(1)))
chain = lambda: "end"
for _ in range(5):
    chain = type("K", (), {"__call__": chain})() if _ else type("K", (), {"__call__": staticmethod(chain)})()
attempt("chain", chain)
class Self: pass
Self.__call__ = Self()
try:
    Self()()
except RecursionError as e:
    print("endless", str(e)[:32])
attempt("method", lambda: A.__call__(A(), 5))
attempt("type call", lambda: type.__call__(A)(3))
attempt("call of call", lambda: A().__call__.__call__.__call__(7))
attempt("len.__call__", lambda: len.__call__([1]))
log = []
def m(tag, r=None):
    def f(*a): log.append((tag, len(a))); return r
    return f
def with_(o):
    log.clear()
    try:
        with o as v:
            log.append(("body", v if not isinstance(v, type(o)) else "self"))
    except BaseException as e:
        return type(e).__name__, str(e), list(log)
    return list(log)
print(with_(type("W", (), {"__enter__": m("enter", 5), "__exit__": m("exit")})()))
print(with_(type("W", (), {"__enter__": m("enter")})()))
print(with_(type("W", (), {"__exit__": m("exit")})()))
print(with_(object()))
print(with_(type("W", (), {"__aenter__": m("enter"), "__aexit__": m("exit")})()))
i = type("W", (), {})()
i.__enter__ = i.__exit__ = m("instance")
print(with_(i))
class Dyn:
    def __getattr__(self, n): log.append(("getattr", n)); return m(n)
print(with_(Dyn()))
class Pr:
    @property
    def __enter__(self): log.append(("read enter", 0)); return m("enter")
    @property
    def __exit__(self): log.append(("read exit", 0)); return m("exit")
print(with_(Pr()))
class Bad:
    __enter__ = 5
    __exit__ = 5
print(with_(Bad()))
class NoArgs:
    def __enter__(self): return 1
    def __exit__(self): pass
print(with_(NoArgs()))
class Truth:
    def __init__(self, r): self.r = r
    def __enter__(self): return self
    def __exit__(self, t, v, tb): log.append((t and t.__name__, str(v), tb is not None)); return self.r
class BadBool:
    def __bool__(self): raise ValueError("bool")
for r in (True, False, None, 1, "", [0], BadBool()):
    def body():
        log.clear()
        with Truth(r):
            raise KeyError("k")
        return "swallowed"
    attempt("exit %s" % type(r).__name__, body)
    def ret():
        with Truth(r):
            return "returned"
    attempt("return %s" % type(r).__name__, ret)
    def brk():
        for x in (1, 2):
            with Truth(r):
                if x == 1: continue
                break
        return x
    attempt("break %s" % type(r).__name__, brk)
print(log[-1])
class EnterRaises(Truth):
    def __enter__(self): raise OSError("enter")
attempt("enter raises", lambda: with_(EnterRaises(True)))
class ExitRaises(Truth):
    def __exit__(self, *a): raise OSError("exit")
def er():
    with ExitRaises(1): raise KeyError("first")
try:
    er()
except OSError as e:
    print(repr(e), repr(e.__context__))
def multi():
    log.clear()
    with Truth(False) as a, Truth(True) as b, EnterRaises(0) as c:
        pass
    return [l[0] for l in log]
attempt("multi", multi)
class Tuple:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *a): pass
with Tuple() as (x, (y, z)): print(x, y, z)
def badtarget():
    with Truth(True) as (x, y): pass
    return log[-1]
attempt("bad target", badtarget)
class Meta(type):
    def __enter__(cls): return "meta enter"
    def __exit__(cls, *a): log.append("meta exit")
class MC(metaclass=Meta): pass
with MC as v: print(v)
print(log[-1])
