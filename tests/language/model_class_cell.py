class A:
    def f(self): return __class__
    g = lambda self: __class__.__name__
    def h(self): __class__ = 5; return __class__
    def i(self): return [__class__ for _ in "a"], (lambda: __class__)()
    @classmethod
    def k(cls): return super().__repr__ is not None, __class__ is cls
print(A().f(), A().g(), A().h(), A().i(), A.k())
class Meta(type):
    def __new__(m, n, b, ns): print("__classcell__" in ns, sorted(k for k in ns if "cell" in k)); return super().__new__(m, n, b, {k: v for k, v in ns.items()})
class B(metaclass=Meta):
    def f(self): return super().__init__()
class NoCell(metaclass=Meta): pass
class Drop(type):
    def __new__(m, n, b, ns): ns.pop("__classcell__", None); return super().__new__(m, n, b, ns)
try:
    class C(metaclass=Drop):
        def f(self): return __class__
except RuntimeError as e: print(e)
class Wrong(type):
    def __new__(m, n, b, ns): ns["__classcell__"] = 5; return super().__new__(m, n, b, ns)
try:
    class D(metaclass=Wrong): pass
except TypeError as e: print(e)
class Other(type):
    def __new__(m, n, b, ns): c = super().__new__(m, n, b, ns); type("X", (), {}); return int
try:
    class E(metaclass=Other):
        def f(self): return __class__
    print(E)
except TypeError as e: print(e)
def outer():
    class F:
        def f(self):
            class G:
                def g(s): return __class__.__name__
            return __class__.__name__, G().g()
    return F().f()
print(outer())
try: __class__
except NameError as e: print(e)
class H:
    try: print(__class__)
    except NameError as e: print(e)
