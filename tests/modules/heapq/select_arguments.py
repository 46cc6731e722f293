# nsmallest, nlargest and merge: counts, keys, order of equals.

import heapq
pairs = [(1, 'a'), (0, 'b'), (1, 'c'), (0, 'd')]

CALLS = """
heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(0, [1]), heapq.nlargest(-1, [1]), heapq.nsmallest(9, [2, 1])
heapq.nsmallest(2, pairs, key=lambda p: p[0]), heapq.nlargest(2, pairs, key=lambda p: p[0]), heapq.nsmallest(3, iter(pairs), lambda p: p[0]), heapq.nlargest(3, iter(pairs), lambda p: p[0])
heapq.nsmallest(1, pairs, key=lambda p: p[0]), heapq.nlargest(1, pairs, key=lambda p: p[0]), heapq.nsmallest(1, []), heapq.nlargest(1, iter([]))
heapq.nsmallest('a', [1])
heapq.nsmallest(1.5, [1, 2])
heapq.nsmallest(None, [1])
heapq.nlargest('a', iter([1]))
heapq.nlargest(2)
heapq.nsmallest(2, [1], key=5)
list(heapq.merge()), list(heapq.merge([1, 3], [2])), list(heapq.merge([3, 1], [2], reverse=True)), list(heapq.merge('ac', 'b', key=str.upper))
list(heapq.merge([1], ['a']))
list(heapq.merge([1], 5))
list(heapq.merge([(1, 'x')], [(1, 'y')], key=lambda p: p[0]))
(h := [5, 3, 1], heapq.heapify(h), heapq.heappush(h, 0), heapq.heappop(h), heapq.heapreplace(h, 9), heapq.heappushpop(h, 0), h)
heapq.heappush([1], 'a')
heapq.heappush()
heapq.heappush([], 1, 2)
heapq.heappop(heap=[1])
heapq.__all__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
