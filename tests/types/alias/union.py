# int | str: making, comparing, checking, refusing.

import types
class Meta(type):
    def __or__(cls, other):
        return ("meta", other)
class M(metaclass=Meta):
    pass

CALLS = """
int | str, int | None, None | int, int | str | int, (int | str) | float, int | (str | None), int | int
int | 5
5 | int
int | 'str'
None | None
(int | str).__args__, (int | None).__args__, type(int | str), (int | str).__parameters__
(int | str) == (str | int), (int | str) == (int | str), (int | str) == int, hash(int | str) == hash(str | int), (int | str) != (int | float)
isinstance(5, int | str), isinstance(None, int | None), isinstance(5.0, int | str), issubclass(bool, int | str), issubclass(float, int | None)
isinstance(5, int | list[int])
isinstance([], list[int] | int)
issubclass(5, int | str)
(int | str)()
(int | str)[int]
(int | str).nothing
setattr(int | str, 'x', 1)
M | int, int | M if False else 0
types.UnionType()
type('U', (types.UnionType,), {})
repr(int | None), repr(int | list[str]), str(int | type), repr(types.UnionType)
(int | str) < (int | str)
bool(int | str), [int | str].count(str | int)
{int | str: 1}[str | int]
int.__or__(str) if hasattr(int, '__or__') and False else type.__or__(int, str), type.__ror__(int, None)
type.__or__(int, 5)
type.__or__(5, int)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
