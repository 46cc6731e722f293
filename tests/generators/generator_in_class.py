# Methods as generators; __iter__ as a generator; super() inside.
class Bag:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for i in self.items:
            yield i

    def pairs(self):
        for a in self:
            for b in self:
                if a < b:
                    yield a, b

    @classmethod
    def make(cls):
        yield cls.__name__

    @staticmethod
    def stat():
        yield "static"

    @property
    def prop(self):
        yield "property"


class Sub(Bag):
    def __iter__(self):
        yield "first"
        yield from super().__iter__()


b = Bag(3, 1, 2)
print(list(b), list(b), list(b.pairs()), *Sub.make(), *b.stat(), *b.prop)
print(list(Sub(1, 2)), tuple(Sub()), [*zip(b, b)])
x, *y = b
print(x, y)
