# __set_name__: when it is called, with what, and what an error becomes.
def attempt(label, f):
    try:
        r = f()
    except BaseException as e:
        print(label, "->", type(e).__name__, e, getattr(e, "__notes__", None),
              type(e.__cause__).__name__)
    else:
        print(label, "->", r)
class D:
    def __init__(self, exc=None): self.exc = exc
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        if self.exc: raise self.exc
def st(text, **ns):
    exec(text, {"D": D, **ns}, ns)
    return ns["X"]
attempt("raise", lambda: st("class X:\n a = D()\n b = D(ValueError('v'))\n c = D()"))
attempt("base", lambda: st("class X:\n b = D(KeyboardInterrupt())"))
class NoArgs:
    def __set_name__(self): pass
class NotCallable: __set_name__ = 5
class NoneName: __set_name__ = None
class Prop:
    @property
    def __set_name__(self):
        print("read as a property")
        return lambda owner, name: print("called", owner.__name__, name)
class RaisingProp:
    @property
    def __set_name__(self): raise LookupError("from property")
class Static:
    @staticmethod
    def __set_name__(owner, name): print("static", owner.__name__, name)
class Missing:
    def __getattr__(self, n): print("getattr", n)
for k in (NoArgs, NotCallable, NoneName, Prop, RaisingProp, Static, Missing):
    attempt(k.__name__, lambda: st("class X: a = K()", K=k).__name__)
inst = Missing()
inst.__set_name__ = lambda *a: print("never")
attempt("on instance", lambda: st("class X: a = I", I=inst).__name__)
class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_extra", D())
        setattr(owner, name, "replaced")
        owner.late = D()
X = st("class X:\n a = A()\n z = D()", A=Adds)
print(X.a, sorted(k for k in vars(X) if not k.startswith("__")))
class Removes:
    def __set_name__(self, owner, name):
        del owner.z
X = st("class X:\n a = R()\n z = D()", R=Removes)
print(hasattr(X, "z"))
d = D()
class Two:
    first = d
    second = d
Two.third = D()
class Sub(Two): pass
class M(type):
    def __new__(m, name, bases, ns):
        print("before")
        c = super().__new__(m, name, bases, ns)
        print("after")
        return c
class Meta(metaclass=M):
    x = D()
class InitSub:
    def __init_subclass__(cls): print("init_subclass after", cls.__name__)
class Order(InitSub):
    y = D()
attempt("type()", lambda: type("T", (), {"n": D(), "m": D(TypeError("t"))}))
class ClsAttr:
    c = D          # a class with __set_name__ defined for instances
print("class not called")
class MetaSet(type):
    def __set_name__(cls, owner, name): print("metaclass", cls.__name__, owner.__name__, name)
class Inner(metaclass=MetaSet): pass
class Outer:
    inner = Inner
