# An exception without arguments shows its name alone.
class Stop(Exception):
    pass


def f():
    raise Stop


f()
