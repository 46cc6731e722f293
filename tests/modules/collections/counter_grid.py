# Counter: arithmetic, updates and refusals.

from collections import Counter
c = Counter('aab')

CALLS = """
Counter(), Counter('aab'), Counter({'a': 2}), Counter(a=1, b=-1), Counter(['x'], x=2), Counter(None)
Counter(5)
Counter('a', 'b')
Counter([[]])
Counter(iterable='ab')
c['a'], c['z'], 'z' in c, c.total(), Counter(a=-1).total()
c.most_common(), c.most_common(1), c.most_common(0), c.most_common(99), c.most_common(-1), c.most_common(None)
c.most_common('a')
sorted(c.elements()), list(Counter(a=0, b=-1).elements())
c + Counter('b'), c - Counter('ab'), c & Counter('ab'), c | Counter('bb'), +Counter(a=1, b=-1), -Counter(a=1, b=-1)
c + {'a': 1}
c + 5
c - [1]
c == {'a': 2, 'b': 1}, c == Counter(a=2, b=1, z=0), c != Counter(), c <= Counter('aabb'), c < c, c >= Counter('a'), c > Counter('aab')
c < {'a': 5}
(d := Counter('a'), d.update('ab'), d.update({'a': 5}), d.update(b=2), d)[4]
(d := Counter('a'), d.subtract('ab'), d.subtract({'a': 5}), d)[3]
Counter('a').update(5)
Counter('a').subtract('a', 'b')
Counter.fromkeys('ab')
(d := Counter('aab'), d.pop('a'), d, d.popitem(), d)[1:]
(d := Counter(a=1), d.__delitem__('zz'), d)[2]
Counter('ab').__missing__('q'), Counter('ab').copy(), type(Counter('ab').copy())
(d := Counter('ab'), d.__iadd__(Counter('a')), d.__isub__(Counter('b')), d)[3]
repr(Counter({1: 'a', 2: 3}) if False else Counter(b=1, a=3)), repr(Counter()), str(Counter([()]))
Counter(a=1.5) + Counter(a=2), Counter(a='x')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
