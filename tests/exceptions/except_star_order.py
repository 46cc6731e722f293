"""except*: what each clause takes, what is left, else and finally."""
import sys


def tree():
    return ExceptionGroup("root", [
        ValueError(1),
        ExceptionGroup("left", [TypeError("a"), ValueError(2)]),
        ExceptionGroup("right", [
            ExceptionGroup("deep", [KeyError("k"), OSError("o")]),
        ]),
    ])


def run(*kinds):
    try:
        try:
            raise tree()
        except* kinds[0] as first:
            print("first ", repr(first), repr(sys.exception()))
        except* kinds[1] as second:
            print("second", repr(second), sys.exception() is second)
        else:
            print("else")
        finally:
            print("finally", sys.exception())
    except BaseException as left:
        print("left  ", type(left).__name__, repr(left))
    print("after ", sys.exception())


run(ValueError, TypeError)
run(OSError, LookupError)
run((ValueError, TypeError), (KeyError, OSError))
run(Exception, ValueError)
run(ArithmeticError, KeyboardInterrupt)
run((), BaseException)

try:
    pass
except* ValueError:
    print("no")
else:
    print("nothing raised")
finally:
    print("done")


def loops():
    for n in range(3):
        try:
            if n:
                raise ExceptionGroup(f"g{n}", [ValueError(n), IndexError(n)])
        except* ValueError as e:
            for x in e.exceptions:
                if x.args[0] == 2:
                    break
                print("value", x)
            else:
                print("none was 2")
        except* IndexError:
            for k in range(5):
                if k % 2:
                    continue
                print(k, end=" ")
            print()
        else:
            print("fine", n)
    return "returned"


print(loops())
try:
    print(e)
except NameError as error:
    print(error)
