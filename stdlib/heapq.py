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


def _first(numbers, iterator, key):
    """The first items as (what is compared, number, item), of which the
    numbers make the earlier one of equal items the better."""
    return [(item if key is None else key(item), number, item)
            for number, item in zip(numbers, iterator)]


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
    # The best n so far, the worst of them in front.
    iterator = iter(iterable)
    heap = _first(range(n), iterator, key)
    if not heap:
        return heap
    _heapify_max(heap)
    worst = heap[0][0]
    number = n
    if key is None:
        for item in iterator:
            if item < worst:
                _heapreplace_max(heap, (item, number, item))
                worst = heap[0][0]
                number += 1
    else:
        for item in iterator:
            rank = key(item)
            if rank < worst:
                _heapreplace_max(heap, (rank, number, item))
                worst = heap[0][0]
                number += 1
    heap.sort()
    return [item for rank, number, item in heap]


def nlargest(n, iterable, key=None):
    """Return the n greatest items, the greatest first:
    sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        nothing = object()
        result = max(iter(iterable), default=nothing, key=key)
        return [] if result is nothing else [result]
    if _all(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    # The best n so far, the worst of them in front.
    iterator = iter(iterable)
    heap = _first(range(0, -n, -1), iterator, key)
    if not heap:
        return heap
    heapify(heap)
    worst = heap[0][0]
    number = n
    if key is None:
        for item in iterator:
            if worst < item:
                heapreplace(heap, (item, -number, item))
                worst = heap[0][0]
                number += 1
    else:
        for item in iterator:
            rank = key(item)
            if worst < rank:
                heapreplace(heap, (rank, -number, item))
                worst = heap[0][0]
                number += 1
    heap.sort(reverse=True)
    return [item for rank, number, item in heap]
