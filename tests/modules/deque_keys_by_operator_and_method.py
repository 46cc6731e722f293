from collections import deque
d = deque([1,2])
for f in (lambda: d['a'], lambda: d.__getitem__('a'), lambda: d.__setitem__('a',1), lambda: d.__delitem__('a'), lambda: deque.__getitem__(d, 1.5), lambda: d[1.5],
          lambda: d.__getitem__(10**30), lambda: d[10**30], lambda: d.__getitem__(5), lambda: d.__setitem__('a', 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def d1():
    d['a'] = 1
def d2():
    del d['a']
class E(deque):
    def __setitem__(self, k, v): return super().__setitem__(k, v)
def d3(): E()['a'] = 1
class G(deque):
    def __delitem__(self, k): pass
def d4(): G([1])['a'] = 1
class H(deque):
    def __getitem__(self, k): return super().__getitem__(k)
def d5(): H([1])['a']
class I(deque): pass
def d6(): I([1])['a']
def d7(): I([1])['a'] = 1
for f in (d1, d2, d3, d4, d5, d6, d7):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class Ix:
    def __init__(self, n): self.n = n
    def __index__(self): print("index", end=" "); return self.n
for k in (Ix(0), Ix(-1), Ix(9), 2**61, 2**62 + 1, 2**63 - 1, -2**63, -2**62, 2**63, True, Ix("x")):
    for f in (lambda: d[k], lambda: d.__getitem__(k)):
        try: print(f(), end="; ")
        except Exception as e: print(type(e).__name__, e, end="; ")
    print()
d[Ix(1)] = "set"; print(d); del d[Ix(0)]; print(d)
