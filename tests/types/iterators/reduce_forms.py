# __reduce__ of iterators, fresh, used and at the end.

def three(it):
    out = [shown(it.__reduce__())]
    next(it, None)
    out.append(shown(it.__reduce__()))
    for _ in it:
        pass
    out.append(shown(it.__reduce__()))
    return out
def shown(r):
    return [part if not hasattr(part, "__next__") else type(part).__name__ for part in (r[0], *r[1], *r[2:])]


CALLS = """
three(iter([1, 2]))
three(iter((1, 2)))
three(iter('ab'))
three(iter(b'ab'))
three(iter({1: 2, 3: 4}))
three(iter({1: 2}.values()))
three(iter(range(3)))
three(reversed([1, 2]))
three(reversed('ab'))
three(enumerate('ab', 5))
three(zip([1], [2]))
three(map(str, [1]))
three(filter(None, [1]))
three(iter({5}))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
