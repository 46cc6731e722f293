# Slices: construction, attributes, comparison, hash, repr.

CALLS = """
slice(1), slice(1, 2), slice(1, 2, 3), slice(None), slice('a', [], {})
slice()
slice(1, 2, 3, 4)
slice(stop=1)
slice(1).start, slice(1, 2).stop, slice(1, 2, 3).step
setattr(slice(1), 'start', 2)
delattr(slice(1), 'stop')
slice(1).x
setattr(slice(1), 'x', 2)
slice(1, 2) == slice(1, 2), slice(1) == slice(0, 1), slice(1) != slice(2), slice(1, 2) == (1, 2, None)
slice(1, 2) < slice(1, 3), slice(1) <= slice(1)
slice(1) < slice('a')
slice(1) < 5
slice(None) < slice(None), slice(None) <= slice(None)
{slice(1, 2): 'x'}[slice(1, 2)]
hash(slice(1, [])) if False else 0
hash(slice({}))
slice(1, 2).__reduce__()
type('S', (slice,), {})
slice.__new__(slice, 1), slice.__new__(int)
slice(1).indices()
slice(1).indices(-1)
slice(1).indices(1, 2)
slice(1).indices(length=3)
repr(slice(1, None)), str(slice('x')), format(slice(3))
bool(slice(0)), slice(1).__eq__(5), slice(1).__hash__() == hash(slice(1))
[1, 2, 3].__getitem__(slice(1, None)), 'abc'[slice(None, None, -1)]
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
