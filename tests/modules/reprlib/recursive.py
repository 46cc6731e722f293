from reprlib import recursive_repr
import reprlib
class L(list):
    @recursive_repr()
    def __repr__(self):
        "doc"
        return "<" + "|".join(map(repr, self)) + ">"
l = L("ab"); l.append(l); l.append([l]); print(l)
class M:
    def __init__(self): self.me = self
    @recursive_repr(fillvalue="~~")
    def __repr__(self): return f"M({self.me!r})"
print(M()); m = M(); m.me = [m, M()]; print(m)
f = L.__repr__
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__wrapped__.__name__, f.__type_params__)
class E:
    n = 0
    @recursive_repr()
    def __repr__(self):
        E.n += 1
        if E.n == 1: raise ValueError("first")
        return "fine"
e = E()
try: repr(e)
except ValueError as x: print(x)
print(e)
@recursive_repr("again")
def show(x): return "show " + (show(x) if x else "")
print(show(1), show(0))
try: recursive_repr()(3)
except AttributeError as e: print(e)
l = []; l.append(l); d = {}; d[1] = d
print(reprlib.repr(l), reprlib.repr(d), reprlib.repr([l, d]))
