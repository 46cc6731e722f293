# list[int] and its kin: attributes, calls, equality, refusals.

import types
from typing import TypeVar
T = TypeVar('T')
G = types.GenericAlias

CALLS = """
list[int], dict[str, int], tuple[()], tuple[int, ...], list[T], dict[T, list[T]], type[int], list['x'], list[list[int]]
list[int].__origin__, list[int].__args__, dict[T, int].__parameters__, list[int].__mro_entries__(()), list[int].__unpacked__
list[int]('ab'), dict[str, int](a=1), tuple[int](range(2)), set[int]([1])
list[int](5)
list[T][int], dict[T, T][int], dict[T, int][str], tuple[T, ...][int]
list[int][str]
dict[T, int][str, int]
list[T][()]
list[int] == list[int], list[int] == list, list[int] != list[str], hash(list[int]) == hash(list[int]), list[int] is list[int]
list[int] | None, list[int] | str, int | list[T]
list[int] | 5
isinstance([], list[int])
issubclass(list, list[int])
list[int].append, list[int].__name__, list[int].__doc__ == list.__doc__, list[int].__class__
list[int].nothing
setattr(list[int], 'x', 1)
setattr(list[int], '__orig_class__', 1)
repr(list[int]), str(dict[int, 'a']), repr(tuple[...]), repr(list[None])
G(list, int), G(list, (int, str)), G(5, 6), G(list, ())
G(list)
G()
G(list, int, 3)
G(origin=list, args=int)
[*list[int]], next(iter(tuple[int]))
dir(list[int])[:0], '__origin__' in dir(list[int]), 'append' in dir(list[int])
list[int].__reduce__(), list[int].__copy__ if hasattr(list[int], '__copy__') else 0
type('X', (list[int],), {}).__bases__, types.new_class('X', (list[int],)).__orig_bases__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
