# Iterators of tuples, and reversed().

def state(it, n):
    it.__setstate__(n)
    return list(it)


CALLS = """
iter((1, 2)).__length_hint__(), iter((1, 2)).__reduce__()
state(iter((1, 2, 3)), 2), state(iter((1, 2, 3)), -1), state(iter((1, 2, 3)), 9)
iter((1,)).__setstate__(None)
list(reversed((1, 2, 3))), reversed((1, 2)).__length_hint__()
reversed((1, 2)).__reduce__()
state(reversed((1, 2, 3)), 0), state(reversed((1, 2, 3)), 99)
type(iter(())).__name__, type(reversed(())).__name__
next(iter(()), None)
next(iter(()))
list(zip((1, 2), iter((3, 4)))), dict(enumerate(('a', 'b')))
a if False else [*(), *(1,), *'x']
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
