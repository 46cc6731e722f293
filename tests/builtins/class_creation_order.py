"""What happens, in order, when a class statement runs."""
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("prepare", name, [b.__name__ for b in bases], options)
        return {}

    def __new__(meta, name, bases, namespace, **options):
        print("new", name, sorted(k for k in namespace if k[0] != "_"))
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("init", cls.__name__, options)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kwargs)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Base(metaclass=Meta, option=1):
    print("body of Base")
    field = Named()

    def __init_subclass__(cls, **options):
        print("init_subclass", cls.__name__, options)

    def __new__(cls, *args):
        print("object new", args)
        return super().__new__(cls)

    def __init__(self, *args):
        print("object init", args)


class Child(Base):
    x = 1
    other = Named()


Base(1)
Child(2, 3)
print(type(Child).__name__, Child.__mro__[1].__name__)
try:
    class Conflict(Base, metaclass=type("M2", (type,), {})):
        pass
except TypeError as error:
    print(error)
