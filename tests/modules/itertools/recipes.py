# The tools together.
import operator
from collections import deque
from itertools import (accumulate, batched, chain, combinations, compress, count, cycle, dropwhile, filterfalse,
                       groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def take(n, iterable):
    return list(islice(iterable, n))


def ncycles(iterable, n):
    return chain.from_iterable(repeat(tuple(iterable), n))


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def partition(predicate, iterable):
    a, b = tee(iterable)
    return filterfalse(predicate, a), filter(predicate, b)


def sliding(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


def sieve(n):
    yield 2
    data = bytearray((0, 1)) * (n // 2)
    for p in range(3, int(n ** 0.5) + 1, 2):
        if data[p]:
            data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    yield from islice(compress(count(), data), 1, None)


def unique(iterable, key=None):
    seen = set()
    for x in filterfalse(seen.__contains__, iterable) if key is None else iterable:
        seen.add(x)
        yield x


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for n in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, n))
        yield from map(next, iterators)


print(take(5, count(10)), take(7, cycle("ab")), list(ncycles("ab", 3)))
print(list(powerset([1, 2, 3])))
print([list(p) for p in partition(lambda x: x % 2, range(8))])
print(list(sliding("abcdef", 3)), [p for p in sieve(40)])
print(list(unique("abracadabra")), list(roundrobin("abc", "d", "ef")))
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))])
print(list(starmap(pow, zip(count(1), repeat(2, 4)))), sum(map(operator.mul, [1, 2, 3], [4, 5, 6])))
print([list(t) for t in zip(*[[1, 2, 3], [4, 5, 6]])], list(zip_longest("abc", [1], fillvalue=0)))
print(list(accumulate(chain([1], repeat(2, 5)), operator.mul)))
print(list(takewhile(lambda x: x < 30, dropwhile(lambda x: x < 10, accumulate(count(1))))))
print(["".join(p) for p in permutations("abc")], ["".join(p) for p in product("ab", "cd")])
print([sum(b) for b in batched(range(10), 3)], [b - a for a, b in pairwise([1, 3, 7])])
it = iter(range(10))
print(next(islice(it, 3, 3), None), next(it))
