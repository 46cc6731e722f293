from collections.abc import Sequence, Iterable
class S(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = S(1, 2, 3, 2, 1)
print(list(s), list(reversed(s)), 2 in s, 9 in s, s.count(2), s.count(7), s.index(2))
for args in ((2, 2), (2, -2), (1, 1), (1, -1), (3, 0, 3), (1, 1, -1), (2, 0, 1), (9,), (1, 99), (1, -99), (3, 0, -99), (1, 0, None), (2, 2, 99)):
    try: print(args, s.index(*args))
    except (ValueError, TypeError) as e: print(args, type(e).__name__, e.args)
try: s.index(1, "x")
except TypeError as e: print(e)
nan = float("nan")
n = S(nan)
print(nan in n, n.index(nan), n.count(nan), n.count(float("nan")))
a, *b = s; print(a, b)
it = iter(s); print(next(it), type(it).__name__, isinstance(s, Iterable))
class Stop(Sequence):
    def __len__(self): return 10
    def __getitem__(self, i):
        if i == 2: raise StopIteration("early")
        return i
try: print(list(Stop()))
except RuntimeError as e: print("RuntimeError", e)
class Err(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i == 1: raise KeyError(i)
        return i
for f in (lambda: list(Err()), lambda: 5 in Err(), lambda: Err().index(5), lambda: list(reversed(Err())), lambda: Err().count(1)):
    try: print(f())
    except KeyError as e: print("KeyError", e)
try: Sequence.__getitem__(s, 0)
except IndexError as e: print(repr(e))
print(s == S(1, 2, 3, 2, 1), s == s, Sequence.__eq__ is object.__eq__, hash(s) == object.__hash__(s))
try: s + s
except TypeError as e: print(e)
try: s < s
except TypeError as e: print(e)
for c in (tuple, str, range, list, bytes, bytearray, dict, set, type(iter(""))): print(c.__name__, issubclass(c, Sequence))
class Len(Sequence):
    def __getitem__(self, i): return "abc"[i]
    def __len__(self): return 2
print(list(Len()), list(reversed(Len())), "c" in Len(), Len().index("c"))
