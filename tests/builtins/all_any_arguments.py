# all() and any(): truth of items, early exit, refusals.

class Bad:
    def __bool__(self):
        return 2
def tell(*values):
    for v in values:
        seen.append(v)
        yield v
seen = []


CALLS = """
all([]), any([]), all([1, 'a', [0]]), all([1, 0]), any([0, '', None]), any('ab')
all(tell(1, 0, 5)), seen, any(tell(0, 2, 3)), seen
all([Bad()])
any([0, Bad()])
all(5)
any(None)
all()
any(1, 2)
all(iterable=[])
all({}), any({0: 1}), all({'': 1}), any(range(1)), all(range(1, 3))
all(x > 1 for x in (2, 3)), any(x > 5 for x in (2, 3))
all([float('nan')]), any([0.0, 0j])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
