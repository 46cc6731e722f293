# The hints in texts of TypeErrors: print used as in Python 2, modules called.
import sys
import types
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: print >> sys.stderr)
t(lambda: print >> 3)
t(lambda: print << 3)
t(lambda: len >> 3)
t(lambda: print + 3)
t(lambda: 3 >> print)


def inplace():
    p = print
    p >>= sys.stdout


t(inplace)
other = print
t(lambda: other >> None)
module = types.ModuleType("spam")
t(module)
module.spam = 1
t(module)
module.spam = len
t(module)
t(lambda: module(1, x=2))
t(lambda: module(*[1], **{}))
t(lambda: list(map(module, [1])))
t(lambda: sorted([1], key=module))
module.__name__ = "eggs"
t(module)
module.eggs = print
t(module)
module.__name__ = 3
t(module)
del module.__name__
t(module)


class Other(types.ModuleType):
    ham = len


t(Other("ham"))


def f(**names):
    pass


t(lambda: f(**{1: 3}, **{1: 5}))
t(lambda: f(**{1: 3}, **{2: 5}))
t(lambda: f(**{1: 3}, a=4))
t(lambda: f(a=4, **{1: 3}))
t(lambda: f(a=4, **{"a": 3, 1: 3}))
t(lambda: f(**{1: 3}, **{"a": 5}, a=3))
t(lambda: print(**{1: 3}, **{2: 5}))
t(lambda: dict(**{1: 3}, **{2: 5}))
t(lambda: type("A", (), {})(**{1: 3}, **{1: 5}))
