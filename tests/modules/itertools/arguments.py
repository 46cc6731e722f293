# Keyword arguments, subclasses with arguments of their own, __new__ called by hand.
import itertools as I


def attempt(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__, list(I.islice(r, 4)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(I.count, start=1)
attempt(I.count, step=3, start=1)
attempt(I.count, 1, step=3)
attempt(I.repeat, "a", times=2)
attempt(I.accumulate, func=max, iterable=[1, 3, 2])
attempt(I.accumulate, [1, 2], func=None, initial=5)
attempt(I.batched, n=2, iterable="abc")
attempt(I.combinations, r=2, iterable="abc")
attempt(I.combinations_with_replacement, "ab", r=2)
attempt(I.permutations, r=1, iterable="ab")
attempt(I.compress, selectors=[0, 1], data="ab")
attempt(I.groupby, key=len, iterable=["a", "b"][:0])
attempt(I.product, "ab", repeat=1)
attempt(I.zip_longest, "a", fillvalue=1)
for f in (I.chain, I.cycle, I.dropwhile, I.filterfalse, I.islice, I.pairwise, I.starmap, I.takewhile):
    attempt(f, bad=1)
for f in (I.accumulate, I.batched, I.combinations, I.combinations_with_replacement, I.compress, I.count, I.groupby,
          I.permutations, I.product, I.repeat):
    attempt(f, "a", bad=1)
for cls in (I.chain, I.cycle, I.islice, I.pairwise, I.starmap, I.takewhile, I.dropwhile, I.filterfalse):
    class Own(cls):
        def __new__(cls, *args, extra=None):
            self = super().__new__(cls, *args)
            self.extra = extra
            return self

        def __init__(self, *args, extra=None):
            pass

    args = {I.islice: ("abc", 2), I.starmap: (max, ["ab"]), I.takewhile: (bool, "a"), I.dropwhile: (bool, "a"),
            I.filterfalse: (bool, ["", "a"])}.get(cls, ("ab",))
    o = Own(*args, extra=5)
    print(o.extra, list(I.islice(o, 3)))
print(list(I.chain.__new__(I.chain, "ab")))
for args in ((), (5,), (int,), (I.cycle, "a")):
    try:
        I.chain.__new__(*args)
    except TypeError as e:
        print(e)
for method in ("__next__", "__iter__"):
    for args in ((), (5,), (I.count(),), (I.chain(), 1)):
        try:
            print(type(getattr(I.chain, method)(*args)))
        except (TypeError, StopIteration) as e:
            print(type(e).__name__, e)
