# __call__ makes instances callable; it's found on the type.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *args, **kw):
        return self.n + x, args, kw


a = Adder(5)
print(a(1), a(1, 2, k=3), callable(a), callable(Adder), callable(5))
a.__call__ = lambda x: "instance attribute ignored"
print(a(1), a.__call__(1))
print(list(map(Adder(1), [1, 2])))


class Nested:
    def __call__(self):
        return Adder(100)


print(Nested()()(1))


class Delegates:
    __call__ = Adder(7)


print(Delegates()(3))


class NotCallable:
    __call__ = 5


try:
    NotCallable()()
except TypeError as e:
    print(e)
print(callable(NotCallable()))


class ByInstance:
    pass


b = ByInstance()
b.__call__ = lambda: 1
try:
    b()
except TypeError as e:
    print(e)
