# Handlers are tried in order; tuples and base classes match.
class A(Exception):
    pass


class B(A):
    pass


class C(Exception):
    pass


def which(e):
    try:
        raise e
    except B:
        return "B"
    except (C, ZeroDivisionError):
        return "C or zero"
    except A:
        return "A"
    except Exception as x:
        return "other " + type(x).__name__


for e in (A, B(), C, ZeroDivisionError(), TypeError, ValueError("v")):
    print(which(e))
try:
    try:
        raise KeyError(1)
    except ():
        print("nothing matches an empty tuple")
except KeyError:
    print("KeyError went on")
try:
    try:
        raise A
    except "text":
        pass
except TypeError as e:
    print(e, "/", repr(e.__context__))
try:
    try:
        raise IndexError
    except (KeyError, (IndexError,)):
        pass
except TypeError as e:
    print("nested tuple:", e)
try:
    try:
        raise A
    except (B, 5):
        pass
except TypeError as e:
    print(e)
