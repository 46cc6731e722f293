# Metaclass __call__ that keeps one instance; a registry of classes.
class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kw):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kw)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, v=0):
        print("init", v)
        self.v = v


a, b = Config(1), Config(2)
print(a is b, b.v)


class Registry(type):
    classes = []

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases:
            Registry.classes.append(name)

    def __iter__(cls):
        return iter(sorted(n for n in cls.__dict__ if not n.startswith("_")))

    def __len__(cls):
        return len(list(iter(cls)))


class Root(metaclass=Registry):
    pass


class One(Root):
    b = a = 1


class Two(One):
    pass


print(Registry.classes, list(One), len(One), len(Two))
