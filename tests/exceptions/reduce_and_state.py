# __reduce__, __setstate__ and copies of exceptions.

import copy
class Own(ValueError):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
def with_attr():
    e = ValueError(1, 2)
    e.extra = 5
    return e

CALLS = r"""
ValueError(1, 2).__reduce__(), with_attr().__reduce__(), KeyError().__reduce__(), StopIteration(5).__reduce__(), SystemExit(3).__reduce__()
copy.copy(with_attr()).extra, copy.copy(ValueError(1)).args, type(copy.copy(KeyError(2))), copy.deepcopy(ValueError([1])).args
copy.copy(Own(1, 2))
ValueError().__setstate__(None), ValueError().__setstate__({})
ValueError().__setstate__(5)
ValueError().__setstate__()
(e := ValueError(1)).__setstate__({'args': (9,), 'z': 3}), e.args, e.z
(e := ValueError(1)).__setstate__({5: 6})
ValueError.__new__(ValueError, 1, 2).args, ValueError.__new__(ValueError).args
ValueError.__new__(int)
ValueError.__new__()
(e := ValueError(1)).__init__(2, 3), e.args
(e := ValueError(1)).__init__(x=1)
ValueError(1) == ValueError(1), hash(ValueError(1)) is None, ValueError(1) in [ValueError(1)]
ValueError(1).__str__(), ValueError(1, 'a').__repr__(), ValueError('é\n').__repr__(), str(ValueError('é\n'))
type('E', (ValueError, KeyError), {})('x').args
type('E', (OSError, SyntaxError), {})
type('E', (ValueError, int), {})
type('E', (ValueError,), {'__slots__': ('q',)})(1).args
str(type('E', (KeyError,), {})('k')), repr(type('E', (KeyError,), {})('k'))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
