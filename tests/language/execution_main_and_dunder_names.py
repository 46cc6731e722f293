print(__name__, __doc__, __package__, __spec__, type(__builtins__).__name__, __file__.endswith(".py"), __annotations__)
"not a docstring"
__name__ = "changed"
def f(): pass
class C: pass
print(f.__module__, C.__module__, __name__)
del __name__
def g(): pass
try:
    class D: pass
    print(D.__module__)
except NameError as e: print(e)
print(g.__module__)
__name__ = 5
class E: pass
print(E.__module__, E)
globals()["dyn"] = 7
print(dyn, "dyn" in globals(), globals()["f"] is f, vars() is globals(), dir() == sorted(globals()))
