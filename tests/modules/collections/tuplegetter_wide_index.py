"""The index of a named tuple's field may be any that fits."""

from _collections import _tuplegetter

for index in (0, 2**61 - 1, 2**61, 2**63 - 1, -2**63):
    getter = _tuplegetter(index, "doc")
    print(getter, getter.__reduce__()[1])
