# reprlib.Repr: limits, nesting, recursive_repr.

import reprlib
r = reprlib.Repr()
small = reprlib.Repr(maxlevel=1, maxlist=2, maxstring=10, maxdict=1, maxtuple=1, maxset=1, maxlong=8, maxother=10)
class Bad:
    def __repr__(self):
        raise ValueError("no repr")
class Long:
    def __repr__(self):
        return "L" * 100
class Node:
    def __init__(self):
        self.next = self
    @reprlib.recursive_repr(fillvalue='<again>')
    def __repr__(self):
        return f"Node({self.next!r})"

CALLS = """
reprlib.repr(list(range(10))), reprlib.repr('x' * 50), reprlib.repr(10**50), reprlib.repr({i: i for i in range(9)}), reprlib.repr(set(range(9))), reprlib.repr(tuple(range(9)))
small.repr([1, 2, 3]), small.repr('abcdefghijklmnop'), small.repr({1: 2, 3: 4}), small.repr((1, 2)), small.repr({1, 2}), small.repr(123456789012), small.repr(Long()), small.repr([[[1]]])
r.repr([]), r.repr(()), r.repr((1,)), r.repr({}), r.repr(set()), r.repr(frozenset([1])), r.repr(None), r.repr(1.5), r.repr([[[[[[[1]]]]]]])
reprlib.repr(Bad())[:12]
Node(), r.repr1([1], 0), r.repr1([1], 5), reprlib.Repr(indent=2).repr([1, [2]]), reprlib.Repr(fillvalue='***', maxlist=1).repr([1, 2])
reprlib.Repr(indent=object()).repr([1])
reprlib.Repr(5)
reprlib.Repr(bogus=1)
reprlib.repr()
r.maxlist, r.maxstring, r.maxdict, r.maxlevel, reprlib.aRepr.maxother
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
