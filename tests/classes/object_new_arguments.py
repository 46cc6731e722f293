# object's __new__ and __init__ refuse arguments that nobody takes.
class Plain:
    pass


class OnlyInit:
    def __init__(self, a):
        pass


class OnlyNew:
    def __new__(cls, a):
        return super().__new__(cls)


class PassesOn:
    def __init__(self, a):
        super().__init__(a)


class NewPassesOn:
    def __new__(cls, a):
        return super().__new__(cls, a)


def attempt(f):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)


for f in (
    lambda: Plain(1), lambda: Plain(a=1), lambda: OnlyInit(1), lambda: OnlyNew(1),
    lambda: PassesOn(1), lambda: NewPassesOn(1), lambda: object(1),
    lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int),
    lambda: int.__new__(Plain), lambda: object.__new__(Plain, 1), lambda: Plain.__init__(Plain(), 1),
    lambda: object.__init__(), lambda: int.__new__(object), lambda: list.__new__(list, 1, 2),
):
    attempt(f)
