def t(x): print("eval", x); return x
def f(a, b=t("b"), /, c=t("c"), *args, d, e=t("e"), **kw) -> t("ret"): pass
print(f.__defaults__, f.__kwdefaults__)
def mutable(x=[]): x.append(1); return x
print(mutable(), mutable(), mutable([5]), mutable.__defaults__)
i = 5
def late(a=i): return a, i
i = 6
print(late())
def deco(n):
    print("make", n)
    def d(f): print("apply", n, f.__name__ if hasattr(f, "__name__") else f); return f
    return d
@deco(1)
@deco(2)
def g(): return "g"
@deco(3)
class C: pass
@(lambda f: "replaced")
def h(): pass
print(g(), h)
@[lambda f: f.__name__][0]
def idx(): pass
@(x := lambda f: "walrus")
def w(): pass
print(idx, w)
try:
    @5
    def bad(): pass
except TypeError as e: print(e)
try:
    @undefined
    def bad(x=t("default evaluated first")): pass
except NameError as e: print(e)
def outer():
    "doc"
    def inner(): "inner doc"
    return inner
print(outer.__doc__, outer().__doc__, outer().__qualname__)
def nodoc(): f"not {1} doc"
def bytedoc(): b"no"
def joined(): "a" "b"
print(nodoc.__doc__, bytedoc.__doc__, joined.__doc__)
def one(): return 1; print("never")
def nothing(): pass
print(one(), nothing(), (lambda: None)())
if 1:
    def cond(): return "first"
else:
    def cond(): return "second"
print(cond())
def rec(n): return n * rec(n - 1) if n else 1
old, rec = rec, lambda n: 100
print(old(3))
for source in ("def f(a, a): pass", "def f(a=1, b): pass", "def f(*, ): pass", "def f(*, **k): pass", "def f(**k, a): pass", "def f(*a, *b): pass", "def f(a, /, /): pass", "def f(/, a): pass", "def f(*, /): pass", "def f(*a, /): pass", "def f(a, *, b, c=1, d): pass", "def f((a, b)): pass", "def f(a.b): pass", "def f(1): pass", "def f(a=): pass", "def f(*a=1): pass", "def f(**k=1): pass", "def f(a:): pass", "def f(a: int=1, /, b: str='', *c: int, d: int, **e: int) -> int: pass", "def f()\n pass", "def f: pass", "def (): pass", "def f(): ", "def f():\npass", "def f(a,): pass", "def f(,): pass", "def f(*a,): pass", "def f(**k,): pass", "def f(*,a,): pass", "def None(): pass", "def f(lambda): pass", "def f(a := 1): pass", "def f(*a: *b): pass", "def f(a: *b): pass", "def f(**k: *b): pass", "async def f(): pass", "async def f(a, a): pass", "def f(print): pass", "@\ndef f(): pass", "@a b\ndef f(): pass", "@a", "@a\nx = 1", "def f(self, *, x=1, **kw): global x"):
    try:
        compile(source, "s", "exec"); print(source.encode(), "compiles")
    except SyntaxError as e: print(source.encode(), "->", e.msg, e.lineno, e.offset)
