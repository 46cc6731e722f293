# __missing__ in subclasses, and who asks for it.

class Zero(dict):
    def __missing__(self, key):
        return ("missing", key)

class Store(dict):
    def __missing__(self, key):
        self[key] = value = []
        return value

class Broken(dict):
    __missing__ = 5

class Raises(dict):
    def __missing__(self, key):
        raise LookupError(f"no {key}")


CALLS = """
Zero()['a'], Zero(a=1)['a'], Zero().get('a'), 'a' in Zero()
Zero().pop('a')
Zero().setdefault('a', 5)
Zero().__getitem__('q'), Zero().__missing__('r')
dict.__getitem__(Zero(), 'x')
Store()['k'], (s := Store())['k'].append(1), s
Broken()['a']
Raises()['a']
'%(x)s' % Zero()
'{x}'.format_map(Zero())
eval('y', {}, Zero()) if False else Zero() | {'a': 1}
type(Zero() | {}), type({} | Zero()), type(Zero().copy()), Zero(a=1) == {'a': 1}
Zero()[[]]
{}.__missing__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
