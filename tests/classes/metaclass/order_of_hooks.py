# prepare, body, new, set_name, init_subclass, init; then call.
class Named:
    def __set_name__(self, owner, name):
        print("set_name", name)


class Base:
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": "by prepare"}

    def __new__(meta, name, bases, ns, **kw):
        print("new", name, kw)
        cls = super().__new__(meta, name, bases, ns, **kw)
        print("new done")
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)


print("start")


class C(Base, metaclass=Meta, k=1):
    print("body sees", injected)
    n = Named()

    def __init__(self, v):
        print("instance init", v)


C(5)
print(type(C).__name__, C.injected, isinstance(C, Meta))


class D(C):
    pass
