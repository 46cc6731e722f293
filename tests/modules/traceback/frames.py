# clear_frames, marks in long parts, source that is not there.
import sys
import traceback


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def inner():
    a = Noisy("inner")
    raise ValueError


def outer():
    b = Noisy("outer")
    inner()


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    print("clearing")
    traceback.clear_frames(tb)
    print("cleared")
del tb


def running():
    try:
        1 / 0
    except ZeroDivisionError as e:
        traceback.clear_frames(e.__traceback__)
        return "ran on"


print(running())


def show(f):
    try:
        f()
    except Exception as e:
        for text in traceback.format_exception(e)[2:]:
            print(text, end="")


show(lambda: (1 +
              2 + [][0] +
              3))
show(lambda: sum(
    [1,
     2,
     3,
     4,
     "x",
     6,
     7]))
show(lambda: {"a": 1}
     ["b"])
show(lambda: "é" + 1 + "ü")
show(lambda: "日本" + 1)
show(lambda: [x / 0
              for x in [1]])
show(lambda: print(end=3))
show(lambda: (lambda x: x)())
ns = {}
exec(compile("def nowhere():\n    return 1 / 0\n", "no_such.py", "exec"), ns)
show(ns["nowhere"])
exec(compile("def nameless():\n    return 1 / 0\n", "<made up>", "exec"), ns)
show(ns["nameless"])


def generator():
    yield 1
    raise KeyError("generator")


show(lambda: list(generator()))


def recursive(n):
    return recursive(n - 1) if n else 1 / 0


show(lambda: recursive(50))


def pair(n):
    return other(n - 1) if n else [][1]


def other(n):
    return pair(n - 1) if n else [][2]


show(lambda: pair(5))
assert_it = lambda: exec("assert 1 == 2, 'no'")
show(assert_it)
