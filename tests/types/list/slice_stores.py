# Slice assignment: lengths, steps, sources, and what is refused.

def store(start, stop, step, value):
    l = [0, 1, 2, 3, 4, 5]
    l[start:stop:step] = l if value is Ellipsis else value
    return l

class Bad:
    def __iter__(self):
        return 5


CALLS = """
store(1, 3, None, [9])
store(1, 1, None, 'ab')
store(4, 2, None, (8, 9))
store(None, None, None, [])
store(None, None, 2, [7, 8, 9])
store(None, None, -1, range(6))
store(1, 4, None, ...)
store(None, None, -1, ...)
store(None, None, 2, [7])
store(None, None, 2, [])
store(5, 0, -2, [1, 2, 3, 4])
store(1, 3, None, 5)
store(0, 6, 2, 5)
store(1, 3, None, Bad())
store(0, 6, 2, Bad())
store(0, 6, 0, [1])
store('a', None, None, [])
store(None, None, 1, iter([1, 2]))
store(3, 3, 2, [])
store(-100, 100, None, {1: 2})
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
