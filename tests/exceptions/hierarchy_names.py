# The tree of built-in exceptions: bases, modules, docs.

import builtins
names = sorted(n for n in dir(builtins) if n[0] != '_' and isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException))

CALLS = """
len(names), names[:10]
[(n, getattr(builtins, n).__base__.__name__) for n in names if n < 'F']
[(n, getattr(builtins, n).__base__.__name__) for n in names if 'F' <= n < 'O']
[(n, getattr(builtins, n).__base__.__name__) for n in names if n >= 'O']
[n for n in names if getattr(builtins, n).__name__ != n]
[n for n in names if getattr(builtins, n).__module__ != 'builtins']
[n for n in names if not getattr(builtins, n).__doc__ and n != 'ExceptionGroup']
[n for n in names if issubclass(getattr(builtins, n), Warning)]
[n for n in names if not issubclass(getattr(builtins, n), Exception)]
[n for n in names if not getattr(builtins, n).__text_signature__ is None]
ExceptionGroup.__mro__, ExceptionGroup.__bases__, TabError.__mro__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
