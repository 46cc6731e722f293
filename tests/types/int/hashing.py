# Equal numbers have equal hashes, modulo 2**61 - 1.

import sys
P = sys.hash_info.modulus

CALLS = """
P == 2**61 - 1, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag
hash(0), hash(1), hash(-1), hash(-2)
hash(P), hash(P - 1), hash(-P), hash(P + 1), hash(-P - 1)
hash(2**61), hash(2**62), hash(2**200), hash(-(2**200))
hash(1.0), hash(0.5), hash(-0.5), hash(1.5), hash(1e300)
hash(float('inf')), hash(float('-inf'))
hash(1j), hash(1 + 1j), hash(-1 + 0j), hash(0.5j)
hash(True), hash(False)
hash(10**30) == hash(float(10**30)), hash(10**22) == hash(1e22)
(-1).__hash__(), (5).__hash__(), (1.5).__hash__()
len({1, 1.0, True, 1 + 0j}), len({0, 0.0, False, -0.0, 0j})
hash(None) == hash(None), hash((1, 2)), hash(()), hash((1, (2, 3)))
hash(slice(1, 2)) == hash(slice(1, 2)), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 1))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
