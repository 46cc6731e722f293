"""Every name of typing.__all__ is there, and most show what they are."""

import typing

FUNCTIONS = []
for name in typing.__all__:
    value = getattr(typing, name)
    if type(value).__name__ == "function":
        FUNCTIONS.append(name)
        continue
    print(name, type(value).__name__, value,
          name != "NoDefault" and getattr(value, "__module__", None))
print(len(typing.__all__), len(set(typing.__all__)))
print(FUNCTIONS)
for name in FUNCTIONS:
    f = getattr(typing, name)
    print(f.__name__, f.__qualname__, f.__module__, bool(f.__doc__))
print(typing.Text is str, typing.TYPE_CHECKING)
print(sorted(set(typing.__all__) - set(dir(typing))))
try:
    typing.Missing
except AttributeError as error:
    print(error)
try:
    from typing import Missing
except ImportError as error:
    print(str(error).split(" (")[0])
print(hasattr(typing, "io"), hasattr(typing, "re"))
