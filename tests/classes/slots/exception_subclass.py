# Slots on exceptions: they work, but BaseException brings a dict.
class Failure(Exception):
    __slots__ = ("code",)

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


try:
    raise Failure("it broke", 7)
except Failure as e:
    print(e, e.code, e.args)
    e.extra = "allowed"
    print(e.extra, e.__dict__)
f = Failure("x", 1)
print("code" in f.__dict__, repr(f))


class Sub(Failure, ValueError):
    __slots__ = ()


try:
    raise Sub("sub", 9)
except ValueError as e:
    print(type(e).__name__, e, e.code)
