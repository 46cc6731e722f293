# super() in classes that change while it looks, and where there is no class.
import gc


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


class A:
    def f(self):
        return "A"

    def g(self):
        return "A.g"


class B:
    def f(self):
        return "B"


class C(A):
    def f(self):
        C.__bases__ = (B,) if C.__bases__ == (A,) else (A,)
        gc.collect()
        return super().f()

    def g(self):
        self = B()
        return super().g()

    def h(self):
        del self
        return super().f()

    def i(self):
        self.__class__ = B
        return super().f()

    def j(self):
        return [super().f() for i in range(2)]

    def k(self):
        return (lambda: super().f())()

    def l(*args):
        return super().f()

    def m():
        return super().f()

    def n(self):
        return super(C, B()).f()

    def o(self):
        return super(C, C).f(self)

    def p(self):
        return super(C).f

    def q(self):
        nonlocal_class = __class__
        del globals()["C"]
        try:
            return super().f() + nonlocal_class.__name__
        finally:
            globals()["C"] = nonlocal_class


attempt("bases", lambda: [C().f() for i in range(4)])
for name in "ghijklmnopq":
    attempt(name, lambda: getattr(C, name)() if name == "m"
            else getattr(C(), name)())


class Get:
    def __get__(self, obj, cls):
        del D.x
        gc.collect()
        return "got"


class D:
    x = Get()


class E(D):
    @property
    def x(self):
        return super().x


attempt("descriptor", lambda: E().x)
attempt("descriptor", lambda: E().x)


class F(D):
    def __getattribute__(self, name):
        if name == "z":
            return super().__getattribute__("y")
        del F.__getattribute__
        return "y!"

    y = "y"


f = F()
attempt("getattribute", lambda: (f.z, f.q, f.y))


class Meta(type):
    def mro(cls):
        return [cls, *order, object]


order = []


class G(metaclass=Meta):
    def f(self):
        return super().f()


attempt("mro", lambda: G().f())
order = [A]
G.__bases__ = G.__bases__
attempt("mro with A", lambda: G().f())
order = [G2 for G2 in (B, A)]
attempt("mro later", lambda: G().f())


class NotSelf:
    def f(self):
        return __class__

    def g(self):
        return super().__init__


attempt("cell", lambda: NotSelf.f(5).__name__)
attempt("wrong self", lambda: NotSelf.g(5))
attempt("claims", lambda: NotSelf.g(type("Claims", (), {
    "__class__": NotSelf})()).__name__)
attempt("raises", lambda: NotSelf.g(type("Claims", (), {
    "__class__": property(lambda s: 1 / 0)})()))
s = super(C, C())
attempt("attributes", lambda: (s.__thisclass__.__name__,
                               s.__self_class__.__name__))
for bad in ((5,), (5, 5), (C, 5), (int, "x"), (C, C(), 5), ()):
    attempt("arguments", lambda: super(*bad))
attempt("init again", lambda: s.__init__(int, 5))
attempt("now", lambda: s.bit_length())
attempt("init", lambda: s.__init__())
attempt("set", lambda: setattr(s, "x", 1))
attempt("get", lambda: super(C).__get__(5))
attempt("get", lambda: super(A).__get__(C()).__thisclass__.__name__)


class Sub(super):
    def __getattribute__(self, name):
        gc.collect()
        return super().__getattribute__(name)


attempt("subclass", lambda: Sub(C, C()).g())


class Recurses:
    def f(self):
        return super(Recurses, self).__getattribute__("f")()


attempt("recurses", lambda: Recurses().f())
