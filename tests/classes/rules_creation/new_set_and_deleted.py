"""A class that once had a __new__ goes on looking it up; built-in ones that do
not fit are passed over."""


def attempt(cls, *args):
    try:
        print(cls.__name__, args, type(cls(*args)).__name__)
    except TypeError as e:
        print(cls.__name__, args, e)


def all_of(*classes):
    for cls in classes:
        for args in (), (1,), ((1, 2),):
            attempt(cls, *args)


class C:
    pass


class Before(C):
    pass


C.__new__ = lambda cls, *args: 5
all_of(C, Before)
del C.__new__


class After(C):
    pass


class Mixed(Before, After):
    pass


all_of(C, Before, After, Mixed)
C.__init__ = lambda self, *args: None
all_of(C, After)
try:
    object.__init__(After(), 1)
except TypeError as e:
    print(e)


class L(list):
    pass


L.__new__ = lambda cls, *args: 5
attempt(L)
del L.__new__
print(L((1, 2)), L.__new__(L))
try:
    L(a=1)
except TypeError as e:
    print(e)


class E(OSError):
    def __init__(self, *args):
        pass


E.__new__ = lambda *args: 5
del E.__new__
print(E(2, "x").args, E(2, "x").errno)


class Wrong:
    __new__ = int.__new__


class Wrong2:
    pass


Wrong2.__new__ = dict.__new__
all_of(Wrong, Wrong2)


class Wrong3(list):
    __new__ = object.__new__


class Wrong4(list):
    __new__ = len


all_of(Wrong3, Wrong4)


class Under(Wrong3):
    pass


all_of(Under)
for cls in C, L, Wrong3, Wrong4:
    for new in object.__new__, list.__new__:
        try:
            print(type(new(cls)).__name__)
        except TypeError as e:
            print(e)
