# super() everywhere it may stand.
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    def m(self): return "A.m"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    v = "A.v"
    def __getitem__(self, i): return "A[%r]" % i
    def __len__(self): return 7
class B(A):
    v = "B.v"
    def m(self): return "B+" + super().m()
    @classmethod
    def c(cls): return "B+" + super().c()
    @staticmethod
    def s(x=None): return super().s()
    @property
    def p(self): return "B+" + super().p
    def val(self): return super().v
    def gen(self):
        yield super().m()
        yield from (super(B, self).m() for _ in range(1))
    def comp(self): return [super(B, self).v for _ in range(2)]
    def comp0(self): return [super().v for _ in range(2)]
    def genexp0(self): return list(super().v for _ in range(2))
    def nested(self):
        def inner(): return super().v
        return inner()
    def nested_arg(self):
        def inner(x): return super().v
        return inner(self)
    def lam(self): return (lambda self: super().m())(self)
    def star(*args): return super().v
    def none(): return super().v
    def deleted(self):
        del self
        return super().v
    def rebound(self):
        self = "other"
        return super().v
    def rebound2(self):
        self = B()
        return super().m()
    def cell(self):
        f = lambda: self
        return super().m(), f() is self
    def alias(self):
        s = super
        return s().v
    def sub(self): return super()[3]
    def length(self): return len(super())
    def item(self): return super().__getitem__(3), super().__len__()
    def missing(self): return super().nope
    def setv(self): super().v = 5
    def delv(self): del super().v
    def call(self): return super()()
    def attr(self): return (super().__class__, super().__self__ is self, super().__thisclass__, super().__self_class__)
    def rep(self): return repr(super())
    async def co(self): return super().m()
    def default(self, x=5, *, y=6): return super().m(), x, y
    def kwargs(self, **k): return super().m()
b = B()
for n in ("m", "c", "s", "val", "comp", "comp0", "genexp0", "nested", "nested_arg", "lam", "star", "deleted", "rebound", "rebound2", "cell", "alias", "sub",
          "length", "item", "missing", "setv", "delv", "call", "attr", "rep", "default", "kwargs"):
    attempt(n, lambda: getattr(b, n)())
attempt("s with arg", lambda: B.s(b))
attempt("none", lambda: B.none())
attempt("star", lambda: B.star())
attempt("p", lambda: b.p)
attempt("gen", lambda: list(b.gen()))
def co():
    c = b.co()
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
attempt("co", co)
attempt("wrong self", lambda: B.m(5))
attempt("wrong self", lambda: B.m(A()))
attempt("class as self", lambda: B.m(B) if False else B.val(B))
attempt("unbound", lambda: super(B).__self__)
attempt("unbound repr", lambda: repr(super(B)))
attempt("unbound get", lambda: super(B).__get__(b, B).m())
attempt("unbound attr", lambda: super(B).m)
attempt("two", lambda: super(B, b).m())
attempt("class", lambda: super(B, B).c())
attempt("class method unbound", lambda: super(B, B).m(b))
attempt("5", lambda: super(5, b))
attempt("not instance", lambda: super(B, 5))
attempt("not subclass", lambda: super(B, A))
attempt("None", lambda: super(B, None).m)
attempt("three", lambda: super(B, b, 1))
attempt("kw", lambda: super(type=B))
attempt("module level", lambda: super())
attempt("object", lambda: super(object, 5).x)
def outside(self): return super().m()
B.outside = outside
attempt("outside", b.outside)
