"""defaultdict and OrderedDict have the __new__ of dict."""
import collections
class D(collections.defaultdict): pass
class O(collections.OrderedDict): pass
for c in collections.defaultdict, D, collections.OrderedDict, O:
    for new in dict.__new__, c.__new__, object.__new__:
        try:
            d = new(c); print(d, getattr(d, 'default_factory', 'no')); d['a'] = 1; print(d)
            d.default_factory = 0; print(d.default_factory); d['x']
        except Exception as e: print(type(e).__name__, e)
    print('__new__' in vars(c))
    print(c.__new__ is dict.__new__, c.__new__(c).copy())
    try: print(int.__new__(c))
    except TypeError as e: print(e)
    try: print(c.__new__(int))
    except TypeError as e: print(e)
print(collections.defaultdict(int, a=1), collections.defaultdict(None), collections.defaultdict(list)['k'])
