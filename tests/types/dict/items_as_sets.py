# items() views as sets of pairs.

d = {1: 'x', 2: []}
h = {1: 'x', 2: 'y'}


CALLS = """
sorted(h.items() & {(1, 'x')}), sorted(h.items() | {(3, 'z')}), sorted(h.items() - {(1, 'x')}), sorted(h.items() ^ [(1, 'x'), (4, 'w')])
(1, 'x') in h.items(), (1, 'y') in h.items(), 1 in h.items(), (1,) in h.items(), [1, 'x'] in h.items()
(2, []) in d.items(), (9, []) in d.items()
d.items() | set()
d.items() & {(1, 'x')}
d.items() - {(1, 'x')}
h.items() == {(1, 'x'), (2, 'y')}, h.items() <= {(1, 'x'), (2, 'y'), 5}, h.items() == [(1, 'x'), (2, 'y')]
d.items() == {1: 'x', 2: []}.items()
h.items().isdisjoint([(5, 5)]), h.items().isdisjoint([(1, 'x')])
h.items().isdisjoint(5)
([], 1) in h.items()
h.values() == h.values(), h.keys() == h.keys(), 'x' in h.values()
h.values() & {'x'}
h.keys() + h.keys()
h.keys() < 5
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
