# update(), |, |= with mappings, pairs and wrong things.

class Map:
    def keys(self):
        return ["p"]
    def __getitem__(self, key):
        return 7

def updated(*args, **kw):
    d = {"a": 1}
    d.update(*args, **kw)
    return d

def ior(value):
    d = same = {"a": 1}
    d |= value
    return d, d is same


CALLS = """
updated(), updated({'b': 2}), updated(a=5), updated([('a', 3)], c=4), updated(Map())
updated(5)
updated([5])
updated([(1, 2, 3)])
updated({}, {})
updated(None)
updated('ab')
updated(['ab'])
ior({'b': 2})
ior([('b', 2)])
ior(Map())
ior(5)
ior([5])
{'a': 1} | {'a': 2, 'b': 3}, {'a': 1, 'b': 2} | {'a': 3}
{'a': 1} | [('b', 2)]
[('b', 2)] | {'a': 1}
{} | None
{'a': 1}.__or__({'b': 1}), {'a': 1}.__or__(5), {'a': 1}.__ror__({'b': 1}), {'a': 1}.__ior__([('c', 1)])
{1: 1} + {2: 2}
{1: 1} & {1: 1}
{1: 1} < {1: 2}
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
