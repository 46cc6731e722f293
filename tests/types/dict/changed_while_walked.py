# A dict that changes size or keys under an iterator.

def walk(d, view, change):
    seen = []
    for item in getattr(d, view)():
        seen.append(item)
        change(d, item)
        if len(seen) > 5:
            break
    return seen, d

def swap(d, key):
    del d[key]
    d[key + 10] = 0

def refill(d, key):
    d[key] = 'new'


CALLS = """
walk({1: 1, 2: 2}, 'keys', lambda d, k: d.clear())
walk({1: 1, 2: 2}, 'keys', lambda d, k: d.update({9: 9}))
walk({1: 1, 2: 2}, 'keys', lambda d, k: d.pop(k))
walk({1: 1, 2: 2}, 'values', lambda d, k: d.setdefault(k + 5))
walk({1: 1, 2: 2}, 'items', lambda d, k: d.popitem())
walk({1: 1, 2: 2, 3: 3}, 'keys', refill)
walk({1: 1}, 'keys', lambda d, k: d.pop(k))
walk({1: 1, 2: 2}, '__reversed__', lambda d, k: d.pop(1, None))
walk({1: 1, 2: 2}, '__reversed__', lambda d, k: d.update({7: 7}))
[k for k in (d := {1: 1}) if d.update({2: 2}) or True]
{k: d2.pop(1, 0) for k in (d2 := {1: 1, 2: 2})}
list(map(lambda k: d3.clear(), (d3 := {1: 1, 2: 2})))
sorted(d4, key=lambda k: d4.clear()) if (d4 := {1: 1}) else 0
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
