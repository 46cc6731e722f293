# Objects without the protocol, and errors in its steps.
class NoEnter:
    def __exit__(self, *a):
        pass


class NoExit:
    def __enter__(self):
        print("enter runs?")


class EnterFails:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        print("exit must not run")


class ExitFails:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        raise KeyError("exit")


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


for cls in (NoEnter, NoExit, EnterFails, ExitFails, OnInstance):
    try:
        with cls():
            print("body of", cls.__name__)
    except Exception as e:
        print(cls.__name__, type(e).__name__, e, repr(e.__context__))
try:
    with ExitFails():
        raise TypeError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    with ExitFails() as (a, b):
        pass
except KeyError as e:
    print(repr(e), repr(e.__context__))
