# mappingproxy of dicts and of other mappings.

import types
P = types.MappingProxyType
class Map:
    def __getitem__(self, key):
        return key * 2
    def keys(self):
        return ['k']
    def __len__(self):
        return 9
    def __iter__(self):
        return iter('ab')
    def __contains__(self, key):
        return key == 'yes'
p = P({'a': 1, 'b': 2})

CALLS = """
p, str(p), len(p), list(p), p['a'], 'a' in p, p.get('z'), p.get('z', 5), list(p.keys()), list(p.values()), list(p.items()), list(reversed(p)), p.copy()
p['z']
p.get()
p.pop('a')
setattr(p, 'x', 1)
p.__setitem__('a', 1)
p | {'c': 3}, {'c': 3} | p, p == {'a': 1, 'b': 2}, p != {}, p == P({'a': 1, 'b': 2})
p | 5
p |= {'c': 1} if False else p
p.__ior__({})
p < p
hash(P({}))
P(5)
P([1])
P('ab')
P(None)
P()
P({}, {})
P(mapping={1: 2})
P(Map())['x'], len(P(Map())), list(P(Map())), 'yes' in P(Map()), P(Map()).keys()
P(Map()).values()
P(Map()).copy()
P((1, 2)) if False else P(P({1: 2}))
type('X', (P,), {})
P[int, str], bool(P({})), p.__class__, type(vars(int))
{**p}, dict(p), [*p], sorted(p, reverse=True)
p.__reduce__()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
