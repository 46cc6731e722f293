"""An iterator over an OrderedDict is reduced to a call of builtins.iter."""

import builtins
from collections import OrderedDict

iterator = iter(OrderedDict(a=1, b=2))
print(next(iterator), iterator.__reduce__())
kept = builtins.iter
del builtins.iter
try:
    print(iterator.__reduce__())
except AttributeError as error:
    print(type(error).__name__)
finally:
    builtins.iter = kept
print(list(iterator))
