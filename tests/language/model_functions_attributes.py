def f(a, b=2, /, c: int = 3, *args: str, d, e=5, **kw) -> "r":
    """Doc."""
    local = a
    return lambda: (local, b)
print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_posonlyargcount,
      f.__code__.co_kwonlyargcount, f.__code__.co_cellvars, f.__code__.co_freevars,
      f.__code__.co_flags & 0xc, f.__code__.co_name, f.__type_params__)
g = f(1, d=0)
print(g.__closure__[0].cell_contents, g.__code__.co_freevars, g.__qualname__, g.__name__)
f.__defaults__ = (1, 2, 3)
print(f(d=1)())
f.__kwdefaults__ = {"d": 9}
print(f()())
f.__defaults__ = None
for change in ("f.__defaults__ = [1]", "f.__kwdefaults__ = [1]", "f.__name__ = 1",
               "f.__qualname__ = None", "f.__dict__ = 1", "f.__code__ = 1",
               "f.__annotations__ = 1", "f.__closure__ = None", "del f.__name__",
               "del f.__defaults__", "f.__globals__ = {}", "f.__module__ = 5",
               "f.__type_params__ = 5", "f.__type_params__ = (1,)", "del f.__dict__",
               "f.__builtins__ = 1", "f()", "del f.__kwdefaults__", "del f.__module__"):
    try:
        exec(change)
        print(change, "ok")
    except Exception as e:
        print(change, "->", type(e).__name__, e)
print(f.__module__, f.__annotations__, f.__kwdefaults__)
f.attr = 1
f.__dict__["other"] = 2
print(f.attr, f.other, vars(f), sorted(k for k in dir(f) if not k.startswith("__")))
def g2(): return 42
def h2(): x = 1; return lambda: x
try:
    g2.__code__ = h2().__code__
except ValueError as e:
    print(e)
g2.__code__ = f.__code__
print(g2.__name__, g2.__code__.co_name)
