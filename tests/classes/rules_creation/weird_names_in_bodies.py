# Class bodies that assign names which mean something to type().
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
def st(body, bases=""):
    ns = {}
    exec("class X%s:\n" % bases + "".join("    %s\n" % l for l in body.split("\n")), ns)
    return ns["X"]
for name in ("__dict__", "__weakref__", "__class__", "__bases__", "__mro__", "__base__", "__name__", "__qualname__", "__module__", "__doc__", "__slots__", "__annotations__",
             "__type_params__", "__abstractmethods__", "__basicsize__", "__flags__", "__subclasses__", "mro", "__init_subclass__", "__class_getitem__", "__new__", "__init__", "__hash__", "__eq__",
             "__set_name__", "__prepare__", "__instancecheck__", "__classcell__", "__firstlineno__", "__static_attributes__", "__match_args__", "__orig_bases__", "__mro_entries__", "__call__", "__getattribute__", "__getattr__"):
    for value in ("None", "5", "'s'", "()"):
        def go():
            X = st("%s = %s" % (name, value))
            return vars(X).get(name, "not there") if name != "__dict__" else "made"
        attempt("%s = %s" % (name, value), go)
        def use():
            X = st("%s = %s" % (name, value))
            o = X()
            return type(o) is X, isinstance(o, X), X.__name__ if name not in ("__name__",) else "-", hash(o) is not None
        attempt("  use", use)
class Q:
    __qualname__ = "Other.Name"
    def f(self): pass
print(Q, Q.f.__qualname__, "__qualname__" in vars(Q))
class D:
    __dict__ = property(lambda self: {"virtual": 1})
d = D()
try:
    d.x = 1
    print(d.x, d.__dict__)
except AttributeError as e:
    print(e)
class N:
    def __new__(cls, *a): return "static by itself", cls.__name__, a
    def __init_subclass__(cls): print("class method by itself", cls.__name__)
    def __class_getitem__(cls, i): return cls.__name__, i
print(N(1), N[2], type(vars(N)["__new__"]).__name__, type(vars(N)["__init_subclass__"]).__name__, type(vars(N)["__class_getitem__"]).__name__)
class N2(N): pass
