# dict() of mappings, of pairs, and what is refused.

class Map:
    def keys(self):
        return "ab"
    def __getitem__(self, key):
        return key * 2

class Keys:
    keys = 5

class Half:
    def keys(self):
        return [1]


CALLS = """
dict(), dict({}), dict(a=1), dict({'a': 1}, b=2), dict([(1, 2), 'ab', [3, 4]])
dict(Map()), dict(Map(), b=3)
dict(Keys())
dict(Half())
dict(5)
dict(None)
dict([1])
dict([(1,)])
dict([(1, 2, 3)])
dict(['abc'])
dict([None])
dict({}, {})
dict([([], 1)])
dict(**{'x y': 1}), dict(**{'self': 1})
dict(**{1: 2})
dict(x=1, **{'x': 2})
dict(zip('ab', range(2))), dict(enumerate('xy'))
dict.__new__(dict, 5), dict.__new__(int)
{}.__init__(5)
{}.__init__(a=1)
dict(iterable=[1])
{**{'a': 1}, 'a': 2, **{'b': 3}}
{**5}
{**[(1, 2)]}
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
