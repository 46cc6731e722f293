# A non-data descriptor that replaces itself by a value.
class lazy:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, o, t=None):
        if o is None:
            return self
        print("computing", self.name)
        value = o.__dict__[self.name] = self.f(o)
        return value


class C:
    def __init__(self, n):
        self.n = n

    @lazy
    def square(self):
        return self.n ** 2

    @lazy
    def text(self):
        return f"n={self.n} square={self.square}"


c = C(4)
print(c.text, c.text, c.square, vars(c))
del c.square
c.n = 5
print(c.square, c.text)
print(type(C.square).__name__, vars(C(1)))
