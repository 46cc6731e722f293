# combinations and combinations_with_replacement.
from itertools import combinations, combinations_with_replacement, islice


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for f in (combinations, combinations_with_replacement):
    print(f.__name__)
    for r in range(5):
        attempt(f, "abcd"[: r + 1], r)
    attempt(f, range(4), 2)
    attempt(f, "abc", 4)
    attempt(f, "", 0)
    attempt(f, "", 1)
    attempt(f, iterable="ab", r=1)
    attempt(f)
    attempt(f, "abc")
    attempt(f, "abc", -1)
    attempt(f, "abc", "x")
    attempt(f, "abc", 1.0)
    attempt(f, "abc", None)
    attempt(f, "abc", 2**70)
    attempt(f, 5, 1)
    attempt(f, 5, -1)
    attempt(f, "a", 1, 2)
    attempt(f, "a", 1, x=2)
    attempt(f, "ab", True)
    print(len(list(f(range(9), 4))), list(islice(f(range(30), 25), 1))[0][:3])
    # The tuple is a new one each time where somebody holds the last one.
    held = [t for t in f("abc", 2)]
    print(held, len({id(t) for t in held}) == len(held))
    it = f("abc", 2)
    a = next(it)
    b = next(it)
    copy = tuple(b)
    del b
    c = next(it)
    print(a, copy, c, list(it), list(it))


class Sub(combinations):
    def __next__(self):
        return "".join(super().__next__())


print(list(Sub("abc", 2)))


def from_formula(n, r):
    from math import comb
    return comb(n, r)


for n in range(7):
    for r in range(7):
        assert len(list(combinations(range(n), r))) == from_formula(n, r)
        for t in combinations_with_replacement(range(n), r):
            assert list(t) == sorted(t)
print([c for c in combinations([1, 1, 2], 2)])
