# Setting and deleting attributes of classes: metaclass descriptors, hooks,
# built-in classes.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class Data:
    def __get__(self, o, c): return "data of %s" % (o and o.__name__)
    def __set__(self, o, v): print("data set", o.__name__, v)
    def __delete__(self, o): print("data delete", o.__name__)
class NonData:
    def __get__(self, o, c): return "nondata of %s" % (o and o.__name__)
class M(type):
    d = Data()
    n = NonData()
    plain = "plain of M"
    @property
    def ro(cls): return "ro"
class C(metaclass=M):
    own = 1
class D(C): pass
for n in ("d", "n", "plain", "ro", "own", "new"):
    attempt("get " + n, lambda: getattr(D, n))
    attempt("set " + n, setattr, D, n, "value")
    attempt("get " + n, lambda: getattr(D, n))
    attempt("C " + n, lambda: getattr(C, n))
    attempt("del " + n, delattr, D, n)
    attempt("del " + n, delattr, D, n)
class Hook(type):
    def __setattr__(cls, n, v): print("hook set", n); super().__setattr__(n, v)
    def __delattr__(cls, n): print("hook del", n); super().__delattr__(n)
class H(metaclass=Hook):
    x = 1
H.y = 2
del H.x
H.__doc__ = "d"
type.__setattr__(H, "z", 3)
attempt("object setattr", object.__setattr__, H, "q", 4)
attempt("object delattr", object.__delattr__, H, "z")
print(sorted(k for k in vars(H) if not k.startswith("_")))
for c in (int, object, type, list, Exception):
    attempt("set " + c.__name__, setattr, c, "x", 1)
    attempt("del " + c.__name__, delattr, c, "__init__")
    attempt("del missing " + c.__name__, delattr, c, "nope")
attempt("type set", type.__setattr__, int, "x", 1)
attempt("descriptor in class", lambda: None)
class E:
    d = Data()
E.d = "overwritten, not through the descriptor"
print(E.d, E().d)
class F:
    def __setattr__(self, n, v): print("instance only", n)
F.x = 1
print(F.x)
F().x = 2
class G:
    pass
G.__len__ = lambda self: 3
print(len(G()))
G.__len__ = lambda self: 4
print(len(G()))
del G.__len__
attempt("len", lambda: len(G()))
G.__eq__ = lambda self, o: True
attempt("hash stays", lambda: type(hash(G())).__name__)
G.__hash__ = None
attempt("hash gone", lambda: hash(G()))
class N: pass
N.__new__ = lambda cls: "made"
print(N())
N.__new__ = object.__new__
print(type(N()).__name__)
del N.__new__
print(type(N()).__name__)
G.__init__ = lambda self, v: setattr(self, "v", v)
print(G(5).v)
del G.__init__
attempt("G(5)", lambda: G(5))
G.__call__ = lambda self: "called"
print(G()())
G.__getattr__ = lambda self, n: n
print(G().abc)
G.__class_getitem__ = classmethod(lambda cls, i: i)
print(G[3])
G.__slots__ = ()
G().anything = 1
G.__dict__["__slots__"]
G.__mro_entries__ = 5
G.__set_name__ = lambda self, o, n: print("set_name", n)
class I: g = G()
G.__init_subclass__ = lambda: print("not a classmethod when assigned")
attempt("subclass", lambda: type("Sub", (G,), {}))
G.__init_subclass__ = classmethod(lambda cls: print("subclass", cls.__name__))
attempt("subclass", lambda: type("Sub", (G,), {}).__name__)
