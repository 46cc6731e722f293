# __text_signature__ of the built-in functions.

import builtins

CALLS = """
[(n, getattr(builtins, n).__text_signature__) for n in ('abs', 'aiter', 'all', 'anext', 'any', 'ascii')]
[(n, getattr(builtins, n).__text_signature__) for n in ('bin', 'callable', 'chr', 'compile', 'delattr', 'dir')]
[(n, getattr(builtins, n).__text_signature__) for n in ('divmod', 'eval', 'exec', 'format', 'getattr', 'globals')]
[(n, getattr(builtins, n).__text_signature__) for n in ('hasattr', 'hash', 'hex', 'id', 'input', 'isinstance')]
[(n, getattr(builtins, n).__text_signature__) for n in ('issubclass', 'iter', 'len', 'locals', 'max', 'min')]
[(n, getattr(builtins, n).__text_signature__) for n in ('next', 'oct', 'open', 'ord', 'pow', 'print')]
[(n, getattr(builtins, n).__text_signature__) for n in ('repr', 'round', 'setattr', 'sorted', 'sum', 'vars')]
[(n, getattr(builtins, n).__text_signature__) for n in ('bool', 'bytes', 'complex', 'dict', 'enumerate', 'filter')]
[(n, getattr(builtins, n).__text_signature__) for n in ('float', 'frozenset', 'int', 'list', 'map', 'object')]
[(n, getattr(builtins, n).__text_signature__) for n in ('property', 'range', 'reversed', 'set', 'slice', 'staticmethod')]
[(n, getattr(builtins, n).__text_signature__) for n in ('str', 'super', 'tuple', 'type', 'zip', 'classmethod')]
[(n, getattr(int, n).__text_signature__) for n in ('to_bytes', 'from_bytes', '__add__', '__pow__', '__round__', 'bit_count', '__new__', '__format__')]
[(n, getattr(list, n).__text_signature__) for n in ('append', 'insert', 'sort', 'index', 'pop', '__getitem__', '__init__', '__reversed__')]
[(n, getattr(dict, n).__text_signature__) for n in ('get', 'pop', 'setdefault', 'fromkeys', 'update', 'items', '__contains__', '__or__')]
[(n, getattr(set, n).__text_signature__) for n in ('add', 'union', 'update', 'isdisjoint', '__and__', '__contains__')]
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
