# __prepare__ may give any mapping; the class gets a copy as its dict.
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            print("define", k)
        super().__setitem__(k, v)

    def __missing__(self, k):
        if k.startswith("auto_"):
            return k.upper()
        raise KeyError(k)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Log()

    def __new__(meta, name, bases, ns):
        cls = super().__new__(meta, name, bases, ns)
        cls.order = [k for k in ns if not k.startswith("__")]
        return cls


class C(metaclass=Meta):
    b = 1
    a = auto_name

    def m(self):
        pass

    b = 2
    c = len("abc")


print(C.order, C.a, C.b, C.c, type(C.__dict__).__name__)


class Bad(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return 5


try:
    class D(metaclass=Bad):
        pass
except TypeError as e:
    print(e)
