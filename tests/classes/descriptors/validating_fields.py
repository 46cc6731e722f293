# Descriptors with per-instance storage and validation.
class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, o, t=None):
        if o is None:
            return self
        try:
            return o.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, o, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(v).__name__}")
        o.__dict__[self.name] = v

    def __delete__(self, o):
        del o.__dict__[self.name]


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age


p = Person("Ann", 30)
print(p.name, p.age, vars(p))
for action in (lambda: setattr(p, "age", "x"), lambda: Person(5, 5), lambda: delattr(p, "age"), lambda: p.age):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
p.age = 31
print(p.age, Person.age.kind.__name__)
