# A script's neighbour whose name is that of a module of the library, or that
# imports itself: what the errors suggest.
import random
import sys

here = sys.path[0]


def attempt(f):
    try:
        print(f())
    except (AttributeError, ImportError) as e:
        print(type(e).__name__, e, e.name)


attempt(lambda: random.value)
attempt(lambda: random.shuffle)


def from_import():
    from random import shuffle


attempt(from_import)
import helper
attempt(lambda: helper.nothing)
sys.path[:] = ["/elsewhere"]
attempt(lambda: random.shuffle)
sys.path.insert(0, here)
import pak.one
attempt(lambda: pak.three)
stray = type(sys)("random")
attempt(lambda: stray.shuffle)
stray.__spec__ = 5
attempt(lambda: stray.shuffle)
random.__spec__ = None
attempt(lambda: random.shuffle)
