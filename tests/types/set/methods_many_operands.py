# union, intersection, difference and update with several operands or none.

def updated(name, *others):
    s = {1, 2, 3}
    result = getattr(s, name)(*others)
    return result, sorted(s)


CALLS = """
sorted({1}.union()), sorted({1}.union([2], (3,), {4: 5})), sorted({1, 2}.intersection()), sorted({1, 2, 3}.intersection([1, 2], {2, 3}))
sorted({1, 2, 3}.difference()), sorted({1, 2, 3}.difference([1], [2]))
{1}.symmetric_difference()
{1}.symmetric_difference([1], [2])
updated('update'), updated('update', [4], {5})
updated('intersection_update'), updated('intersection_update', [1, 2], [2])
updated('difference_update'), updated('difference_update', [1], (2,))
updated('symmetric_difference_update', [3, 4])
updated('symmetric_difference_update')
updated('update', 5)
updated('update', [1], None)
updated('update', [[]])
updated('intersection_update', [[]])
updated('difference_update', 7)
{1}.issubset()
{1}.issubset([1], [2])
{1}.isdisjoint()
{1}.union(x=1)
{1}.union(other=[2])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
