"""None: one object with hardly any abilities."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def nothing():
    pass


print(None, repr(None), str(None), bool(None), nothing())
print(None is None, None == None, None != None, None == 0, None == False)
print(type(None), type(None).__name__, type(None)() is None)
print(isinstance(None, type(None)), hash(None) == hash(None))
print(f"{None} {None!r:>6} {str(None):>5}", "%s %r" % (None, None))
show(lambda: None + 1)
show(lambda: None.x)
nothing_at_all = None
show(lambda: nothing_at_all())
show(lambda: nothing_at_all[0])
show(lambda: len(None))
show(lambda: None < None)
show(lambda: -None)
show(lambda: list(None))
show(lambda: 1 in None)
show(lambda: int(None))
show(lambda: float(None))
show(lambda: "a" + None)
show(lambda: format(None, "5"))
show(lambda: setattr(None, "x", 1))
show(lambda: type(None)(1))
print(sorted([3, 1, 2], key=None), {None: 1}[None], [None] * 2)
try:
    class Sub(type(None)):
        pass
except TypeError as error:
    print(error)
