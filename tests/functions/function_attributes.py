# Functions have names, docs, code, and attributes of their own.
def f(a, b=1, *args, c, d=2, **kw):
    "The docstring."
    local = 1
    return local


print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__)
co = f.__code__
print(co.co_name, co.co_argcount, co.co_kwonlyargcount, co.co_posonlyargcount)
print(co.co_varnames, co.co_firstlineno)
f.tag = "attribute"
f.count = 0
f.count += 1
print(f.__dict__, f.tag)
del f.tag
print(hasattr(f, "tag"))
f.__name__ = "renamed"
print(f.__name__, f.__qualname__)
for name, value in (("__name__", 5), ("__qualname__", None), ("__dict__", 1), ("__code__", 1)):
    try:
        setattr(f, name, value)
    except TypeError as e:
        print(e)
g = lambda: 0
print(g.__name__, g.__doc__, g.__qualname__)


class C:
    def m(self):
        def inner(): pass
        return inner, lambda: 0


i, l = C().m()
print(C.m.__qualname__, i.__qualname__, l.__qualname__)
print(f.__globals__ is globals(), callable(f), type(f).__name__)
try:
    f.missing
except AttributeError as e:
    print(e)
