# type(list), aliases, __class_getitem__, hash, docs.

CALLS = """
list[int], list[int, str], list[()], list['x']
list[int]('ab'), list[int] == list[int], list[int] is list[int]
list[int].__origin__, list[int].__args__, list[int].__parameters__
[][int]
hash([])
{[]: 1}
{[1]}
list.__hash__
list.__class_getitem__(5)
list.__class_getitem__()
[].__class__, [].__doc__ == list.__doc__
[].x
setattr([], 'x', 1)
delattr([], 'append')
setattr(list, 'x', 1)
list.append = 5 if False else 'kept'
list.__name__, list.__qualname__, list.__module__, list.__bases__, list.__mro__
[].__len__(), [1].__sizeof__() > 0
list.__text_signature__, list.append.__text_signature__, list.sort.__text_signature__, list.index.__text_signature__
repr(list.append), repr([].append)[:30], list.append.__name__, list.append.__qualname__, list.append.__objclass__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
