"""del and assignment of __dict__ where a native class has it, where a class
with a dict became a base of one without, and on a metaclass."""
import collections
import functools
from typing import NamedTuple


def f():
    pass


class Ordered(collections.OrderedDict):
    pass


class Partial(functools.partial):
    pass


class Error(ValueError):
    pass


class Static(staticmethod):
    pass


class Plain:
    pass


class Row(NamedTuple):
    y: int


class Meta(type):
    pass


class Made(metaclass=Meta):
    c = 1


def show(o, statements):
    for text in statements:
        try:
            exec(text)
            print(type(o).__name__, text, "done")
        except Exception as e:
            print(type(o).__name__, text, type(e).__name__, e)


for o in (Ordered(), Partial(f), Error(), Static(f), Plain(), f,
          functools.lru_cache(f)):
    show(o, ["del o.__dict__", "o.__dict__ = 1", "o.__dict__ = {'q': 1}",
             "print(o.q)", "del o.__dict__", "print(o.q)"])

row = Row(1)
Row.__bases__ += (Plain,)
show(row, ["o.__dict__ = {}", "o.__dict__ = 1", "del o.__dict__",
           "o.__dict__", "o.a = 1", "o.__weakref__", "vars(o)"])


# The dict of a class is type's affair, whatever comes first in the order.
class Odd(Plain, metaclass=type):
    pass


Meta.__bases__ = (Plain, type)
show(Made, ["print(o.__dict__['c'])", "print(type(o.__dict__))",
            "o.__dict__ = {}", "del o.__dict__"])
