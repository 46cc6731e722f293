"""frozenset: immutable, hashable."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


f = frozenset([1, 2, 2])
print(f == {1, 2}, len(f), sorted(f), 1 in f, frozenset(), frozenset({5}))
print({f: "key"}[frozenset((2, 1))], hash(f) == hash(frozenset([2, 1])))
print(f <= {1, 2, 3}, f < f, f >= set(), f.issubset([1, 2]), f ^ f)
print(sorted(f | {3}), sorted(f & {1}), f - {1, 2})
show(getattr, f, "add")
show(lambda: f.__setattr__("x", 1))
show(frozenset, 5)
show(frozenset, [[]])
show(frozenset, [1], 2)
show(lambda: f | [1])
show(lambda: f + f)
show(lambda: f[0])
show(lambda: f < 5)
show(lambda: f.union(5))
show(f.difference, [1], [2])
print(frozenset(f) is f, f.copy() is f, frozenset("") == frozenset())
print(isinstance(f, set), isinstance(set(), frozenset), bool(frozenset()))
