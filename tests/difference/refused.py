# What Tenon leaves out says so.  CPython accepts all of these.

import itertools
import sys


def attempt(action, *args):
    try:
        action(*args)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    else:
        print("accepted")


# Text is UTF-8; other encodings than Latin-1, UTF-16 and UTF-32 are unknown.
attempt("é".encode, "cp1252")
attempt(compile, b"# coding: latin-1\n", "<source>", "exec")
# No tracing from the language, and no syntax trees as objects.
attempt(sys.settrace, print)
attempt(compile, "1", "<source>", "eval", 1024)
# Not there: the debugger's entry.
print("breakpoint" in dir(__builtins__))
# Iterators of tee() are copied by copy.copy() alone.
attempt(itertools.tee([1])[0].__reduce__)
