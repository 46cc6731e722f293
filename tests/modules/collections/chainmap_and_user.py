# ChainMap, UserDict, UserList and UserString.

from collections import ChainMap, UserDict, UserList, UserString
c = ChainMap({'a': 1}, {'a': 2, 'b': 3})

CALLS = """
c['a'], c['b'], dict(c), len(c), list(c), c.maps, c.parents, c.new_child({'z': 1}), c.new_child(q=5), repr(c), 'b' in c, c.get('x', 7)
c['x']
c.pop('b')
c.pop('b', 5)
delattr(c, 'b') if False else c.__delitem__('b')
ChainMap().popitem()
ChainMap().pop('a')
ChainMap(), ChainMap({}) == {}, bool(ChainMap()), ChainMap({'a': 1}) | {'b': 2}, {'b': 2} | ChainMap({'a': 1}), ChainMap.fromkeys('ab', 1)
ChainMap(5)['a']
ChainMap({'a': 1}) | 5
(d := ChainMap({}, {'a': 1})), d.setdefault('a', 9), d.update(b=2), d, d.popitem(), d.clear(), d
d.__missing__('q')
UserDict(a=1), UserDict({'a': 1})['a'], UserDict(None), UserDict({1: 2}).data, UserDict(a=1) == {'a': 1}, UserDict(a=1) | {'b': 2}, UserDict({'b': 2}).copy()
UserDict(5)
UserDict()['a']
UserDict({}, {})
type('U', (UserDict,), {'__missing__': lambda s, k: k * 2})()['ab']
UserList([1, 2]), UserList('ab') + [1], [1] + UserList([2]), UserList([1]) * 2, UserList([3, 1])[0:1], UserList([1]) == [1], UserList([2, 1]) < [3], UserList([1]).data
UserList(5)
UserList([1])[5]
(u := UserList([3, 1])), u.sort(), u.append(9), u.insert(0, 5), u.pop(), u.reverse(), u.index(3), u.count(1), u
u.remove(99)
UserString('ab') + 'c', 'z' + UserString('a'), UserString(5), UserString('ab').upper(), UserString('ab') == 'ab', UserString('a,b').split(','), len(UserString('abc')), UserString('%s') % 5, UserString('abc')[1:], hash(UserString('a')) == hash('a')
UserString('a') + 5
UserString()
UserString('a').nothing
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
