"""__import__ and the builtins module."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


import builtins
import sys

print(builtins.len is len, builtins.__name__, hasattr(builtins, "print"))
print(__import__("sys") is sys, __import__("builtins") is builtins)
show(__import__, "no_such_module")
show(__import__, "")
show(__import__, 5)
builtins.shout = lambda x: x.upper() + "!"
print(shout("works everywhere"))
del builtins.shout
show(lambda: shout("gone"))
real = builtins.len
builtins.len = lambda x: "replaced"
print(len([1, 2]))
builtins.len = real
print(len([1, 2]))


def len(x):
    return "global"


print(len([]), builtins.len([]))
del len
print(len([]))
names = ("abs all any ascii bin bool bytes callable chr classmethod compile "
         "delattr dict dir divmod enumerate eval exec filter float format "
         "frozenset getattr globals hasattr hash hex id input int isinstance "
         "issubclass iter len list locals map max min next object oct open ord "
         "pow print property range repr reversed round set setattr sorted "
         "staticmethod str sum super tuple type vars zip").split()
print([name for name in names if not hasattr(builtins, name)], len(names))
