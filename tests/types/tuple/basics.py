"""Tuples: making, indexing, operators, repr."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print((), (1,), (1, 2), ((),), (1, (2, (3,))), tuple(), tuple("ab"))
t = (1, "a", None, 2.5, (3,))
print(t[0], t[-1], t[1:3], t[::-1], t[::2], len(t), t[5:], t + (9,), t * 2)
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2.0),
      (1,) == [1], (2,) > (1, 9), 1 in (1, 2), (1,) in ((1,),))
print((1, 2, 1).count(1), (1, 2, 1).index(1, 1), hash((1, 2)) == hash((1, 2)))
print({(1, 2): "a"}[1, 2], {(): 1}, hash((1, 2.0)) == hash((1.0, 2)))
a = 1,
print(a, type(a).__name__, (1), ("x" "y",))
show(t.__getitem__, 5)
show(t.__getitem__, "a")
show(t.index, "zz")
show(lambda: t + [1])
show(lambda: t + 1)
show(lambda: t * "a")
show(lambda: t < (1, None))
show(lambda: (1,) < ("a",))
show(lambda: hash(([],)))
show(tuple, 5)
show(tuple, [1], [2])
show(getattr, t, "__setitem__")
show(getattr, t, "append")
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
