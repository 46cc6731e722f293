# Class statements in odd places: decorators that replace, conditionals,
# loops, recursion, del, global, nonlocal.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
def to(x): return lambda c: x
@to(5)
class A: pass
print(A)
@property
class B: pass
print(type(B).__name__)
@staticmethod
class S: x = 1
print(S.__wrapped__.x, S().__class__.__name__)
attempt("bad decorator", lambda: exec("@5\nclass X: pass"))
attempt("decorator raises", lambda: exec("@(lambda c: 1/0)\nclass X: pass"))
classes = []
for i in range(3):
    class L:
        n = i
        def get(self): return self.n, i
    classes.append(L)
print([c().get() for c in classes], len(set(classes)), {c.__qualname__ for c in classes})
def f(n):
    if n == 0: return None
    class R:
        below = f(n - 1)
        depth = n
    return R
print(f(3).below.below.depth, f(2).__qualname__)
def g():
    x = 1
    class N:
        nonlocal x
        x = 2
        y = x
    return x, N.y, hasattr(N, "x")
print(g())
def h():
    class G:
        global made
        made = "global"
        class made2: pass
    return hasattr(G, "made"), made
print(h())
class D:
    a = 1
    del a
    for b in range(3): pass
    try: c = 1 / 0
    except ZeroDivisionError as e: c = "caught"
    with open.__class__ and __import__("contextlib").nullcontext(4) as w: pass
    [i for i in "comp"]
    if b: t = "yes"
    else: u = "no"
    import types as ty
    from types import FunctionType as FT
    def m(): pass
    m2 = m
    m.attr = 1
    x = y = []
    (p, *q) = 1, 2, 3
    lambda: None
    assert b == 2
    exec("z = 9")
    pass
    match b:
        case 2: matched = True
    type Alias = int
    print("printed in body")
    z2 = locals() is not None
print([k for k in vars(D) if not k.startswith("__")])
def ret():
    exec("class X:\n return 1")
attempt("return", ret)
attempt("yield", lambda: exec("class X:\n yield 1"))
attempt("await", lambda: exec("class X:\n await f"))
attempt("break", lambda: exec("class X:\n break"))
attempt("name error", lambda: exec("class X:\n a = a"))
attempt("self reference", lambda: exec("class X:\n a = X"))
attempt("error in body", lambda: exec("class X:\n a = 1\n raise KeyError('in body')"))
attempt("nonlocal class", lambda: exec("class X:\n nonlocal q"))
a = "global a"
class Y:
    a = a
    b = [a for _ in range(1)]
    c = (lambda: a)()
    d = {k: a for k in "k"}
    e = list(a for _ in range(1))
print(Y.a, Y.b, Y.c, Y.d, Y.e)
