# Keywords merged from several mappings: whose fault is told first.
def f(*a, **k): return a, sorted(k.items(), key=str)
class K:
    def __init__(s, *a, **k): pass
g = (x for x in [3])
for t in ["f(**{1:2}, **1)", "f(**{1:2}, **g)", "f(*1.5, **{1:2})", "f(**{1:2}, **{1:3})", "f(a=1, **{'a':2})", "f(**{1:2})", "print(**{1:2})", "K(**{1:2})", "dict(**{1:2})", "f(*1, **{'a':1}, **{'a': 2})", "f(**{(1,):2}, a=1)", "len(**{1:2})", "(lambda **k: k)(**{1:2}, **{'a': 1})", "str(**{None:2})", "f(a=1, **{1:2}, **{'a':1})", "f(**{1:2}, **{1:5})", "type(**{1:2})", "int(**{1: 1})", "[].sort(**{1:2})", "sorted([], **{1:2})", "max(1, **{1:2})", "f(1, **5)", "f(**'ab')", "f(*1, *2)", "f(*[1], *2, **{1:2})", "f(1/0, **{1:2})", "f(**{1:2}, b=1/0)"]:
    try: print(t, eval(t))
    except Exception as e: print(t, type(e).__name__, e)
class C(metaclass=type): pass
try:
    class D(**{1: 2}): pass
except Exception as e: print(type(e).__name__, e)
try:
    class D(C, **{1: 2}, **5): pass
except Exception as e: print(type(e).__name__, e)
