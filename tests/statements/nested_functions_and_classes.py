# Definitions inside anything: conditions, loops, handlers, functions.
if True:
    def f():
        return "f1"
else:
    def f():
        return "f2"
print(f())
for i in range(3):
    class C:
        n = i

    def g(i=i):
        return i
print(C.n, g(), C.__qualname__)
try:
    class D:
        def m(self):
            class Inner:
                def deep(self):
                    return type(self).__qualname__, self.deep.__qualname__
            return Inner()
    1 / 0
except ZeroDivisionError:
    def h():
        return D().m().deep()
finally:
    class E(D):
        pass
print(h(), E().m().deep())


def outer():
    class L:
        def f(self):
            return L
    return L


print(outer()().f().__qualname__, outer() is outer())
with_names = {k.__name__: k for k in (C, D, E)}
print(sorted(with_names))


class Rec:
    def make(self):
        return Rec()


Old = Rec
Rec = None
try:
    Old().make()
except TypeError as e:
    print(e)
