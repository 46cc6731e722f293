class D:
    def __set_name__(self, o, n): print("set_name", o.__name__, n); self.n = n
    def __get__(self, o, t=None): return self.n if o else self
class Base:
    def __init_subclass__(cls, **k): print("init_subclass", cls.__name__, k, sorted(n for n in vars(cls) if n[0] != "_")); cls.added = 1
    b, a = D(), D()
class C(Base, x=1): z = D(); y = D()
print(C().z, C().y, C().a, C.added)
d = D(); C.late = d
try: print(C().late)
except AttributeError as e: print(e)
class Fails:
    def __set_name__(self, o, n): raise ValueError("in set_name")
try:
    class X: f = Fails()
except ValueError as e: print(e, e.__notes__)
class NotCallable: __set_name__ = 5
try:
    class Y: n = NotCallable()
except TypeError as e: print(e, e.__notes__)
class Inst:
    def __init__(self): self.__set_name__ = lambda *a: print("never")
class Z: i = Inst()
class NoSuper:
    def __init_subclass__(cls, **k): pass
class W(NoSuper, anything=1): pass
for bad in ("class Q(object, k=1): pass", "class Q(metaclass=type, k=1): pass", "object.__init_subclass__(1)", "class Q(int, base=10): pass"):
    try: exec(bad)
    except TypeError as e: print(e)
class P:
    @staticmethod
    def __init_subclass__(*a): print("static", a)
class PP(P): pass
class Classm:
    __init_subclass__ = classmethod(lambda cls, **k: print("explicit", cls.__name__))
class CC(Classm): pass
type("Dyn", (Base,), {"m": D()}, q=2)
class Order(Base):
    locals()["dyn"] = D()
    for i in range(2): locals()[f"v{i}"] = D()
    del i
