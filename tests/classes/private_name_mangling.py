# __names in a class body are mangled with the class's name.
class A:
    __secret = "A's"

    def __init__(self):
        self.__v = 1

    def get(self):
        return self.__v, self.__secret, A.__secret

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()

    def local(self):
        __x = 5
        return __x, sorted(locals())

    def arg(self, __p):
        return __p


class B(A):
    __secret = "B's"

    def __init__(self):
        super().__init__()
        self.__v = 2

    def both(self):
        return self.__v, self._A__v, self.__secret


a, b = A(), B()
print(a.get(), b.get(), b.both(), sorted(vars(b)), a.call())
print(a.local(), a.arg(1), a.arg(_A__p=2))
for name in ("__v", "__hidden"):
    print(hasattr(a, name), hasattr(a, "_A" + name))
__global = "module level is not mangled"
print(__global)


class C:
    def f(self):
        global _C__g
        __g = 1
        return _C__g

    __dunder__ = "not mangled"

    class Inner:
        __i = 1


print(C().f(), C.__dunder__, C.Inner._Inner__i, [n for n in vars(A) if "secret" in n])


class ___:
    __n = "only underscores: not mangled"


print(___.__n)
