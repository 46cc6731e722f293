"""len() of a proxy whose object has as many items as there can be."""

import sys
import weakref


class Many:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in (0, 2**61 - 1, 2**61, 2**62, sys.maxsize):
    many = Many(n)
    print(len(weakref.proxy(many)))
for n in (-1, sys.maxsize + 1):
    many = Many(n)
    try:
        len(weakref.proxy(many))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
