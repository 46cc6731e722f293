"""Exceptions of one's own, with state and methods."""
class AppError(Exception):
    code = 1


class Detailed(AppError):
    def __init__(self, what, *, where=None):
        super().__init__(what)
        self.where = where

    def __str__(self):
        return f"{self.args[0]} at {self.where}"


class Silent(AppError):
    def __init__(self, a, b):
        self.a, self.b = a, b


class Both(KeyError, AttributeError):
    pass


for error in (AppError("x"), Detailed("broken", where=5), Silent(1, 2),
              Both("k"), Detailed("d")):
    try:
        raise error
    except AppError as caught:
        print("App", caught, repr(caught), caught.args, caught.code)
    except AttributeError as caught:
        print("Both", caught, repr(caught))
try:
    Detailed()
except TypeError as error:
    print(error)


class Slotted(Exception):
    __slots__ = ("n",)


error = Slotted("s")
error.n = 1
error.free = 2
print(error.n, error.free, vars(error))


class Strange(Exception):
    def __new__(cls, *args):
        return super().__new__(cls, "replaced")


try:
    raise Strange("original")
except Strange as error:
    print(error, error.args)


class NotRaised(Exception):
    def __init__(self):
        raise RuntimeError("while making it")


try:
    raise NotRaised
except RuntimeError as error:
    print(error)
