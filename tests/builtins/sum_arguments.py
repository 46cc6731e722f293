# sum(): starts, strings, floats added with care, wrong things.

class Added:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Added(self.n + getattr(other, "n", other))
    __radd__ = __add__
    def __repr__(self):
        return f"Added({self.n})"


CALLS = """
sum([]), sum([1, 2]), sum([], 5), sum([1.5, 2]), sum([True, True]), sum((1, 2), start=10), sum({1: 'a', 2: 'b'})
sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1j, 2]), sum([Added(1), Added(2)])
sum([0.1] * 10), sum([0.1] * 10, 0.0), sum([1e100, 1.0, -1e100]), sum([1e16, 1, 1.0]), sum([2**53, 1.0, 1.0])
sum([1, 2.5, 3j]), sum([0.1 + 1j] * 10), sum([float('inf'), 1]), sum([float('inf'), -float('inf')])
sum([2**62, 2**62]), sum([2**70, 1.5]), sum([-0.0]), sum([-0.0], -0.0)
sum(['a', 'b'])
sum(['a'], '')
sum([b'a'], b'')
sum([bytearray(b'a')], bytearray())
sum([[1]])
sum([1, 'a'])
sum([1, None])
sum(5)
sum(None)
sum()
sum([1], 2, 3)
sum([1], begin=2)
sum(iterable=[1])
sum([1], start='a')
sum(range(101)), sum(x * x for x in range(4)), sum({1.5, 2.5})
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
