# What every operation says of an object that has nothing.
import operator
class P: pass
class Q: pass
p, q = P(), Q()
ops = "lt le gt ge add sub mul matmul truediv floordiv mod pow lshift rshift and_ or_ xor iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor concat iconcat contains getitem delitem neg pos inv index length_hint indexOf countOf".split()
for n in ops:
    f = getattr(operator, n)
    for args in ((p, q), (p, 1), (1, p), ("s", p), ([], p)):
        if n in ("neg", "pos", "inv", "index", "length_hint"):
            args = args[:1]
        try:
            r = f(*args)
            print(n, type(args[0]).__name__, "gave", r)
        except Exception as e:
            print(n, type(e).__name__, e)
def setitem(): p[0] = 1
def delitem(): del p[0]
def iadd():
    x = p
    x += 1
def unpack():
    a, b = p
def star(): print(*p)
def dstar(): print(**p)
def call(): p()
def with_():
    with p: pass
def for_():
    for x in p: pass
def raise_(): raise p
def raise_from(): raise KeyError from p
def exc():
    try: 1 / 0
    except p: pass
def yield_from(): yield from p
def await_(): 
    async def a(): await p
    a().send(None)
def subclass():
    class X(p): pass
def decor():
    @p
    def f(): pass
def fmt(): return f"{p:x}"
def sl(): return [1][p:p]
def idx(): return [1][p]
def key(): return {}[p]
def rep(): return [1] * p
def pct(): return "%d" % p
def dct(): return {**p}
def lst(): return [*p]
for f in (setitem, delitem, iadd, unpack, star, dstar, call, with_, for_, raise_, raise_from, exc, lambda: list(yield_from()), await_, subclass, decor, fmt, sl, idx, rep, pct, dct, lst,
          lambda: len(p), lambda: iter(p), lambda: next(p), lambda: reversed(p), lambda: abs(p), lambda: round(p), lambda: divmod(p, 1), lambda: int(p), lambda: float(p), lambda: complex(p),
          lambda: bytes(p), lambda: bytearray(p), lambda: hex(p), lambda: chr(p), lambda: ord(p), lambda: range(p), lambda: sum([p]), lambda: max(p), lambda: sorted([p, p]), lambda: min(p, q),
          lambda: "".join(p), lambda: "".join([p]), lambda: dict(p), lambda: dict([p]), lambda: set(p), lambda: zip(p), lambda: list(map(p, [1])), lambda: list(filter(p, [1])), lambda: enumerate(p),
          lambda: isinstance(1, p), lambda: issubclass(int, p), lambda: issubclass(p, int), lambda: getattr(p, p), lambda: int("1", p), lambda: str(b"", p), lambda: all(p), lambda: slice(p).indices(3),
          lambda: pow(p, 1, 2), lambda: memo, lambda: open(p) if False else chr(p), lambda: eval(p), lambda: exec(p), lambda: callable(p) or p(), lambda: 1 in p, lambda: p in "x", lambda: super(p)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
