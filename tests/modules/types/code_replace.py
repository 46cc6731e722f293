import types, copy
def f(a, /, b, *args, c=1, **kw):
    "doc"
    x = 1
    def inner(): return x, a
    return inner
c = f.__code__
for n in ("co_name", "co_qualname", "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_varnames", "co_cellvars", "co_freevars", "co_flags", "co_firstlineno"):
    print(n, getattr(c, n))
d = c.replace(co_name="g")
print(d.co_name, d.co_qualname, d == c, c.replace() is c)
e = c.replace(co_qualname="A.b", co_firstlineno=99, co_filename="file.py")
print(e.co_qualname, e.co_firstlineno, e.co_filename)
for bad in (dict(co_name=3), dict(co_argcount="x"), dict(nope=1), dict(co_flags=-1), dict(co_firstlineno=None)):
    try: c.replace(**bad); print("ok")
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: c.replace("x")
except TypeError as e: print(e)
print(copy.copy(c) is c, copy.deepcopy(c) is c)
print(copy.replace(c, co_name="h").co_name)
def k(): return 42
print(types.FunctionType(k.__code__.replace(co_consts=tuple(99 if x == 42 else x for x in k.__code__.co_consts)), {})())
try: c.co_name = "z"
except AttributeError as e: print(e)
print(hasattr(c, "__replace__"), isinstance(c.co_consts, tuple))
def gen(): yield
print(bool(gen.__code__.co_flags & 0x20), bool(k.__code__.co_flags & 0x20))
