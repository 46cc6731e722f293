# __class__ in methods is the class being defined.
class A:
    def me(self):
        return __class__.__name__

    @staticmethod
    def st():
        return __class__

    lam = lambda self: __class__

    def nested(self):
        return [__class__ for _ in range(1)][0], (lambda: __class__)()


class B(A):
    pass


print(B().me(), A.st() is A, B().lam() is A, B().nested() == (A, A))


class C:
    def f(self):
        __class__ = "shadowed"
        return __class__


print(C().f())


class D:
    def f(self):
        return super().__repr__.__name__


D2 = D
print(D2().f(), D.f.__closure__[0].cell_contents is D, D.f.__code__.co_freevars)


class Meta(type):
    def __new__(meta, name, bases, ns, **kw):
        print("classcell" in "".join(ns), name)
        return super().__new__(meta, name, bases, ns)


class E(metaclass=Meta):
    def f(self):
        return __class__


print(E().f() is E)


class Drops(type):
    def __new__(meta, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(meta, name, bases, ns)


try:
    class F(metaclass=Drops):
        def f(self):
            return __class__
except RuntimeError as e:
    print(e)
