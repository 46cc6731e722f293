# What can follow raise.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args)


def instance():
    raise ValueError("v", 2)


def cls():
    raise ValueError


def nothing():
    raise


def number():
    raise 5


def none():
    raise None


def not_exception_class():
    raise int


class Lies(Exception):
    def __new__(cls):
        return 5


def lies():
    raise Lies


class NeedsArgument(Exception):
    def __init__(self, a):
        pass


def needs():
    raise NeedsArgument


for f in (instance, cls, nothing, number, none, not_exception_class, lies, needs):
    attempt(f)
