"""Attributes of functions, read and written."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def f(a: int, b: "text" = 5, *args, c=None, **kw) -> list:
    """The doc of f."""
    local = a
    return local


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__,
      f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__)
code = f.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount,
      code.co_posonlyargcount, code.co_varnames, code.co_nlocals,
      code.co_freevars, code.co_cellvars, code.co_firstlineno)
f.tag = 5
f.__name__ = "renamed"
f.__doc__ = None
f.__defaults__ = (7,)
print(f.tag, vars(f), f.__name__, f.__doc__, f.__defaults__)
del f.tag
show(getattr, f, "tag")
show(setattr, f, "__name__", 5)
show(setattr, f, "__defaults__", 5)
show(setattr, f, "__code__", 5)
show(setattr, f, "__dict__", 5)
show(setattr, f, "__globals__", {})
print((lambda: 0).__name__, f.__globals__ is globals(), f.__globals__["f"] is f)


class C:
    def method(self):
        def inner():
            pass
        return inner


print(C.method.__qualname__, C().method().__qualname__)
print(callable(f), type(f).__name__, f == f, f != C.method, hash(f) == hash(f))
show(lambda: f < f)
show(lambda: f + 1)
show(lambda: f[0])
show(lambda: len(f))
show(lambda: f.missing)
