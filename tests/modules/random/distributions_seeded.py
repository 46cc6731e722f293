# Every distribution after the same seed.

import random
r = random.Random()
def drawn(name, *args, **kw):
    r.seed(42)
    return [getattr(r, name)(*args, **kw) for _ in range(3)]

CALLS = """
drawn('random'), drawn('uniform', 1, 5), drawn('uniform', 5, -1)
drawn('triangular'), drawn('triangular', 1, 5, 2), drawn('triangular', 2, 2)
drawn('gauss'), drawn('gauss', 5, 2), drawn('normalvariate'), drawn('normalvariate', 1, 0.5)
drawn('lognormvariate', 0, 0.25), drawn('expovariate'), drawn('expovariate', 3)
drawn('vonmisesvariate', 0, 4), drawn('vonmisesvariate', 1, 0), drawn('gammavariate', 2, 3), drawn('gammavariate', 0.5, 1), drawn('gammavariate', 1, 2)
drawn('betavariate', 1, 2), drawn('betavariate', 0.5, 0.5), drawn('paretovariate', 3), drawn('weibullvariate', 1, 1.5)
drawn('binomialvariate'), drawn('binomialvariate', 10, 0.3), drawn('binomialvariate', 1000, 0.3), drawn('binomialvariate', 1000, 0.9), drawn('binomialvariate', 5, 0), drawn('binomialvariate', 5, 1)
drawn('randrange', 10), drawn('randrange', 1, 2**70), drawn('randrange', 10, 0, -3), drawn('randint', 1, 6)
drawn('choice', 'abcdef'), drawn('choices', [1, 2, 3], k=5), drawn('choices', 'ab', [1, 9], k=5), drawn('choices', 'ab', cum_weights=[1, 9], k=4)
drawn('sample', range(100), 4), drawn('sample', 'abcd', 4), drawn('sample', ['r', 'b'], counts=[4, 2], k=3)
drawn('randbytes', 5), drawn('getrandbits', 7), drawn('getrandbits', 100), drawn('getrandbits', 0)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
