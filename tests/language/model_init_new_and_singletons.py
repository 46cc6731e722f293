class A:
    def __new__(cls, *a, **k): print("new", cls.__name__, a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
A(1, x=2)
class B(A):
    def __new__(cls, v): return v
    def __init__(self, *a): print("never for int")
print(B(5), type(B(A.__new__(B))).__name__)
class S:
    one = None
    def __new__(cls):
        if cls.one is None: cls.one = super().__new__(cls)
        return cls.one
print(S() is S())
class I(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(I(4), I(4) + 1, type(I(4) + 1).__name__, T(1, 2), len(T()))
for bad in ("object(1)", "object(x=1)", "object.__new__()", "object.__new__(5)", "object.__new__(int)", "int.__new__(str)", "int.__new__()", "int.__new__(int, 'x')", "A.__init__()", "object.__init__(1, 2)", "list.__init__(5)", "type.__new__(type, 'x')", "type('x')", "type('x', 5, {})", "type(1, (), {})", "type('x', (), 5)", "type('X', (), {'__init__': 5})()", "type('X', (), {'__new__': 5})()", "type('X', (), {'__init__': lambda s: 5})()", "type('X', (), {'__init__': lambda s: None})(1)", "type('X', (), {'__new__': lambda c: object.__new__(c)})(1)", "type('X', (), {})(1)", "type('X', (), {})(a=1)", "type('X', (), {'__new__': lambda c, *a: object.__new__(c)})(1)", "type('X', (), {'__new__': lambda c, *a: object.__new__(c, 1)})(1)", "type('X', (), {'__init__': lambda s, *a: None})(1, 2)", "type('X', (), {'__new__': lambda c, *a: None})(1)", "bool.__new__(bool, 5)", "type(None)(1)", "float.__new__(float, [])", "str.__new__(str, b'a', 'ascii')", "dict.__new__(dict, 1, 2, 3)", "super().__new__(A)"):
    try: r = eval(bad); print(bad, type(r).__name__)
    except Exception as e: print(bad, type(e).__name__, e)
