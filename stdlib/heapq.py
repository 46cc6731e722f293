"""Heaps: lists in which heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2].

heap[0] is the least item; a new item is put in, and the least one taken out,
with a number of comparisons that grows with the logarithm of the length.
"""

from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify,
                    heappop, heappush, heappushpop, heapreplace)

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge",
           "nlargest", "nsmallest", "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """Merge sorted inputs into one sorted iterator, like
    sorted(chain(*iterables)) but without reading more than it must.

    Of equal items the one of the earlier input comes first.

    >>> list(merge([1, 3, 5], [0, 2, 4]))
    [0, 1, 2, 3, 4, 5]
    """
    if reverse:
        make, pop, replace, step = (_heapify_max, _heappop_max,
                                    _heapreplace_max, -1)
    else:
        make, pop, replace, step = heapify, heappop, heapreplace, 1

    # An entry is [what is compared, number of the input, item, next].
    heap = []
    for number, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            item = advance()
        except StopIteration:
            continue
        rank = item if key is None else key(item)
        heap.append([rank, number * step, item, advance])
    make(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[2]
                item = entry[2] = entry[3]()
                entry[0] = item if key is None else key(item)
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        item, advance = heap[0][2:]
        yield item
        yield from advance.__self__


def _best(n, iterable, key, step, make, replace, precedes):
    """The n first items of the order that precedes and step describe.

    The heap holds the n best so far, the worst of them in front; items are
    numbered in the order of the iterable, which decides between equal ones.
    """
    iterator = iter(iterable)
    if key is None:
        heap = [(item, number * step)
                for number, item in zip(range(n), iterator)]
        if not heap:
            return heap
        make(heap)
        worst = heap[0][0]
        number = n
        for item in iterator:
            if precedes(item, worst):
                replace(heap, (item, number * step))
                worst = heap[0][0]
                number += 1
        heap.sort(reverse=step < 0)
        return [entry[0] for entry in heap]
    heap = [(key(item), number * step, item)
            for number, item in zip(range(n), iterator)]
    if not heap:
        return heap
    make(heap)
    worst = heap[0][0]
    number = n
    for item in iterator:
        rank = key(item)
        if precedes(rank, worst):
            replace(heap, (rank, number * step, item))
            worst = heap[0][0]
            number += 1
    heap.sort(reverse=step < 0)
    return [entry[2] for entry in heap]


def _all(n, iterable):
    """Are all items wanted, as far as one can know beforehand?"""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


def nsmallest(n, iterable, key=None):
    """Return the n least items, sorted: sorted(iterable, key=key)[:n]."""
    if n == 1:
        nothing = object()
        result = min(iter(iterable), default=nothing, key=key)
        return [] if result is nothing else [result]
    if _all(n, iterable):
        return sorted(iterable, key=key)[:n]
    return _best(n, iterable, key, 1, _heapify_max, _heapreplace_max,
                 lambda item, worst: item < worst)


def nlargest(n, iterable, key=None):
    """Return the n greatest items, the greatest first:
    sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        nothing = object()
        result = max(iter(iterable), default=nothing, key=key)
        return [] if result is nothing else [result]
    if _all(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    return _best(n, iterable, key, -1, heapify, heapreplace,
                 lambda item, worst: worst < item)
