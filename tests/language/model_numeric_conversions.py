class N:
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j
    def __index__(self): return 7
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 3
    def __floor__(self): return 1
    def __ceil__(self): return 2
import math, operator
n = N()
print(int(n), float(n), complex(n), operator.index(n), round(n), round(n, 2), math.trunc(n), math.floor(n), math.ceil(n), hex(n), bin(n), chr(n + 0 if False else 65), range(n), [0] * 3 * 1, "abcdefghi"[n])
class I:
    def __index__(self): return 3
print(int(I()), float(I()), complex(I()), [1, 2, 3, 4][I()], "ab" * I(), 2 ** 3, bytes(I()), list(range(I())), round(2.55555, I()), "%d" % I() if False else "", I() .__index__())
class T:
    def __trunc__(self): return 4
for f in (int, float, complex, operator.index, round, math.floor, hex, range, chr, bytes, str, bool):
    for o in (T(), object(), "x", None, [], 1j):
        try: r = f(o); print(f.__name__, type(o).__name__, r if not str(r).startswith("<") else "obj")
        except Exception as e: print(f.__name__, type(o).__name__, type(e).__name__, e)
for bad in ("x", 1.5, None, True, 2**70):
    class B:
        def __index__(self): return bad
        def __int__(self): return bad
        def __float__(self): return bad
        def __complex__(self): return bad
    for f in (int, float, complex, operator.index, hex, lambda v: [1][v], bytes, range):
        try: print(f.__name__, f(B()))
        except Exception as e: print(f.__name__, type(e).__name__, e)
