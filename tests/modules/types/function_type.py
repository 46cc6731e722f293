import types
F = types.FunctionType
def f(a, b=2, *, k=3): return a, b, k, g
g = "global"
h = F(f.__code__, {"g": "other"}, "name", (7,), None)
print(h.__name__, h.__qualname__, h.__defaults__, h.__kwdefaults__, h.__module__, h.__doc__, h.__closure__)
try: h(1)
except TypeError as e: print(e)
print(h(1, k=5), h(1, 2, k=3))
h = F(f.__code__, {"__name__": "mod", "g": 0}, kwdefaults={"k": 9}, argdefs=(1, 2))
print(h(), h.__module__, h.__name__, h.__kwdefaults__)
def outer():
    x = 1
    def inner(): return x
    return inner
i = outer()
cell = types.CellType(42)
print(F(i.__code__, {}, closure=(cell,))(), F(i.__code__, {}, None, None, i.__closure__)())
C = f.__code__
for args, kw in [((), {}), ((C,), {}), ((1, {}), {}), ((C, 1), {}), ((C, {}, 5), {}), ((C, {}, "n", [1]), {}), ((C, {}, "n", 5), {}), ((C, {}, "n", (), (1,)), {}),
                 ((i.__code__, {}), {}), ((i.__code__, {}, "n", (), (1,)), {}), ((i.__code__, {}, "n", (), ()), {}), ((i.__code__, {}), {"closure": [cell]}),
                 ((C, {}), {"closure": (cell,)}), ((C, {}), {"closure": ()}), ((C, {}), {"kwdefaults": 5}), ((C, {}), {"nope": 5}), ((C, {}, "n", (), None, None, 1), {}), ((C, {}), {"code": C})]:
    try: print("ok", F(*args, **kw).__name__)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
# attributes of functions
f.__defaults__ = (10, 20); print(f(k=1)); f.__defaults__ = None
f.__kwdefaults__ = {"k": 1, "zz": 2}; print(f(1, 2)); f.__kwdefaults__ = None
try: f(1, 2)
except TypeError as e: print(e)
for attr, bad in (("__defaults__", [1]), ("__kwdefaults__", (1,)), ("__code__", 3), ("__name__", 3), ("__qualname__", None), ("__dict__", 3), ("__closure__", None), ("__globals__", {}), ("__annotations__", 3), ("__type_params__", 3)):
    try: setattr(f, attr, bad); print("set", attr)
    except (TypeError, AttributeError) as e: print(attr, type(e).__name__, e)
try: f.__code__ = i.__code__
except ValueError as e: print(e)
def z(): "doc z"; return "z"
f.__code__ = z.__code__; print(f(), f.__name__, f.__doc__)
f.attr = 1; print(f.__dict__); f.__dict__ = {"q": 2}; print(f.q, hasattr(f, "attr"))
print(types.FunctionType(z.__code__, {}).__doc__, F.__get__(z, 3)())if 0 else None
try: type(f)(z.__code__, globals()).__get__(None, None)
except TypeError as e: print(e)
print(repr(F(z.__code__, {}, "given")).split(" at ")[0])
