# Which metaclass makes a class, and when it is refused.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class M(type): pass
class N(M): pass
class O(type): pass
class A(metaclass=M): pass
class B(metaclass=N): pass
class C(metaclass=O): pass
class P: pass
def make(bases, **kw):
    ns = {"A": A, "B": B, "C": C, "P": P, "M": M, "N": N, "O": O}
    args = ", ".join([b.__name__ for b in bases] + ["%s=%s" % (k, v.__name__ if isinstance(v, type) else v) for k, v in kw.items()])
    exec("class X(%s): pass" % args, ns)
    return type(ns["X"]).__name__
for bases in ((A,), (A, B), (B, A), (P, A), (A, P), (A, C), (C, B), (P, C), ()):
    for m in (None, type, M, N, O):
        kw = {} if m is None else {"metaclass": m}
        attempt("%s %s" % ([b.__name__ for b in bases], m and m.__name__), lambda: make(bases, **kw))
for bad in ("5", "None", "'x'", "[]", "len", "print", "object", "int", "lambda *a: 7", "dict"):
    def f():
        ns = {"A": A}
        exec("class X(A, metaclass=%s): pass" % bad, ns)
        return ns["X"]
    def g():
        ns = {}
        exec("class X(metaclass=%s): pass" % bad, ns)
        return ns["X"]
    attempt(bad, f)
    attempt(bad, g)
class Callable:
    def __call__(self, name, bases, ns):
        return type(name, bases, {"made_by": "instance"})
class D(metaclass=Callable()): pass
print(D.made_by)
class E(A, metaclass=Callable()): pass
print(E.made_by, type(E).__name__)
class Weird(type):
    def __new__(mcls, name, bases, ns):
        return 42
class F(metaclass=Weird): pass
print(F)
class Other(type):
    def __new__(mcls, name, bases, ns):
        return type.__new__(type, name, bases, ns)
    def __init__(cls, *a):
        print("init not called")
class G(metaclass=Other): pass
print(type(G).__name__)
attempt("two metaclass", lambda: exec("class X(metaclass=M, metaclass=N): pass"))
attempt("star", lambda: exec("class X(*[A], **{'metaclass': N}): pass\nprint(type(X).__name__)", {"A": A, "N": N}))
attempt("dup star", lambda: exec("class X(metaclass=N, **{'metaclass': N}): pass", {"A": A, "N": N}))
