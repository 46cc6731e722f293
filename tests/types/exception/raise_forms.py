"""raise in all its forms, and what cannot be raised."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def attempt(action):
    try:
        action()
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__),
              "| context", repr(error.__context__),
              "|", error.__suppress_context__)


def from_class():
    raise ValueError


def with_cause():
    raise ValueError("v") from KeyError("k")


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("clean") from None


def chained():
    try:
        {}["x"]
    except KeyError:
        raise ValueError("later")


def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


def bare():
    raise


def number():
    raise 5


def text():
    raise "text"


def wrong_class():
    raise int


def bad_cause():
    raise ValueError from 5


def class_cause():
    raise ValueError from KeyError


def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")


for action in (from_class, with_cause, from_none, chained, reraise, bare,
               number, text, wrong_class, bad_cause, class_cause, in_finally):
    attempt(action)
try:
    try:
        pass
    except 5:
        pass
    raise ValueError
except ValueError as error:
    print("fine", repr(error))
try:
    try:
        raise KeyError
    except "text":
        pass
except TypeError as error:
    print(error)
