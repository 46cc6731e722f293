# Numbers far too large for counts, sizes, indices and exponents.
import collections
import functools
import heapq
import bisect
import itertools as it
import operator
import sys

HUGE = 10 ** 30
MAX = sys.maxsize


def attempt(name, f):
    try:
        r = f()
        print(name, r if len(repr(r)) < 80 else "long")
    except (OverflowError, MemoryError) as e:
        print(name, "too large")
    except Exception as e:
        print(name, type(e).__name__, e)


for n in HUGE, MAX, MAX + 1, -HUGE, -MAX - 1:
    label = f"{n:e}"
    attempt(label + " repeat", lambda: next(it.repeat(1, n), None))
    attempt(label + " repeat len", lambda: operator.length_hint(
        it.repeat(1, n)))
    attempt(label + " islice", lambda: list(it.islice("abc", n)))
    attempt(label + " islice start", lambda: list(it.islice("abc", n, None)))
    attempt(label + " islice step", lambda: list(it.islice("abc", 0, 3, n)))
    attempt(label + " batched", lambda: list(it.batched("abc", n)))
    attempt(label + " count", lambda: list(it.islice(it.count(n), 2)))
    attempt(label + " count step", lambda: list(it.islice(it.count(n, n), 3)))
    attempt(label + " combinations", lambda: list(it.combinations("abc", n)))
    if n != MAX:
        attempt(label + " permutations", lambda: list(it.permutations("abc", n)))
    attempt(label + " deque maxlen", lambda: collections.deque("abc", n))
    attempt(label + " rotate", lambda: (d := collections.deque("abc"),
                                        d.rotate(n))[0])
    attempt(label + " deque insert", lambda: (d := collections.deque("abc"),
                                              d.insert(n, "x"))[0])
    attempt(label + " deque index", lambda: collections.deque("abc")[n])
    attempt(label + " deque.index", lambda: collections.deque("abc").index(
        "a", n))
    attempt(label + " range", lambda: len(range(n)))
    attempt(label + " range item", lambda: range(n)[-1])
    attempt(label + " nsmallest", lambda: heapq.nsmallest(n, [2, 1]))
    attempt(label + " nlargest", lambda: heapq.nlargest(n, [2, 1]))
    attempt(label + " bisect", lambda: bisect.bisect([1, 2], 1, n))
    attempt(label + " bisect hi", lambda: bisect.bisect([1, 2], 1, 0, n))
    attempt(label + " lru maxsize", lambda: functools.lru_cache(n)(abs)(1))
    attempt(label + " chr", lambda: chr(n))
    attempt(label + " most_common", lambda: collections.Counter(
        "aab").most_common(n))
    attempt(label + " Counter", lambda: collections.Counter(a=n) +
            collections.Counter(a=n))
    attempt(label + " list index", lambda: [1, 2][n])
    attempt(label + " slice", lambda: [1, 2, 3][n:n:n])
    attempt(label + " slice indices", lambda: slice(n, n, n).indices(5))
    attempt(label + " str index", lambda: "abc".find("c", n))
    attempt(label + " enumerate", lambda: list(enumerate("a", n)))
    attempt(label + " round", lambda: round(1.5, n))
    attempt(label + " to_bytes", lambda: (1).to_bytes(n))
for n in (MAX, HUGE):
    label = f"{n:e}"
    attempt(label + " list *", lambda: [0] * n)
    attempt(label + " tuple *", lambda: (0,) * n)
    attempt(label + " str *", lambda: "ab" * n)
    attempt(label + " bytes *", lambda: b"ab" * n)
    attempt(label + " bytearray", lambda: bytearray(n))
    attempt(label + " bytes", lambda: bytes(n))
    attempt(label + " deque *", lambda: collections.deque("ab") * n)
    attempt(label + " deque(1) *", lambda: collections.deque("ab", 3) * n
            if n > MAX else collections.deque("ab") * (MAX // 2 + 1))
    attempt(label + " product", lambda: it.product("ab", repeat=n))
    attempt(label + " ljust", lambda: "a".ljust(n))
    attempt(label + " format", lambda: format(1, f"{n}"))
    attempt(label + " percent", lambda: "%*d" % (n, 1))
    attempt(label + " shift", lambda: 1 << n)
    attempt(label + " right shift", lambda: 1 >> n)
    attempt(label + " expandtabs", lambda: "\t".expandtabs(n))
    attempt(label + " zfill", lambda: "1".zfill(n))
    attempt(label + " tee", lambda: it.tee([], n))
for n in (MAX, MAX // 8, MAX // 16, 2 ** 40):
    attempt(f"list of {n}", lambda: len([None] * n))
    attempt(f"tuple of {n}", lambda: len((None, 1) * n))
    attempt(f"combinations of {n}", lambda: it.combinations("ab", n) and 1)


class Hint:
    def __init__(self, n):
        self.n = n

    def __length_hint__(self):
        return self.n

    def __iter__(self):
        return iter("ab")


for n in (MAX, MAX + 1, -1, 2 ** 40, "x", NotImplemented):
    attempt("length hint", lambda: operator.length_hint(Hint(n), 3))
    if n != MAX and n != 2 ** 40:
        attempt("list of hint", lambda: list(Hint(n)))
    attempt("deque of hint", lambda: collections.deque(Hint(n)))


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return "ab"[i]


for n in (MAX, MAX + 1, -1, "x", 2.5, None):
    attempt("len", lambda: len(Len(n)))
    attempt("bool", lambda: bool(Len(n)))
    attempt("reversed", lambda: next(reversed(Len(n)), "end"))
    attempt("reversed hint", lambda: operator.length_hint(reversed(Len(n))))
    attempt("iter hint", lambda: operator.length_hint(iter(Len(n))))
    attempt("reversed reduce", lambda: reversed(Len(n)).__reduce__()[2])
