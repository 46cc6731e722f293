"""object.__getstate__ and object.__reduce_ex__ of classes."""
class M(type): pass
class C(metaclass=M):
    x = 1
    def f(self): pass
class S(M):
    __slots__ = ()
class D: 
    pass
for c in C, D, int, S('S', (), {}):
    for f in object.__getstate__, lambda c: object.__reduce_ex__(c, 2), lambda c: object.__reduce_ex__(c, 0), lambda c: object.__reduce__(c):
        try:
            r = f(c); print(sorted(r) if isinstance(r, dict) else [sorted(x) if isinstance(x, dict) else x if not callable(x) else x.__name__ for x in r] if r else r)
        except Exception as e: print(type(e).__name__, e)
