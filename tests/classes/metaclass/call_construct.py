# Calls of classes whose metaclass has no __call__, gets one, or loses it.
from abc import ABC, abstractmethod


class Meta(type):
    pass


class Plain(metaclass=Meta):
    def __init__(self, x, y=1):
        self.x = x + y


def make():
    out = []
    for i in range(6):
        if i == 2:
            Meta.__call__ = lambda cls, *a: ("meta call", cls.__name__, a)
        if i == 4:
            del Meta.__call__
        v = Plain(i)
        out.append(v if isinstance(v, tuple) else v.x)
        v = Plain(i, y=5) if i not in (2, 3) else Plain(i, 5)
        out.append(v if isinstance(v, tuple) else v.x)
    return out


print(make())


class Calls(type):
    def __call__(cls, *args, **kw):
        print("Calls", cls.__name__, args, kw)
        return super().__call__(*args, **kw)


class C(metaclass=Calls):
    def __init__(self, a):
        self.a = a


for i in range(3):
    print(C(i).a, C(a=i).a)


class A(ABC):
    def __init__(self, v):
        self.v = v

    @abstractmethod
    def f(self):
        pass


class B(A):
    def f(self):
        pass


for i in range(3):
    try:
        A(i)
    except TypeError as e:
        print(e)
    print(B(i).v, B(v=i).v)
for bad in (lambda: B(), lambda: B(1, 2), lambda: B(w=1)):
    try:
        bad()
    except TypeError as e:
        print(e)


class Returns(metaclass=Meta):
    def __init__(self, r):
        return r


for r in (None, 3):
    try:
        print(type(Returns(r)).__name__)
    except TypeError as e:
        print(e)


class Raises(metaclass=Meta):
    def __init__(self):
        raise KeyError("init")

    def __del__(self):
        print("del")


try:
    Raises()
except KeyError as e:
    print(e)
    del e


class Base(Meta):
    def __new__(m, *a):
        return super().__new__(m, *a)

    def __init__(cls, *a):
        super().__init__(*a)


class D(metaclass=Base):
    def __init__(self):
        self.d = 1


print(D().d, [D().d for i in range(3)])
D.__new__ = lambda cls: "new"
print(D())
del D.__new__
D.__init__ = lambda self: print("init", type(self).__name__)
D()
del D.__init__
print(type(D()).__name__)
Plain.__class__ = Calls
print(Plain(1).x)
Plain.__class__ = Meta
print(Plain(1).x)
