"""What copies of the iterators of itertools are made of.

The native iterators call reduce() and restore() with the values and numbers
that they hold, whose meaning stands above each of them in the C sources;
NotImplemented is a value that is missing.
"""
from itertools import accumulate, chain, islice
from sys import maxsize
from warnings import warn

_NONE = NotImplemented


def _deprecated(name):
    if name != "_grouper":
        warn("Pickle, copy, and deepcopy support will be removed from "
             "itertools in Python 3.14.", DeprecationWarning, 3)


def reduce(name, it, fields):
    """Return what it.__reduce__() returns."""
    _deprecated(name)
    return globals()["_reduce_" + name](type(it), *fields)


def _of_function(cls, a, b, *rest):
    return cls, (a, b)


_reduce_compress = _reduce_filterfalse = _reduce_starmap = _of_function


def _while(cls, a, b, c, d, e, n, *rest):
    return cls, (a, b), n


_reduce_dropwhile = _reduce_takewhile = _while


def _reduce_count(cls, a, b, c, d, e, n, *rest):
    if a is _NONE:
        return cls, (n,)
    if type(a) is type(b) is int and b == 1 and -maxsize <= a < maxsize:
        return cls, (a,)
    return cls, (a, b)


def _reduce_repeat(cls, a, b, c, d, e, n, *rest):
    return cls, (a,) if n < 0 else (a, n)


def _reduce_cycle(cls, a, b, c, d, e, n, m, k):
    if a is not _NONE:
        return cls, (a,), (b, bool(m))
    items = iter(b)
    if n % (len(b) or 1):
        items.__setstate__(n % len(b))
    return cls, (items,), (b, True)


def _reduce_accumulate(cls, func, total, it, first, *rest):
    if first is not _NONE:
        return cls, (chain((first,), it), func), None
    if total is None:
        return islice, (accumulate(chain((None,), it), func), 1, None)
    return cls, (it, func), None if total is _NONE else total


def _reduce_chain(cls, active, source, *rest):
    if source is _NONE:
        return cls, ()
    return cls, (), (source,) if active is _NONE else (source, active)


def _reduce_zip_longest(cls, iterators, fill, *rest):
    return cls, tuple([() if i is None else i for i in iterators]), fill


def _reduce_islice(cls, it, step, c, d, e, n, m, k):
    if it is _NONE:
        return cls, (iter([]), 0), 0
    return cls, (it, m, None if k < 0 else k, step), n


def _reduce_groupby(cls, it, func, target, key, value, *rest):
    state = key, value, target
    if any(v is _NONE for v in state):
        return cls, (it, func)
    return cls, (it, func), state


def _reduce__grouper(cls, parent, key, c, d, e, current, *rest):
    return (cls, (parent, key)) if current else (iter, ((),))


def _combination(cls, pool, result, indices, ended):
    size = len(indices)
    if result is _NONE:
        return cls, (pool, size)
    return (cls, ((), size)) if ended else (cls, (pool, size), indices)


_reduce_combinations = _reduce_combinations_with_replacement = _combination


def _reduce_product(cls, pools, result, indices, ended):
    if ended:
        return cls, ((),)
    return (cls, pools) if result is _NONE else (cls, pools, indices)


def _reduce_permutations(cls, pool, result, indices, ended):
    size = len(indices) - len(pool)
    if result is _NONE:
        return cls, (pool, size + (len(pool) + 1) * ended)
    if ended:
        return cls, ((), size)
    n = len(pool)
    return cls, (pool, size), (indices[:n], indices[n:])


def restore(name, it, fields, state):
    """Return the fields that it.__setstate__(state) sets."""
    _deprecated(name)
    return globals()["_restore_" + name](fields, state)


def _unpack(state, least, most=None):
    if not isinstance(state, tuple):
        raise TypeError("state is not a tuple")
    most = most or least
    if not least <= len(state) <= most:
        bound = ("exactly" if least == most else
                 "at least" if len(state) < least else "at most")
        count = least if len(state) < least else most
        raise TypeError(f"function takes {bound} {count} argument"
                        f"{'s' * (count != 1)} ({len(state)} given)")
    return state


def _typed(v, at, kind):
    if not isinstance(v, kind):
        raise TypeError(f"argument {at} must be {kind.__name__}, not "
                        f"{'None' if v is None else type(v).__name__}")
    return v


def _number(v):
    if not isinstance(v, int):
        raise TypeError("an integer is required")
    if not -maxsize - 1 <= v <= maxsize:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return v


def _numbers(state, limits):
    """The numbers, each brought between 0 and its limit."""
    return tuple([min(max(_number(v), 0), limit)
                  for v, limit in zip(state, limits)])


def _restore_accumulate(fields, state):
    return fields[0], state, *fields[2:]


def _restore_zip_longest(fields, state):
    return fields[0], state, *fields[2:]


def _restore_dropwhile(fields, state):
    return *fields[:5], int(bool(state)), 0, 0


_restore_takewhile = _restore_dropwhile


def _restore_islice(fields, state):
    return *fields[:5], _number(state), *fields[6:]


def _restore_chain(fields, state):
    source, *active = _unpack(state, 1, 2)
    for i in state:
        if not hasattr(type(i), "__next__"):
            raise TypeError("Arguments must be iterators.")
    return *(active or [_NONE]), source, *fields[2:]


def _restore_cycle(fields, state):
    items, first = _unpack(state, 2)
    _typed(items, 1, list)
    return fields[0], items, *fields[2:5], 0, int(range(first).stop != 0), 0


def _restore_groupby(fields, state):
    key, value, target = _unpack(state, 3)
    return *fields[:2], target, key, value, 0, 0, 0


def _indices(state, count):
    if not isinstance(state, tuple) or len(state) != count:
        raise ValueError("invalid arguments")
    return state


def _restore_combinations(fields, state):
    pool, _, indices, ended = fields
    r = len(indices)
    _indices(state, r)
    indices = _numbers(state, [i + len(pool) - r for i in range(r)])
    return pool, tuple([pool[i] for i in indices]), indices, ended


def _restore_combinations_with_replacement(fields, state):
    pool, _, indices, ended = fields
    _indices(state, len(indices))
    indices = _numbers(state, [len(pool) - 1] * len(indices))
    return pool, tuple([pool[i] for i in indices]), indices, ended


def _restore_product(fields, state):
    pools, _, indices, ended = fields
    _indices(state, len(indices))
    if not all(pools):
        return pools, (), indices, True
    indices = _numbers(state, [len(pool) - 1 for pool in pools])
    result = tuple([pool[i] for pool, i in zip(pools, indices)])
    return pools, result, indices, ended


def _restore_permutations(fields, state):
    pool, _, indices, ended = fields
    n = len(pool)
    r = len(indices) - n
    order, cycles = _unpack(state, 2)
    _indices(_typed(order, 1, tuple), n)
    _indices(_typed(cycles, 2, tuple), r)
    order = _numbers(order, [n - 1] * n)
    cycles = tuple([max(v, 1) for v in _numbers(cycles, range(n, n - r, -1))])
    result = tuple([pool[i] for i in order[:r]])
    return pool, result, order + cycles, ended
