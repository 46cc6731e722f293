# Each iterator of itertools on small inputs.

from itertools import *
import operator
def some(it, n=6):
    return list(islice(it, n))

CALLS = """
some(count()), some(count(5, -2)), some(count(1.5, .25)), some(count(2**62 - 1)), some(count('a')) if False else 0
some(cycle('ab')), some(cycle([])), some(repeat(7)), some(repeat(7, 2)), some(repeat(7, -1)), repr(repeat(7, 2)), repr(count(1, 2)), repr(count(3))
some(accumulate([1, 2, 3])), some(accumulate([1, 2, 3], operator.mul)), some(accumulate([], initial=5)), some(accumulate('abc')), some(accumulate([3, 1, 2], max, initial=2))
some(batched('abcde', 2)), some(batched([], 3)), some(batched('ab', 5))
some(batched('abcde', 2, strict=True))
some(chain('ab', [1], {})), some(chain()), some(chain.from_iterable(['ab', [1]])), some(combinations('abc', 2)), some(combinations('ab', 3)), some(combinations('ab', 0))
some(combinations_with_replacement('ab', 2)), some(combinations_with_replacement('', 2)), some(permutations('ab')), some(permutations('abc', 1)), some(permutations('ab', 3)), some(permutations([], 0))
some(compress('abcd', [1, 0, 2])), some(compress('ab', [])), some(dropwhile(lambda x: x < 3, [1, 3, 2])), some(takewhile(lambda x: x < 3, [1, 3, 2])), some(filterfalse(None, [0, 1, ''])), some(filterfalse(str.isupper, 'aB'))
[(k, list(g)) for k, g in groupby('aabba')], [(k, list(g)) for k, g in groupby([1, 2, 4, 5], lambda x: x % 2)], [k for k, g in groupby('aab')]
some(islice('abcdef', 2)), some(islice('abcdef', 1, 4)), some(islice('abcdef', 1, None, 2)), some(islice('abcdef', 4, 2)), some(islice('ab', None)), some(islice('abc', 0))
some(islice('ab', -1))
some(islice('ab', 0, 5, 0))
some(islice('ab', 'a'))
some(islice('ab', 1, 2, 3, 4))
some(pairwise('abc')), some(pairwise('a')), some(product('ab', [1, 2])), some(product()), some(product('ab', repeat=2)), some(product([], 'a')), some(product('a', repeat=0))
some(product('a', repeat=-1))
some(starmap(pow, [(2, 3), [3, 2]])), some(starmap(pow, []))
some(starmap(pow, [5]))
[some(t) for t in tee('ab')], [some(t) for t in tee('ab', 3)], tee('ab', 0)
tee('ab', -1)
some(zip_longest('abc', [1])), some(zip_longest('a', [1, 2], fillvalue='-')), some(zip_longest()), some(zip_longest('a'))
zip_longest('a', fill=1)
some(accumulate([1, 'a']))
some(groupby([1], 5))
some(takewhile(None, [1]))
some(cycle(5))
some(count(1, 'a'))
some(repeat())
some(repeat(1, 'a'))
repeat(5, 3).__length_hint__(), repeat(5).__length_hint__ is None
repeat(5).__length_hint__()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
