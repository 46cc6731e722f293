# Dicts are equal by their items, whatever the order.

class Odd:
    def __eq__(self, other):
        raise RuntimeError("asked")
    __hash__ = object.__hash__

class Maybe:
    def __eq__(self, other):
        return "maybe"
    def __hash__(self):
        return 7


CALLS = """
{1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 2.0}, {1: 2} == {1.0: 2}, {1: 2} != {1: 3}
{} == [], {} == None, {} != {}, {1: {}} == {1: {}}
{1: Odd()} == {1: 5}
{Maybe(): 1} == {Maybe(): 1}
{1: Maybe()} == {1: 0}
{1: float('nan')} == {1: float('nan')}
{1: 2}.__eq__({1: 2}), {1: 2}.__eq__(5), {1: 2}.__ne__({1: 2}), {1: 2}.__lt__({})
{1: 2} < {1: 2}
{1: 2} >= {}
hash({})
{{}: 1}
dict.__hash__, dict.__or__ is dict.__ior__, dict.__class_getitem__(int)
dict[int, str], dict[int], dict[()]
{True: 'a', 1: 'b', 1.0: 'c'}, {0: 'z', False: 'f'}
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
