# What is raised by and through functions written in C.
import functools
import sys
import traceback


def show(f, *args):
    try:
        f(*args)
    except BaseException as e:
        for text in traceback.format_exception(e):
            print(text, end="")


class C:
    def __init__(self, x):
        self.x = 1 / x

    def __lt__(self, other):
        raise TypeError("no order")

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")

    def __len__(self):
        return -1

    def __iter__(self):
        yield 1
        raise KeyError("iterating")

    @property
    def p(self):
        return self.y

    @classmethod
    def made(cls):
        return cls(0)


show(C, 0)
show(C.made)
show(sorted, [C(1), C(2)])
show(len, C(1))
show(list, C(1))
show(lambda: C(1).p)
show(lambda: C(1).z)
show(functools.reduce, lambda a, b: a / b, [1, 0])
show(lambda: list(map(lambda x: x.y, [1])))
show(lambda: [*C(1)])
show(lambda: dict(a=1)["b"])
show(lambda: "%d" % "x")
show(lambda: int("x"))
show(lambda: exec("1 +"))
show(lambda: eval("nothing_there"))
show(lambda: __import__("no_such_module"))
show(sys.exit, 3)
show(lambda: next(iter([])))
