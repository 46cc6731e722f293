from collections.abc import MutableSequence
class L(MutableSequence):
    def __init__(self, it=()): self.l = list(it)
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): print("del", i); del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): print("insert", i, v); self.l.insert(i, v)
    def __repr__(self): return f"L({self.l})"
l = L([1, 2])
l.append(3); l.extend("ab"); l += [9]; print(l)
l.reverse(); print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove("a"); print(l)
try: l.remove("zz")
except ValueError as e: print("ValueError", e.args)
try: l.pop(50)
except IndexError as e: print("IndexError", e)
l.extend(l); print(l)
l += l; print(l)
l.clear(); print(l)
try: l.pop()
except IndexError as e: print(e)
l.reverse()
for bad in (3, None):
    try: l.extend(bad)
    except TypeError as e: print(e)
    try: l += bad
    except TypeError as e: print(e)
for n in range(5):
    x = L(range(n)); x.reverse(); print(x)
for f in (lambda: MutableSequence.insert(l, 0, 0), lambda: MutableSequence.__setitem__(l, 0, 0), lambda: MutableSequence.__delitem__(l, 0)):
    try: f()
    except IndexError as e: print(repr(e))
try: l.append()
except TypeError as e: print(e)
try: l.insert(1)
except TypeError as e: print(e)
print(isinstance([], MutableSequence), isinstance(bytearray(), MutableSequence), isinstance((), MutableSequence), isinstance("", MutableSequence))
x = L([3, 1, 2]); x[0], x[1] = x[1], x[0]; print(x, sorted(x), max(x), sum(x), list(zip(x, x)), list(map(str, x)))
del x[0]; print(x); x[0:0] = [7, 8]; print(x)
print(sorted(n for n in dir(MutableSequence) if not n.startswith("_")))
