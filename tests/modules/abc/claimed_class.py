from abc import ABC
class A(ABC): pass
class R(A): pass
class V: pass
A.register(V)
class Liar:
    def __init__(self, c): self.c = c
    @property
    def __class__(self): return self.c
print(isinstance(Liar(R), A), isinstance(Liar(V), A), isinstance(Liar(int), A))
class Liar2(A):
    @property
    def __class__(self): return int
print(isinstance(Liar2(), A), isinstance(Liar2(), int))
for claim in (5, None, "A"):
    try: print(isinstance(Liar(claim), A))
    except TypeError as e: print(e)
class Err:
    @property
    def __class__(self): raise ValueError("class?")
try: isinstance(Err(), A)
except ValueError as e: print("ValueError", e)
class NoAttr:
    def __getattribute__(self, name):
        print("get", name); raise AttributeError(name)
try: print(isinstance(NoAttr(), A))
except AttributeError as e: print("AttributeError", e)
try: print(isinstance(NoAttr(), int))
except AttributeError as e: print("AttributeError", e)
class G:
    def __getattribute__(self, name):
        if name == "__class__": return R
        return object.__getattribute__(self, name)
print(isinstance(G(), A), isinstance(G(), R), isinstance(G(), V))
class Slot:
    __slots__ = ("__class__",)
try:
    s = Slot(); s.__class__ = R; print(isinstance(s, A), isinstance(s, R))
except Exception as e: print(type(e).__name__, e)
