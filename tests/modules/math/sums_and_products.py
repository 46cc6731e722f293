# fsum, sumprod, prod, dist, hypot, cumulative accuracy and refusals.

import math
from itertools import count

CALLS = """
math.fsum([]), math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([1, 2]), math.fsum([float('inf')]), math.fsum([True])
math.fsum([float('inf'), float('-inf')])
math.fsum([1e308, 1e308])
math.fsum(['a'])
math.fsum(5)
math.fsum([10**400])
math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([0.1] * 10, [10] * 10), math.sumprod([1, 0.1, 0.2, 0.3], [1, 10, 10, 10])
math.sumprod([2**70], [2**70]), math.sumprod([1, 1.5], [2, True]), math.sumprod([1j], [2]), math.sumprod(['a', 'b'], [0, 0]) if False else 0
math.sumprod([1e308, 1e308], [1e10, -1e10])
math.sumprod([1], [1, 2])
math.sumprod([1], count())
math.sumprod([1, 2], [3])
math.sumprod('ab', [1, 2])
math.sumprod([1], 5)
math.sumprod(5, [1])
math.sumprod([1])
math.sumprod([1, 'a'], [2, 3])
math.prod([]), math.prod([2, 3]), math.prod([2, 0.5]), math.prod([], start=5), math.prod([2], start=[1]), math.prod(range(1, 20))
math.prod(['a', 3])
math.prod(['a', 'b'])
math.prod(5)
math.prod([1], 2)
math.dist([1, 2], [4, 6]), math.dist((), ()), math.dist([float('inf')], [0])
math.dist([1], [1, 2])
math.dist(5, 6)
math.dist(['a'], [1])
math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(-1, 2, 2), math.hypot(float('nan'), float('inf'))
math.hypot('a')
math.fma(2, 3, 4), math.fma(1e308, 10, -float('inf'))
math.fma(1e308, 10, 0)
math.fma(float('inf'), 0, 1)
math.fma(1, 2)
math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(float('nan'), float('nan'))
math.isclose(1, 1, rel_tol=-1)
math.isclose(1, 2, .5)
math.log(8, 2), math.log(10**400), math.log2(2**1000), math.log10(10**300), math.log(2.5, base) if False else 0
math.log(0)
math.log(-(10**400))
math.log(5, 1)
math.log(5, 0)
math.log('a')
math.ldexp(1, 10**20)
math.ldexp(0, 10**20), math.ldexp(1, -(10**20)), math.ldexp(float('inf'), 5)
math.nextafter(0, 1), math.nextafter(1, 2, steps=3), math.nextafter(1, 1, steps=5), math.cbrt(27), math.cbrt(-8), math.exp2(10)
math.nextafter(0, 1, steps=-1)
math.pi, math.e, math.tau, math.inf, math.nan, [n for n in dir(math) if n[0] != '_']
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
