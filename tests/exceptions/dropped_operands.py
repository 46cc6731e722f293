# %d of what has __float__ or __int__, operands that die when an exception comes,
# and the places of "not" before comparisons.
import traceback
class S(str):
    def __float__(self): return 1/0
class F(str):
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class N:
    def __int__(self): return 9
class T:
    def __trunc__(self): return 9
class E:
    def __int__(self): raise TypeError("mine")
class V:
    def __index__(self): raise ValueError("mine")
class IS(int): pass
class FS(float): pass
class B(bytes):
    def __float__(self): return 1.0
for spec in "%d", "%i", "%x", "%o", "%5.3d", "%c", "%u", "%X":
    for v in (S(), S("12"), F("3"), I(), N(), T(), E(), V(), IS(5), FS(2.5), 1.5, True, 1j, "1", None, B(b"5"), float("inf"), IS(2**70)):
        for f in (spec, spec.encode()):
            try: print(f, type(v).__name__, f % v)
            except Exception as e: print(f, type(v).__name__, type(e).__name__, e)
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __iter__(self): return self
    def __next__(self): raise ValueError
def f(*a): 1/0
for g in (lambda: f(D(1), D(2), D(3)), lambda: [D(1), D(2), 1/0], lambda: {D(1): D(2), D(3): 1/0}, lambda: (D(1), [D(2), D(3) + 1]),
          lambda: [x for a in [D(1)] for x in D(2)]):
    try: g()
    except Exception as e: print(type(e).__name__)
    del g
def h():
    for x in [D(1), D(2)]:
        for y in D(5):
            pass
try: h()
except ValueError: print("caught")
def h2():
    try:
        f(D(1), [D(2), D(3)], D(4), 1/0)
    except ZeroDivisionError: print("in")
h2()
for code in ("not (1 < 'a')", "not (1 in 2)", "not not (1 < 'a')", "assert not (1 is 1)", "assert not (not (1 is 2))", "assert not 1 in [1]", "x = not (1 < 2 < 'a')", "not ('a' == 1) < 2 < 'a'"):
    try: exec(code)
    except Exception as e:
        t = list(traceback.extract_tb(e.__traceback__))[-1]
        print(code, type(e).__name__, t.colno, t.end_colno)
