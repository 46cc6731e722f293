# += and *= of lists, with any iterable.

def plus(l, value):
    same = l
    l += value
    return l, same is l

def times(l, n):
    same = l
    l *= n
    return l, same is l


CALLS = """
plus([1], [2])
plus([1], 'ab')
plus([1], {5: 6})
plus([1], (x for x in range(2)))
plus([1], 5)
plus([1], None)
times([1, 2], 2)
times([1, 2], 0)
times([1, 2], -5)
times([1, 2], True)
times([1, 2], 1.5)
times([1, 2], 'a')
times([1, 2], 2**70)
times([], 2**62)
times([1, 2], 2**62)
[1].__iadd__(5)
[1].__imul__('a')
[1].extend(5)
[1].extend()
[1].extend([1], [2])
[1].extend(iterable=[1])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
