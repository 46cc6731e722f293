"""Counter asks collections.abc.Mapping what it is given, whoever answers."""
import collections
import collections.abc


class Yes(collections.abc.Mapping):
    @classmethod
    def __subclasshook__(cls, other):
        return "yes"


for value in ("aab", [1, 1], (2, 2), {3}, {4: 4}, range(2), iter([5]), 7):
    for use in (collections.Counter, collections.Counter().subtract):
        try:
            print(use(value))
        except Exception as e:
            print(type(e).__name__, e)
