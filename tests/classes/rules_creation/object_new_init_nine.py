# Surplus arguments of object.__new__ and object.__init__: nine combinations.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", type(r).__name__ if r is not None else r)
def new_none(n): pass
def own_new(cls, *a, **k):
    return object.__new__(cls)
def passing_new(cls, *a, **k):
    return object.__new__(cls, *a, **k)
def own_init(self, *a, **k):
    pass
def passing_init(self, *a, **k):
    object.__init__(self, *a, **k)
for nl, n in (("none", None), ("own", own_new), ("passing", passing_new)):
    for il, i in (("none", None), ("own", own_init), ("passing", passing_init)):
        ns = {}
        if n: ns["__new__"] = n
        if i: ns["__init__"] = i
        C = type("C", (), ns)
        label = nl + "/" + il
        attempt(label + " ()", lambda: C())
        attempt(label + " (1)", lambda: C(1))
        attempt(label + " (k=1)", lambda: C(k=1))
        attempt(label + " new direct", lambda: object.__new__(C, 1))
        attempt(label + " init direct", lambda: object.__init__(object.__new__(C), 1))
attempt("object(1)", lambda: object(1))
attempt("object(a=1)", lambda: object(a=1))
attempt("new", lambda: object.__new__())
attempt("new 5", lambda: object.__new__(5))
attempt("new int", lambda: object.__new__(int))
attempt("new type", lambda: object.__new__(type))
attempt("int new object", lambda: int.__new__(object))
attempt("int new str", lambda: int.__new__(str))
attempt("int new 5", lambda: int.__new__(5))
attempt("int new bool", lambda: int.__new__(bool, 1))
attempt("list new", lambda: list.__new__(dict))
attempt("tuple new", lambda: tuple.__new__(list))
attempt("init", lambda: object.__init__())
attempt("init 5", lambda: object.__init__(5))
attempt("init 5 6", lambda: object.__init__(5, 6))
attempt("type init", lambda: type.__init__(int, 1))
attempt("list init", lambda: list.__init__({}, 1))
class L(list): pass
attempt("L", lambda: L(1, 2))
attempt("L kw", lambda: L(a=1))
class LI(list):
    def __init__(self, *a, **k): pass
attempt("LI", lambda: LI(1, 2, k=3))
class I(int): pass
attempt("I kw", lambda: I(a=1))
class I2(int):
    def __init__(self, *a, **k): pass
attempt("I2 kw", lambda: I2(a=1))
class T(tuple): pass
attempt("T kw", lambda: T(sequence=()))
class F(float):
    def __new__(cls, a, b): return super().__new__(cls, a + b)
attempt("F", lambda: F(1, 2))
attempt("F1", lambda: F(1))
