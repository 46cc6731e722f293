# __class__ assignment between ordinary classes.
class A:
    kind = "A"

    def who(self):
        return "A", self.x


class B:
    kind = "B"

    def who(self):
        return "B", self.x


a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.kind, type(a).__name__, vars(a), isinstance(a, A))


class State:
    def __init__(self):
        self.__class__ = Off


class Off(State):
    def __init__(self): pass

    def press(self):
        self.__class__ = On
        return "on"


class On(State):
    def __init__(self): pass

    def press(self):
        self.__class__ = Off
        return "off"


s = State()
print([s.press() for _ in range(3)], type(s).__name__)
for bad in (5, int, list, type, "B"):
    try:
        a.__class__ = bad
    except TypeError as e:
        print(e)
for o in (5, "x", [], None, len):
    try:
        o.__class__ = A
    except (TypeError, AttributeError) as e:
        print(e)
