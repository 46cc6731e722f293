# __del__: when, in which order, what with errors and slots.
import sys, gc
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
d = D(1); d = D(2); del d
D(3)
_ = [D(4), D(5)]; del _
x = y = D(6); del x; print("still"); del y
def f():
    a = D("local a"); b = D("local b")
    return "returned"
print(f())
def g():
    a = D("gen")
    yield 1
    yield 2
it = g(); next(it); del it
class Sl:
    __slots__ = ("a", "b")
s = Sl(); s.b = D("slot b"); s.a = D("slot a"); del s
class Res:
    keep = []
    def __del__(self): print("resurrect"); Res.keep.append(self)
r = Res(); del r; print(len(Res.keep)); Res.keep.clear(); print("second time silent")
class Late: pass
l = Late(); Late.__del__ = lambda self: print("late del"); del l
l = Late(); del Late.__del__; del l
i = Late(); i.__del__ = lambda: print("never"); del i
class Prop:
    @property
    def __del__(self): return lambda: print("property del")
p = Prop(); del p
class St:
    @staticmethod
    def __del__(): print("static del")
s = St(); del s
class Cl:
    @classmethod
    def __del__(cls): print("class del", cls.__name__)
c = Cl(); del c
class Sub(D):
    def __del__(self): print("sub"); super().__del__()
s = Sub("super"); del s
class NoSuper(D):
    def __del__(self): print("only sub")
s = NoSuper("x"); del s
class Failing:
    def __init__(self): raise ValueError("init")
    def __del__(self): print("del after failed init")
try:
    Failing()
except ValueError as e:
    print(e)
class FailNew:
    def __new__(cls): raise ValueError("new")
    def __del__(self): print("never")
try:
    FailNew()
except ValueError as e:
    print(e)
hooked = []
old = sys.unraisablehook
sys.unraisablehook = lambda u: hooked.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, getattr(u.object, "__qualname__", u.object)))
class Err:
    def __del__(self): raise ZeroDivisionError("in del")
e = Err(); del e
class Args:
    def __del__(self, extra): pass
a = Args(); del a
class NoneDel: __del__ = None
n = NoneDel(); del n
class IntDel: __del__ = 5
n = IntDel(); del n
sys.unraisablehook = old
for h in hooked: print(h)
class Node:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self): print("cycle", self.n)
n = Node(1); del n; gc.collect()
class Exc:
    def __del__(self):
        try: 1 / 0
        except ZeroDivisionError: print("handled inside", sys.exception() is not None)
        print("outer", sys.exception() is not None and type(sys.exception()).__name__)
try: raise KeyError("k")
except KeyError:
    e = Exc(); del e
e = Exc(); del e
print(D.__del__(D("temp")))
lst = [D("x")]; lst[0] = D("y"); lst.clear()
dct = {"k": D("value")}; dct["k"] = None
t = (D("t1"), D("t2")); del t
class Chain:
    def __init__(self, n, nxt): self.n, self.nxt = n, nxt
    def __del__(self): print("chain", self.n)
c = Chain(1, Chain(2, Chain(3, None))); del c
class SetsGlobal:
    def __del__(self): global made; made = D("from del")
s = SetsGlobal(); del s; print(made.n); del made
