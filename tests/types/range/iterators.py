# Iterators of small and large ranges.

def state(it, n):
    it.__setstate__(n)
    return list(it)


CALLS = """
iter(range(5)).__length_hint__(), reversed(range(7)).__length_hint__()
iter(range(2**70, 2**70 + 3)).__length_hint__(), type(iter(range(2**70))).__name__
list(iter(range(2**70, 2**70 + 3)))
iter(range(3)).__reduce__()
state(iter(range(5)), 2), state(iter(range(5)), -2), state(iter(range(5)), 99)
iter(range(5)).__setstate__('a')
next(iter(range(0)))
type(iter(range(1)))()
min(range(5)), max(range(5)), sum(range(101)), sorted(range(3), reverse=True), tuple(range(0, -6, -2))
[*range(3)], {*range(3)}, dict.fromkeys(range(2)), list(zip(range(3), range(3, 6)))
a_b if False else divmod(len(range(0, 100, 7)), 2)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
