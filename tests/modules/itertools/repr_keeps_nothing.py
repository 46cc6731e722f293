"""repr() of iterators keeps no reference to what it shows."""

import itertools

alive = 0


class Shown:
    def __init__(self):
        global alive
        alive += 1

    def __del__(self):
        global alive
        alive -= 1

    def __repr__(self):
        return "Shown()"

    def __add__(self, other):
        return self

    def __index__(self):
        return 3


for make in (itertools.repeat, lambda x: itertools.repeat(x, 3),
             itertools.count, lambda x: itertools.count(0, x),
             lambda x: itertools.count(x, x)):
    for _ in range(3):
        print(repr(make(Shown())), end=" ")
    print(alive)
