# An unfinished module says so when an attribute is asked for.
import sys

try:
    import circ_attr
except AttributeError as e:
    print(str(e).split(" (")[0])
