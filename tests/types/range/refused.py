# Wrong counts and keywords, attributes and assignment.

CALLS = """
range()
range(1, 2, 3, 4)
range(stop=5)
range(1, 2, 0)
range(1, 2, step=1)
range(5).start, range(5).stop, range(5).step
range(5).x
setattr(range(5), 'start', 1)
delattr(range(5), 'start')
range(5).__setattr__('x', 1)
type('R', (range,), {})
range.__new__(range, 3), range.__new__(int)
range(5) + range(3)
range(5) * 2
range(5) < range(6)
range(5)[1.5]
range(5)['a']
range(5)[5]
range(5)[-6]
range(5)[2**70]
range(2**70)[2**69], range(2**70)[-1]
len(range(2**63))
range(5).__len__(), range(2**62).__len__()
bool(range(0)), bool(range(2**70))
range(5).count(), 1
range(5).index(7)
range(5).index('a')
range(5).count('a'), range(5).count(3), range(5).count(3.0), range(5).count(2.5)
range(0, 10, 3).index(9), range(10, 0, -3).index(4)
range(2**70).index(2**69), 2**69 in range(2**70), 0.5 in range(3), '1' in range(3)
range(5).index(2, 1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
