# Hashes of tuples of numbers, as CPython 3.13 computes them.

CALLS = """
hash(())
hash((0,)), hash((1,)), hash((-1,)), hash((-2,))
hash((1, 2, 3)), hash((3, 2, 1))
hash((1.5, 2.5)), hash((1 + 2j,))
hash(((), ())), hash(((1,), (2, (3,))))
hash((None,)), hash((True, False)), hash((None, None))
hash((2**61 - 1,)), hash((2**61, -(2**70)))
hash(range(5)), hash(range(0)), hash(range(1, 10, 3)), hash(range(2**70))
hash(slice(1, 2, 3)), hash(slice(None)), hash(slice(0, None))
hash(slice([], 1))
hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([1, frozenset([2])]))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
