# Everything built in has a docstring, and help() finds it.

import builtins
import types

CALLS = """
[n for n in dir(builtins) if n[0] != '_' and n != 'help' and callable(getattr(builtins, n)) and not getattr(builtins, n).__doc__]
[n for n in dir(int) if n != '__getnewargs__' and callable(getattr(int, n)) and not getattr(int, n).__doc__]
[n for n in dir(list) if callable(getattr(list, n)) and not getattr(list, n).__doc__]
[n for n in dir(dict) if callable(getattr(dict, n)) and not getattr(dict, n).__doc__]
[n for n in dir(float) if n != '__getnewargs__' and callable(getattr(float, n)) and not getattr(float, n).__doc__]
[n for n in dir(range) if callable(getattr(range, n)) and not getattr(range, n).__doc__]
[n for n in dir(property) if callable(getattr(property, n)) and not getattr(property, n).__doc__]
len.__doc__.splitlines()[0][:6], type(None).__doc__ is not None, ().__doc__ == tuple.__doc__
(lambda: 0).__doc__, types.FunctionType.__doc__ is None
type('X', (), {}).__doc__, type('X', (int,), {}).__doc__, type('X', (int,), {})().__doc__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
