# One base may add slots if the others add none.
class Named:
    __slots__ = ("name",)


class Greets:
    __slots__ = ()

    def greet(self):
        return "hello, " + self.name


class Counts:
    __slots__ = ()
    total = 0

    def count(self):
        type(self).total += 1
        return self.total


class Person(Greets, Named, Counts):
    __slots__ = ("age",)

    def __init__(self, name, age):
        self.name = name
        self.age = age


p = Person("Ann", 30)
print(p.greet(), p.age, p.count(), p.count(), Counts.total)
print([c.__name__ for c in Person.__mro__])
print(Person.__base__.__name__, [b.__name__ for b in Person.__bases__])
try:
    p.email = "x"
except AttributeError as e:
    print(e)
