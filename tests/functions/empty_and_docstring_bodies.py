# Bodies of only a docstring, ellipsis, or pass.
def a():
    "doc only"


def b():
    """doc
    over lines"""
    return 1


def c(): ...


def d():
    f"not a doc {1}"


def e():
    b"not a doc"


def f():
    "con" "catenated"


def g():
    x = 1
    "not a doc"


class K:
    "class doc"

    def m(self): "method doc"


for fn in (a, b, c, d, e, f, g, K, K.m):
    print(fn.__name__, repr(fn.__doc__))
K.__doc__ = "changed"
print(K.__doc__, K().__doc__)
a.__doc__ = None
print(a.__doc__)
