"""Every kind of parameter, and the errors of wrong calls."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def plain(a, b=2):
    return a, b


def stars(a, *args, k=1, **kw):
    return a, args, k, sorted(kw.items())


def only(pos, /, both, *, key, opt=0):
    return pos, both, key, opt


def none():
    return None


show(plain, 1)
show(plain, b=1, a=2)
show(plain)
show(plain, 1, 2, 3)
show(plain, 1, a=1)
show(plain, 1, c=3)
show(plain, 1, bb=3)
show(stars, 1, 2, 3, k=4, z=5)
show(stars)
show(stars, 1, **{"a": 2})
show(only, 1, 2, key=3)
show(only, 1, both=2, key=3, opt=4)
show(only, 1, 2)
show(only, 1, 2, 3)
show(only, pos=1, both=2, key=3)
show(only)
show(none, 1)
show(none, x=1)
show(lambda x: x)
show(lambda x, y: x)
show(lambda x, y, z: x, 1)
show(lambda *, a, b: 1)
show(lambda *, a, b, c: 1)
show(lambda a, b, c, d=1: 1, 1)
show(lambda a, b=1: 1, 1, 2, 3)
show(lambda a, *, k: 1, 1, 2)
show(lambda a, *, k: 1, 1, 2, k=3)
