# Special methods that delete those which are to be asked after them.
import gc
class Base:
    def __lt__(self, other):
        del Right.__gt__; gc.collect(); return NotImplemented
    def __eq__(self, other):
        del Right.__eq__; gc.collect(); return NotImplemented
    def __add__(self, other):
        del Right.__radd__; gc.collect(); return NotImplemented
    def __iadd__(self, other):
        del Base.__iadd__; gc.collect(); return NotImplemented
    def __pow__(self, other, mod=None):
        del Right.__rpow__; gc.collect(); return NotImplemented
    def __divmod__(self, other):
        del Right.__rdivmod__; gc.collect(); return NotImplemented
class Right:
    def __gt__(self, other): return "gt"
    def __eq__(self, other): return "eq"
    def __radd__(self, other): return "radd"
    def __rpow__(self, other, m=None): return "rpow"
    def __rdivmod__(self, other): return "rdivmod"
def t(f):
    try: print(f())
    except TypeError as e: print(e)
t(lambda: Base() < Right())
t(lambda: Base() == Right())
def f():
    b = Base(); b += Right(); return b
t(lambda: Base() + Right())
Right.__radd__ = lambda s, o: 'again'
t(f)
t(lambda: Base() ** Right())
t(lambda: divmod(Base(), Right()))
class B2:
    def __add__(self, other):
        return NotImplemented
class S2(B2):
    def __radd__(self, other):
        del B2.__add__; gc.collect(); return NotImplemented
    def __gt__(self, other):
        del B2.__lt__; gc.collect(); return NotImplemented
B2.__lt__ = lambda s, o: NotImplemented
t(lambda: B2() + S2())
t(lambda: B2() < S2())
class G:
    def __getattribute__(self, name):
        del G.__getattr__; gc.collect()
        raise AttributeError(name)
    def __getattr__(self, name): return "fallback"
try: print(G().x)
except AttributeError as e: print(e)
class D:
    def __get__(self, o, c):
        del W.__exit__; gc.collect()
        return lambda *a: None
class W:
    __enter__ = D()
    def __exit__(self, *a): pass
try:
    with W(): pass
except Exception as e: print(type(e).__name__)
class It:
    class X:
        def __get__(self, o, c):
            o.__class__ = It2; gc.collect(); raise AttributeError
    __iter__ = X()
class It2:
    def __getitem__(self, i): return [1,2][i]
i = It()
try: print(list(i))
except TypeError as e: print(e)
class CallSelf:
    def __init__(self, name): self.name = name
    def __call__(self, *a):
        delattr(H, self.name); gc.collect(); self.z = 1; return self.name
class H: pass
for n in ("__lt__", "__eq__", "__add__", "__radd__", "__getitem__", "__call__", "__hash__", "__len__", "__bool__", "__getattr__", "__setattr__", "__contains__", "__iter__", "__repr__", "__enter__", "__format__", "__index__"):
    setattr(H, n, CallSelf(n))
h = H()
for f in (lambda: h < 1, lambda: h == 1, lambda: h + 1, lambda: 1 + h, lambda: h[1], lambda: h(), lambda: hash(h), lambda: len(h), lambda: bool(h), lambda: h.q, lambda: setattr(h, 'a', 1), lambda: 1 in h, lambda: list(h), lambda: repr(h), lambda: format(h), lambda: [1][h]):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e)[:60])
