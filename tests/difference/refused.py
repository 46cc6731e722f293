# What Tenon leaves out says so.  CPython accepts all of these.

import itertools
import sys
import warnings


def attempt(action, *args):
    try:
        action(*args)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    else:
        print("accepted")


# Of encodings there are the UTFs, ASCII, Latin-1 and -9, and cp1252.
attempt("é".encode, "cp1253")
attempt(compile, b"# coding: koi8-r\n", "<source>", "exec")
# No tracing from the language, and no syntax trees as objects.
attempt(sys.settrace, print)
attempt(compile, "1", "<source>", "eval", 1024)
# There is no debugger, which breakpoint() would import.
warnings.simplefilter("error")
attempt(breakpoint)
# Iterators of tee() are copied by copy.copy() alone.
attempt(itertools.tee([1])[0].__reduce__)
