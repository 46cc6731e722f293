# Lists are compared item by item, the first difference decides.

class Never:
    def __lt__(self, other):
        return NotImplemented

class Says:
    def __eq__(self, other):
        return False
    def __lt__(self, other):
        return "smaller"


CALLS = """
[1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] < [1, 9]
[1, 'a'] < [2, 5]
[1, 'a'] < [1, 5]
[1, [2, 3]] < [1, [2, 4]]
[Never()] < [Never()]
[Says()] < [Says()]
[1] <= [1], [1] >= [1], [1] > [1], [1] != [1]
[1, 2] == (1, 2), [1] == [1.0], [1] == [True], [[]] == [()]
[float('nan')] == [float('nan')]
[1] < (1,)
[1].__lt__((1,)), [1].__eq__([1]), [1].__ne__(5), [1].__ge__([0])
max([1], [0, 5]), min([[3], [2, 1]])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
