# OrderedDict and defaultdict: their own methods, and refusals.

from collections import OrderedDict, defaultdict
def moved(*args, **kw):
    d = OrderedDict.fromkeys('abc')
    d.move_to_end(*args, **kw)
    return list(d)

CALLS = """
moved('a'), moved('c', last=False), moved('b', False), moved('a', last=0)
moved('z')
moved()
moved('a', 1, 2)
moved([])
OrderedDict(a=1).popitem(), OrderedDict([(1, 2), (3, 4)]).popitem(last=False), OrderedDict([(1, 2), (3, 4)]).popitem(0)
OrderedDict().popitem()
OrderedDict() == {}, OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2}
OrderedDict(5)
OrderedDict({}, {})
repr(OrderedDict()), repr(OrderedDict(a=1)), OrderedDict.fromkeys('ab', 0), OrderedDict(a=1) | {'b': 2}, {'b': 2} | OrderedDict(a=1)
OrderedDict(a=1) | 5
list(reversed(OrderedDict(a=1, b=2))), list(OrderedDict(a=1, b=2).items()), OrderedDict(a=1).pop('z', 5)
OrderedDict(a=1).pop('z')
OrderedDict(a=1).setdefault('b', 3), OrderedDict(a=1).copy(), OrderedDict(a=1).__reduce__()[0]
defaultdict(), defaultdict(None, {1: 2}), defaultdict(list)['a'], defaultdict(lambda: 5)[1], defaultdict(int, a=1)
defaultdict(5)
defaultdict('list')
defaultdict()['a']
defaultdict(list, 5)
defaultdict(lambda x: 1)['a']
defaultdict(lambda: {}[5])['a']
(d := defaultdict(list), d['a'].append(1), d.get('b'), d.pop('a'), d)[2:]
defaultdict(list, a=1) | {'b': 2}, {'b': 2} | defaultdict(int), repr(defaultdict(int, a=1)), defaultdict(list).copy(), defaultdict(list).default_factory
defaultdict(list).__missing__('k'), defaultdict(None).__missing__ is None
defaultdict(None).__missing__('k')
setattr(d := defaultdict(), 'default_factory', 5), d.default_factory
d['x']
defaultdict(int) == {}, defaultdict(int).__reduce__()[1]
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
