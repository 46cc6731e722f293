"""Indices that do not fit a small int."""

import sys
from bisect import bisect, bisect_left, insort


class Numbers:
    """As many as there can be; item i is i."""

    def __len__(self):
        return sys.maxsize

    def __getitem__(self, i):
        return i

    def insert(self, i, item):
        print("insert", i, item)


print(bisect([], 1, 2**62))
print(bisect_left(Numbers(), 2**62 + 5))
print(bisect_left(Numbers(), 5, 0, sys.maxsize))
print(bisect_left(Numbers(), 2**61 - 1), bisect_left(Numbers(), 2**61))
print(bisect(range(2**62 + 10), 2**62 + 3))
insort(Numbers(), 2**62)
