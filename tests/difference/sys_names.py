# sys tells which implementation this is, and how its ints are made.
# CPython: cpython 30 4.  The version is that of the language.

import sys

print(sys.implementation.name, sys.int_info.bits_per_digit,
      sys.int_info.sizeof_digit)
print(sys.version_info[:2])
