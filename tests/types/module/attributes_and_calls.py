# Module objects: made by hand, dict, repr, dir, errors.

import types
import math
M = types.ModuleType
def with_(**names):
    m = M("made", "doc")
    m.__dict__.update(names)
    return m

CALLS = """
M('m').__name__, M('m').__doc__, M('m', 'd').__doc__, M('m').__dict__, M(name='n', doc=5).__doc__
M()
M(5)
M('m', 'd', 'x')
M('m', bogus=1)
repr(M('m')), repr(with_(__file__='/x/y.py')), repr(with_(__name__=5))
M('m').x
with_(__getattr__=lambda name: name * 2).abc
with_(__getattr__=5).abc
with_(__dir__=lambda: ['b', 'a']).__dir__() if False else dir(with_(__dir__=lambda: ['b', 'a']))
dir(with_(__dir__=lambda: 5))
setattr(m := M('m'), 'x', 1), m.x, delattr(m, 'x'), m.__dict__.keys()
delattr(M('m'), 'x')
setattr(M('m'), '__dict__', {})
delattr(M('m'), '__name__')
(m := M('m'), delattr(m, '__name__'), repr(m))[2]
(m := M('m'), m.__dict__.pop('__name__'), m.x)
M('m')()
M('m') == M('m'), hash(M('m')) is None, bool(M('m')), type(M('m'))
M.__new__(M).__dict__
M.__new__(M).x
repr(M.__new__(M))
M('m').__annotations__, setattr(m := M('m'), '__annotations__', {'a': 1}), m.__annotations__
setattr(M('m'), '__class__', int)
setattr(m := M('m'), '__class__', type('Sub', (M,), {'p': property(lambda self: 7)})), m.p
vars(math) is math.__dict__, math.__name__, math.__doc__ is None, math.__package__, math.nothing
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
