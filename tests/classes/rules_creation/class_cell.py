# The __class__ cell: set before __init_subclass__, checked afterwards.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    def me(self): return __class__
    @classmethod
    def cm(cls): return __class__, cls
    @staticmethod
    def sm(): return __class__
    lam = lambda self: __class__
    def gen(self):
        yield __class__
        yield [__class__ for _ in range(2)]
    def nested(self):
        def inner(): return __class__
        return inner()
class B(A): pass
b = B()
print(b.me(), b.cm(), b.sm(), b.lam(), list(b.gen()), b.nested())
print(A.me.__closure__[0].cell_contents, A.me.__code__.co_freevars)
print("__classcell__" in vars(A), "__class__" in vars(A))
class Early:
    def __init_subclass__(cls):
        print("init_subclass", cls.get())
class E2(Early):
    @staticmethod
    def get(): return __class__
class SetName:
    def __set_name__(self, owner, name): print("set_name", owner.get())
class E3:
    s = SetName()
    @staticmethod
    def get(): return __class__
class Drops(type):
    def __new__(m, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)
def drop():
    class D(metaclass=Drops):
        def f(self): return __class__
attempt("dropped", drop)
class D2(metaclass=Drops): pass
print("fine without")
class Replaces(type):
    def __new__(m, name, bases, ns):
        ns["__classcell__"] = bad
        return super().__new__(m, name, bases, ns)
for bad in (None, 5, A):
    def rep():
        class R(metaclass=Replaces):
            def f(self): return __class__
    attempt("replaced", rep)
class Twice(type):
    def __new__(m, name, bases, ns):
        super().__new__(m, name, bases, dict(ns))
        return super().__new__(m, name + "2", bases, dict(ns))
class T(metaclass=Twice):
    def f(self): return __class__
print(T, T().f())
class TwiceOther(type):
    def __new__(m, name, bases, ns):
        r = super().__new__(m, name, bases, dict(ns))
        super().__new__(m, name + "2", bases, dict(ns))
        return r
def two():
    class T(metaclass=TwiceOther):
        def f(self): return __class__
attempt("two", two)
class NotClass(type):
    def __new__(m, name, bases, ns): return 5
def notc():
    class N(metaclass=NotClass):
        def f(self): return __class__
attempt("no class made", notc)
class Nonlocal:
    def set(self, v):
        nonlocal __class__
        __class__ = v
    def get(self): return __class__
    def sup(self): return super().__repr__()
n = Nonlocal()
print(n.get())
n.set(int)
print(n.get())
attempt("super", n.sup)
n.set(5)
attempt("super 5", n.sup)
def local_class():
    class X:
        def f(self):
            __class__ = "local"
            return __class__
        def g(self, __class__=3): return __class__
    return X().f(), X().g()
print(local_class())
class Body:
    try:
        __class__
    except NameError as e:
        print(e)
class Assigned:
    __class__ = "body variable"
    def f(self): return __class__
print(Assigned.f(5), Assigned().__class__, Assigned.__dict__["__class__"])
