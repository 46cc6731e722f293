# Iterators of dicts: hints, __reduce__, exhaustion.

def partly(it):
    next(it)
    return it


CALLS = """
iter({1: 2}).__length_hint__(), partly(iter({1: 2, 3: 4})).__length_hint__()
iter({1: 2}).__reduce__(), iter({1: 2}.values()).__reduce__(), iter({1: 2}.items()).__reduce__()
reversed({1: 2, 3: 4}).__reduce__()
partly(iter({1: 2, 3: 4})).__reduce__()
next(iter({}))
next(iter({}), 'end'), next(reversed({}), 'end')
iter({1: 2}).__setstate__(1)
type(iter({})).__name__, type(reversed({})).__name__, type(iter({}.items())).__name__
type(iter({}))()
list(iter({'b': 1, 'a': 2})), list(reversed({'b': 1, 'a': 2}.items()))
{1: 2}.__reversed__().__length_hint__()
dict(reversed({'x': 1, 'y': 2}.items()))
list({1: 2}.__iter__())
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
