# type() with one and three arguments, and its errors.
def attempt(*args, **kw):
    try:
        r = type(*args, **kw)
        print(r.__name__)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt()
attempt(1, 2)
attempt(5, (), {})
attempt("A", 5, {})
attempt("A", (), 5)
attempt("A", [], {})
attempt("A", (1,), {})
attempt("A\0B", (), {})
attempt("", (), {})
attempt("not an identifier!", (), {})
attempt("A", (), {}, 1)
C = type("C", (list,), dict(x=1, m=lambda self: len(self)))
print(C([1, 2]).m(), C.x, C.__module__, C.__qualname__)
print(type(5) is int, type(C) is type, type(type) is type, type(None).__name__)
D = type("D", (C,), {"__doc__": "doc", "__module__": "mod", "__qualname__": "Q.D"})
print(D.__doc__, D.__module__, D.__qualname__, D)
ns = {"a": 1}
E = type("E", (), ns)
ns["a"] = 2
print(E.a)
