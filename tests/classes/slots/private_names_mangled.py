# Names with two leading underscores are mangled with the class's name.
class C:
    __slots__ = ("__secret", "_one", "__dunder__")

    def __init__(self):
        self.__secret = 42
        self._one = 1
        self.__dunder__ = 2

    def reveal(self):
        return self.__secret


c = C()
print(c.reveal(), c._C__secret, c._one, c.__dunder__)
try:
    c.__secret
except AttributeError as e:
    print(e)
print(C.__slots__)
print([n for n in dir(C) if "secret" in n])


class D(C):
    __slots__ = ("__secret",)

    def __init__(self):
        super().__init__()
        self.__secret = 43

    def both(self):
        return self.__secret, self.reveal()


d = D()
print(d.both(), d._C__secret, d._D__secret)


class _Under:
    __slots__ = ("__x",)

    def __init__(self):
        self.__x = 1


print(_Under()._Under__x)


class __:
    __slots__ = ("__x",)

    def __init__(self):
        self.__x = 1


print(__().__x)
