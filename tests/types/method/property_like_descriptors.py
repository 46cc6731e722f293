"""Non-data and data descriptors against instance attributes."""
class NonData:
    def __get__(self, instance, owner):
        return "non-data"


class Data(NonData):
    def __get__(self, instance, owner):
        return "class access" if instance is None else "data"

    def __set__(self, instance, value):
        print("set", value)

    def __delete__(self, instance):
        print("delete")


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value * 2


class C:
    non = NonData()
    data = Data()
    only = OnlySet()


c = C()
print(c.non, c.data, C.data, type(c.only).__name__)
c.non = "instance"
c.data = "ignored"
c.only = 5
print(c.non, c.data, c.only, vars(c))
c.__dict__["data"] = "hidden"
print(c.data, vars(c))
del c.data
del c.non
print(c.non)
try:
    del c.only
except AttributeError as error:
    print(error)


class Cached:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Cached
    def area(self):
        print("computing")
        return 3 * self.r ** 2


k = Circle(2)
print(k.area, k.area, vars(k))
