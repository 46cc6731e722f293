# methodcaller: a method by name with arguments.
from operator import methodcaller


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def f(self, *args, **kwargs):
        return args, kwargs

    @classmethod
    def c(cls, x):
        return cls.__name__, x

    @staticmethod
    def s(x):
        return x

    attribute = 5


print(methodcaller("f")(A()), methodcaller("f", 1, 2)(A()), methodcaller("f", 1, k=2)(A()))
print(methodcaller("f", name="x", obj=1)(A()), methodcaller("c", 1)(A()), methodcaller("s", 2)(A()))
print(methodcaller("upper")("abc"), methodcaller("split", ",")("a,b"), methodcaller("split", maxsplit=1)("a b c"))
print(methodcaller("pop", 0)([7, 8]), methodcaller("bit_length")(255), methodcaller("mro")(A))
l = []
print(methodcaller("append", 1)(l), l)
print(methodcaller("f"), methodcaller("f", 1, "a"), methodcaller("f", k=None), methodcaller("f", 1, k=2, j=3))
attempt(methodcaller("nope"), A())
attempt(methodcaller("attribute"), A())
attempt(methodcaller("upper", 1), "a")
attempt(methodcaller)
attempt(methodcaller, 1)
attempt(methodcaller, name="f")
attempt(methodcaller("f"))
attempt(methodcaller("f"), 1, 2)
attempt(methodcaller("f"), A(), k=1)
print(methodcaller("f").__reduce__(), methodcaller("f", 1, 2).__reduce__())
maker, args = methodcaller("f", 1, k=2).__reduce__()
print(maker, args, maker(*args)(A()))
print(list(map(methodcaller("strip"), [" a ", "b "])))
print(sorted(["b", "A", "c"], key=methodcaller("lower")))
attempt(type, "S", (methodcaller,), {})
o = A()
o.f = lambda: "instance"
print(methodcaller("f")(o))
print(methodcaller("f", *range(8))(A()))
m = methodcaller("f", l)
l.append(m)
print(m)
