"""What except* refuses to catch, and when its types are evaluated."""


def attempt(error, types):
    try:
        try:
            raise error
        except* types() as e:
            print("caught", repr(e))
        except* print("second type evaluated") or ValueError:
            print("by the second")
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__context__))


group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
for types in (lambda: ValueError, lambda: ExceptionGroup,
              lambda: (ValueError, BaseExceptionGroup), lambda: 5,
              lambda: (ValueError, 5), lambda: [ValueError], lambda: object,
              lambda: (), lambda: 1 / 0, lambda: ((ValueError,),)):
    attempt(group, types)
    attempt(KeyError("k"), types)


def nothing_left():
    try:
        raise ValueError(1)
    except* Exception:
        print("all taken")
    except* 5:
        print("no")


try:
    nothing_left()
except BaseException as e:
    print(repr(e), repr(e.__context__))


class Picky(ExceptionGroup):
    def split(self, what):
        print("split", what)
        return super().split(what)

    def derive(self, excs):
        print("derive", excs)
        return Picky(self.message, excs)


try:
    raise Picky("p", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as e:
    print(repr(e))
except* Exception as e:
    print(repr(e))
