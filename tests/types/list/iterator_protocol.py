# Iterators of lists: hints, states, and what they see change.

def later(l, change):
    it = iter(l)
    next(it)
    change(l)
    return list(it)

def set_state(it, state):
    it.__setstate__(state)
    return list(it)


CALLS = """
iter([1, 2, 3]).__length_hint__(), reversed([1, 2]).__length_hint__()
later([1, 2, 3], list.clear), later([1, 2, 3], lambda l: l.append(4)), later([1, 2, 3], lambda l: l.pop(0))
set_state(iter([1, 2, 3]), 1), set_state(iter([1, 2, 3]), -5), set_state(iter([1, 2, 3]), 100)
set_state(reversed([1, 2, 3]), 1), set_state(reversed([1, 2, 3]), -5), set_state(reversed([1, 2, 3]), 100)
iter([1]).__setstate__('a')
iter([1]).__setstate__(2**70)
iter([1]).__setstate__()
iter([1, 2]).__reduce__()
reversed([1, 2]).__reduce__()
[list(i) for i in [iter([])]], iter([]).__reduce__()
next(iter([]))
next(iter([]), 'end')
type(iter([])).__name__, type(reversed([])).__name__
iter([1]).x
type(iter([]))()
iter([1]) == iter([1])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
