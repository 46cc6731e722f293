# Proxies do what their object does.
import weakref
from weakref import proxy


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Num:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Num({self.n})"
    def __str__(self): return f"num {self.n}"
    def __add__(self, o): return ("add", type(o).__name__)
    def __radd__(self, o): return ("radd", type(o).__name__)
    def __iadd__(self, o): return ("iadd", type(o).__name__)
    def __sub__(self, o): return ("sub", o)
    def __isub__(self, o): self.n -= o; return self
    def __mul__(self, o): return NotImplemented
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o)
    def __ipow__(self, o): return ("ipow", o)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __matmul__(self, o): return ("matmul", o)
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __bool__(self): return self.n > 0
    def __int__(self): return self.n
    def __float__(self): return float(self.n)
    def __index__(self): return self.n
    def __lt__(self, o): return ("lt", type(o).__name__)
    def __eq__(self, o): return ("eq", type(o).__name__)
    def __hash__(self): return 5
    def __bytes__(self): return b"bytes"


n = Num(2)
p = proxy(n)
print(type(p).__name__, p.n, str(p), f"{p}", p is proxy(n))
for f in (lambda: p + 1, lambda: 1 + p, lambda: p + p, lambda: p - 3,
          lambda: p * 2, lambda: 2 * p, lambda: p ** 2, lambda: 2 ** p,
          lambda: pow(p, 2, 3), lambda: divmod(p, 2), lambda: divmod(2, p),
          lambda: p @ 1, lambda: -p, lambda: +p, lambda: ~p, lambda: abs(p),
          lambda: bool(p), lambda: int(p), lambda: float(p),
          lambda: [0, 1, 2][p], lambda: p < 1, lambda: p < p, lambda: p > 1,
          lambda: p == 1, lambda: p == p, lambda: p != p, lambda: hash(p),
          lambda: bytes(p), lambda: len(p), lambda: p[0], lambda: p(),
          lambda: iter(p), lambda: next(p), lambda: 1 in p, lambda: round(p),
          lambda: p & 1, lambda: 1 | p, lambda: p << 1, lambda: reversed(p),
          lambda: format(p, "x"), lambda: p.zz, lambda: isinstance(p, Num),
          lambda: p.__class__.__name__, lambda: complex(p),
          lambda: sorted([p]) and 1, lambda: {p}):
    show(f)
q = p
q += 1
print(q)
q = p
q **= 2
print(q)
q = p
q -= 1
print(type(q).__name__, q.n, n.n)
q = p
show(lambda: exec("p *= 2", {"p": p}))
p.n = 9
p.new = 1
print(n.n, n.new)
del p.new
show(lambda: n.new)
show(lambda: delattr(p, "new"))


class Seq:
    def __init__(self): self.items = [3, 1, 2]
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __contains__(self, x): return x in self.items
    def __reversed__(self): return reversed(self.items)
    def __iter__(self): return iter(self.items)
    def __call__(self, *a, k=None): return (a, k)
    def __enter__(self): return 1
    def __exit__(self, *a): pass


s = Seq()
p = proxy(s)
print(type(p).__name__, len(p), p[0], p[1:], list(p), 3 in p, 7 in p,
      p(1, k=2), bool(p), sorted(p), max(p))
p[0] = 8
del p[1]
print(list(s))
show(lambda: list(reversed(p)))
show(lambda: p.__len__())
try:
    with p:
        pass
except TypeError as e:
    print(e)


class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration("end")
        return self.i


i = It()
p = proxy(i)
print(next(p), list(p))
show(lambda: next(p))
show(lambda: type(p)())
show(lambda: type("X", (type(p),), {}))
show(lambda: weakref.ref(p))
show(lambda: proxy())
show(lambda: proxy(i, None, None))
print(weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
print(weakref.getweakrefcount(i), proxy(i, print) is proxy(i, print))
