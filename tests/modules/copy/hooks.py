from copy import copy, deepcopy, Error
class A:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): memo["seen"] = 1; return ["deep", len(memo)]
print(copy(A()), deepcopy(A()), deepcopy([A(), A()]))
a = A(); r = deepcopy([a, a]); print(r[0] is r[1])
class B:
    def __init__(self): self.x = 1
    def __reduce__(self): return (B2, (5,), {"y": 2}, iter([1, 2]), iter([("k", "v")]))
class B2:
    def __init__(self, n): self.n = n; self.items = []; self.map = {}
    def append(self, x): self.items.append(x)
    def __setitem__(self, k, v): self.map[k] = v
for fn in (copy, deepcopy):
    b = fn(B()); print(type(b).__name__, vars(b))
class R4:
    def __reduce_ex__(self, proto): print("proto", proto); return "global name"
r = R4(); print(copy(r) is r, deepcopy(r) is r)
class St:
    def __init__(self): self.a, self.b = [1], 2
    def __getstate__(self): return (self.a, "state")
    def __setstate__(self, s): print("setstate", s); self.s = s
s = St(); x = copy(s); print(vars(x), x.s[0] is s.a); x = deepcopy(s); print(vars(x), x.s[0] is s.a)
class NoState:
    def __getstate__(self): return None
    def __setstate__(self, s): print("never", s)
n = NoState(); n.z = 1; print(vars(copy(n)))
class FalseState:
    def __getstate__(self): return 0
    def __setstate__(self, s): print("set", s)
copy(FalseState())
class NewArgs:
    def __new__(cls, a, b=2): o = object.__new__(cls); print("new", a, b); return o
    def __getnewargs__(self): return ("A",)
copy(NewArgs(1)); deepcopy(NewArgs(1))
class NewKw:
    def __new__(cls, *a, **k): print("new", a, k); return object.__new__(cls)
    def __getnewargs_ex__(self): return ((1, [2]), {"k": [3]})
copy(NewKw()); deepcopy(NewKw())
for bad in (3, (1,), ([], {}), ((), []), ((), {}, 1)):
    class BadArgs:
        def __getnewargs_ex__(self): return bad
    try: copy(BadArgs())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class BadArgs:
    def __getnewargs__(self): return [1]
try: copy(BadArgs())
except TypeError as e: print(e)
for bad in (3, None, (1,), (len,), (1, ()), (len, 3), (len, ("a",), None, None, None, None, None), ()):
    class Bad:
        def __reduce_ex__(self, p): return bad
    for fn in (copy, deepcopy):
        try: print(fn(Bad()))
        except Exception as e: print(type(e).__name__, e)
class Un:
    def __copy__(self): raise Error("un(shallow)copyable")
    def __deepcopy__(self, m): raise Error("no")
for fn in (copy, deepcopy):
    try: fn(Un())
    except Error as e: print(e)
class Six:
    def __reduce_ex__(self, p): return (Six, (), [1], None, None, lambda o, s: print("state setter", s))
try: copy(Six())
except TypeError as e: print(e)
class Inst:
    pass
i = Inst(); i.__copy__ = lambda: 1; i.__deepcopy__ = lambda m: 2; i.__reduce_ex__ = None
try: print(type(copy(i)).__name__)
except TypeError as e: print(e)
print(deepcopy(i))
class Meta(type):
    def __copy__(cls): return "meta copy"
    def __deepcopy__(cls, m): return "meta deep"
class WithMeta(metaclass=Meta): pass
print(copy(WithMeta) is WithMeta, deepcopy(WithMeta) is WithMeta)
class NoneCopy:
    __copy__ = None; __deepcopy__ = None
print(type(copy(NoneCopy())).__name__, type(deepcopy(NoneCopy())).__name__)
