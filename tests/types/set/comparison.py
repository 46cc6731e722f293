# Subset order is partial.

CALLS = """
{1} < {1, 2}, {1} < {2}, {1} <= {1}, {1} < {1}, {2} > {1}, set() < {1}, {1, 2} >= {2}
{1} == frozenset([1]), frozenset([1]) == {1}, {1} == [1], {1} != [1], {1} == {1.0: 0}.keys()
{1} < [2]
{1} <= 5
'a' > {1}
{1} < {1: 2}
{1} < {1: 2, 3: 4}.keys()
{1}.__lt__({1, 2}), {1}.__lt__([1]), {1}.__eq__(5), {1}.__ge__(frozenset())
sorted([{3}, {1, 2}, {1}], key=len), max({1}, {2}), min([{1, 2}, {1}])
{frozenset([1]): 'a'}[frozenset([1.0])]
frozenset([1]) is frozenset([1]) if False else 0
frozenset() == set(), set() == {}, not set()
{1, 2}.__contains__(1), {1, 2}.__len__(), {1}.__sizeof__() > 0
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
