# The namespace given to type() is copied; types of what is stored in it.
ns = {"x": 1, "f": lambda self: self, "__new__": lambda cls: object.__new__(cls),
      "__init_subclass__": lambda cls, **k: None, "__class_getitem__": lambda cls, i: i}
C = type("C", (), ns)
ns["y"] = 2
print(hasattr(C, "y"), sorted(ns), {k: type(v).__name__ for k, v in vars(C).items()})
C.z = 3
print("z" in ns)
print(type(C.__dict__["__new__"]).__name__, type(ns["__new__"]).__name__)
p = C.__dict__
try:
    p["q"] = 1
except TypeError as e:
    print(e)
try:
    del p["x"]
except TypeError as e:
    print(e)
C.q = 1
print("q" in p, len(p) == len(vars(C)), p == vars(C), p is C.__dict__)
print(p.get("nope"), p.get("x"), p | {"n": 1} == {**p, "n": 1})
for f in (lambda: C.__dict__.__setitem__, lambda: C.__dict__.update, lambda: hash(p)):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(type(p.copy()).__name__, type(p).__name__, list(reversed(p))[:1])
class StrKey(str):
    def __hash__(self): return hash("odd")
D = type("D", (), {StrKey("attr"): 5})
try:
    print(getattr(D, "attr", "missing"))
except Exception as e:
    print(type(e).__name__, e)
try:
    dir(D)
    print("dir works")
except TypeError as e:
    print(e)
class Order:
    z = 1; a = 2
    m = 3
    z = 4
print([k for k in vars(Order) if not k.startswith("_")])
Order.a2 = 1
del Order.z
Order.z = 1
print([k for k in vars(Order) if not k.startswith("_")])
class Body:
    a = 1
    exec("b = a + 1")
    locals()["c"] = 3
    vars()["d"] = 4
    for i in range(3): pass
    e = [i for i in range(2)]
    try:
        f = [a for _ in range(1)]
    except NameError as exc:
        print(exc)
    def g(): return "called in body"
    h = g()
    del a
    if True:
        j = 1
    while True: break
    import sys as k
    with_walrus = (w := 5)
    lambda_default = lambda x=b: x
print([n for n in vars(Body) if not n.startswith("__")], Body.c, Body.d, Body.h)
x = "global"
def outer():
    x = "outer"
    class K:
        y = 1
        x = "class"
        z = x
        def f(self): return x
    return K
K = outer()
print(K.y if hasattr(K, "y") else None, K.z, K().f())
