# types.SimpleNamespace: constructor, repr, equality, refusals.

import types
N = types.SimpleNamespace
class Sub(N):
    pass
n = N(a=1)
n.self = n

CALLS = """
N(), N(a=1, b='x'), N({'a': 1}), N([('a', 1)], b=2), N({'a': 1}, a=2), repr(n), Sub(x=1)
N(5)
N({1: 2})
N({}, {})
N(**{'not id': 1}), N(**{'': 1})
N(a=1) == N(a=1), N(a=1) == N(a=1, b=2), N() == {}, N(a=1) != N(a=2), Sub(a=1) == N(a=1)
N(a=1) < N(a=2)
hash(N())
N(a=1).b
(m := N(a=1)), setattr(m, 'b', 2), m, delattr(m, 'a'), m, vars(m)
delattr(N(), 'x')
N(a=1).__dict__, N(b=1, a=2).__dict__, N(a=1).__reduce__()
N(a=1).__replace__(a=5, c=6), Sub(a=1).__replace__(a=2)
N(a=1).__replace__(5)
N(a=1)['a']
len(N())
bool(N()), N.__doc__ is None, [x for x in dir(N(q=1)) if x[0] != '_']
N(N=N).N is N, N(x=[N()])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
