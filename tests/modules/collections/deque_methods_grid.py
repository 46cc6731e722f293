# The methods of deque with good and bad arguments.

from collections import deque
def done(name, *args, start='abc', maxlen=None, **kw):
    d = deque(start, maxlen)
    result = getattr(d, name)(*args, **kw)
    return result, d

CALLS = """
done('append', 1), done('append', 1, maxlen=3), done('appendleft', 1, maxlen=3), done('append', 1, maxlen=0)
done('extend', 'xy'), done('extendleft', 'xy'), done('extend', 'xy', maxlen=4)
done('extend', 5)
done('insert', 1, 'x'), done('insert', -1, 'x'), done('insert', 99, 'x'), done('insert', -99, 'x')
done('insert', 1, 'x', maxlen=3)
done('insert', 'a', 1)
done('insert', 1)
done('pop'), done('popleft'), done('clear'), done('reverse'), done('copy')
done('pop', 1)
done('pop', start='')
done('popleft', start='')
done('remove', 'b'), done('count', 'a'), done('index', 'c'), done('index', 'c', 1), done('index', 'a', -3, 2)
done('remove', 'z')
done('index', 'z')
done('index', 'a', 1)
done('index', 'a', 'x')
done('rotate'), done('rotate', 2), done('rotate', -1), done('rotate', 10**10), done('rotate', 0), done('rotate', 5, start='')
done('rotate', 1.5)
done('rotate', 2**70)
done('__getitem__', 1), done('__getitem__', -1), done('__contains__', 'a'), done('__len__'), done('__add__', deque('x')), done('__mul__', 2), done('__imul__', 0)
deque('abc')[3]
deque('abc')['a']
deque('abc')[0:1]
deque('abc')[2**70]
deque('ab') + [1]
deque('ab') * 1.5
deque('ab') == deque('ab'), deque('ab') < deque('b'), deque('ab') == ['a', 'b'], deque('ab', 2) == deque('ab')
deque('ab') < ['a']
deque(), deque([1], maxlen=2), deque(maxlen=0), deque(range(5), 3), deque([1], None)
deque(5)
deque([], -1)
deque([], 'a')
deque([], 2.5)
deque([], 2**70)
deque([1], 2, 3)
deque(iterable='ab', maxlen=1), deque(x=1) if False else 0
deque([1], bogus=2)
hash(deque())
setattr(deque([1], 2), 'maxlen', 3)
deque([1], 2).maxlen, deque().maxlen, bool(deque()), repr(deque([1], 2)), deque[int]
next(iter(deque())), 1
(d := deque('ab'), it := iter(d), next(it), d.append('c'), next(it))
(d := deque('ab'), list(reversed(d)), iter(d).__length_hint__(), iter(d).__reduce__()[0].__name__)[1:]
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
