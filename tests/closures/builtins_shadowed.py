# Names are looked up local, enclosing, global, then built-in.
def f():
    len = lambda v: "local len"

    def g():
        return len([1])
    return g()


print(f(), len([1, 2]))
len = lambda v: "global len"
print(f(), len([1]))


def h():
    return len("x")


print(h())
del len
print(h())
import sys
builtins = sys.modules["builtins"]
builtins.brand_new = "from builtins"
print(brand_new)
print(__builtins__ is builtins)
del builtins.brand_new
try:
    brand_new
except Exception as e:
    print(e.name)
