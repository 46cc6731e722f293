# Ranges are equal when they hold the same items.

CALLS = """
range(0) == range(5, 1), range(0, 10, 3) == range(0, 12, 3), range(1) == range(0, 1, 100)
range(3) == [0, 1, 2], range(3) == range(3).__iter__(), range(3) != range(4)
hash(range(0, 10, 3)) == hash(range(0, 12, 3)), hash(range(1)) == hash(range(0, 1, 7)), hash(range(0)) == hash(range(9, 3))
{range(3): 'x'}[range(0, 3, 1)]
range(3).__eq__(5), range(3).__lt__(range(3)), range(3).__ne__(range(3))
repr(range(5)), repr(range(1, 5)), repr(range(1, 5, 1)), repr(range(5, 1, -1)), str(range(0))
range(5).__reduce__(), range(1, 9, 2).__reduce__()
format(range(5))
format(range(5), 'd')
range.__text_signature__, range.__doc__ is None, range.index.__text_signature__
list(reversed(range(0, 9, 2))), list(reversed(range(2**70, 2**70 - 3, -1)))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
