# Endless recursion is an error that can be caught, again and again.
import sys


def forever():
    return forever()


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other


for action in (forever, lambda: Loop().a, lambda: repr(Loop()), lambda: Loop() == 1):
    try:
        action()
    except RecursionError as e:
        print("RecursionError", issubclass(RecursionError, RuntimeError))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(500))
old = sys.getrecursionlimit()
print(old)
sys.setrecursionlimit(5000)
print(depth(4000))
sys.setrecursionlimit(old)
try:
    depth(4000)
except RecursionError as e:
    print(e)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
