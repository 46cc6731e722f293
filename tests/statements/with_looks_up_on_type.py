# __enter__ and __exit__ come from the type; they're fetched first.
class Meta(type):
    def __enter__(cls):
        print("meta enter")
        return cls

    def __exit__(cls, *a):
        print("meta exit")


class C(metaclass=Meta):
    pass


with C as c:
    print(c is C)


class D:
    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __enter__(self):
        D.__exit__ = lambda *a: print("replaced too late")
        return self

    def __exit__(self, *a):
        print("original exit")


with D():
    print("body")
with D():
    print("body")
