class P:
    __match_args__ = ("x",)
    def __init__(self, x): self._x = x
    @property
    def x(self): print("get x", end=" "); return self._x
def t(v): print("eval", v, end=" "); return v
match t(P(1)._x):
    case 0 if t("never"): pass
    case 1 if t(False): print("no")
    case 1 if t(True): print("second")
match P(5):
    case P(1) | P(5) | P(6): print("or")
match P([1, 2]):
    case P([a, b]): print(a, b)
class K:
    @property
    def c(self): print("value read", end=" "); return 3
k = K()
match 3:
    case k.c: print("dotted")
match 1.0:
    case 1: print("equal across types")
match True:
    case 1: print("True is 1")
match 1:
    case True: print("no")
    case _: print("1 is not True")
class Eq:
    def __eq__(self, o): print("eq", o, end=" "); return True
match Eq():
    case None: print("no")
    case "x": print("compared")
class S(str): pass
match S("sub"):
    case "sub": print("subclass of str")
match S("sub"):
    case str(x): print(type(x).__name__)
match {"a": 1}:
    case {"a": x, **rest} if rest: print("no")
    case {"a": x, **rest}: print(x, rest)
a = "before"
match [1, 2]:
    case [a, 3]: print("no")
    case _: print("bound in failed pattern:", a)
x = 5
match (x, x + 1):
    case (int(y), z) if y + z == 11: print(y, z, x)
def f(v):
    match v:
        case [x] | (x, _): return x
        case {"k": {"n": n}} | {"n": n}: return n
        case str() | bytes() as s if s: return s
        case complex(real=r, imag=i): return r, i
        case range(start=s, stop=e): return s, e
        case BaseException(args=(m,)): return m
        case type(): return "class"
        case _ if callable(v): return "callable"
for v in ([1], (2, 3), {"k": {"n": 4}}, {"n": 5}, "", "s", b"", 1j, range(2, 5), ValueError("msg"), int, len, None): print(f(v), end="; ")
print()
match 1, [2, {"k": (3, 4)}]:
    case [one, [two, {"k": [*rest]}]]: print(one, two, rest)
async def co(v):
    match v:
        case [x, *_] if await aw(x): return x
async def aw(x): return True
try: co([9]).send(None)
except StopIteration as e: print(e.value)
def gen(v):
    match (yield v):
        case "stop": return
        case n: yield n
g = gen(1); print(next(g), g.send("other"))
lam = lambda: [m := 3]
for v in range(3):
    match v:
        case 0: continue
        case 1: break
print(v)
