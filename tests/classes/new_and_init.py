# __new__ makes, __init__ fills; init runs only on own instances.
class C:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)


C(1, k=2)


class Other:
    def __new__(cls):
        print("new gives something else")
        return 5

    def __init__(self):
        print("never")


print(Other())


class Sub(C):
    def __new__(cls, *args):
        return super().__new__(C, "from Sub")


print(type(Sub(7)).__name__)


class Cached:
    store = {}

    def __new__(cls, key):
        if key not in cls.store:
            cls.store[key] = super().__new__(cls)
        return cls.store[key]

    def __init__(self, key):
        print("init again", key)


print(Cached("a") is Cached("a"))


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as e:
    print(e)


class Static:
    @staticmethod
    def __new__(cls):
        return object.__new__(cls)


print(type(Static()).__name__, type(C.__dict__["__new__"]).__name__)
