# KeyError shows the key by its repr.

CALLS = """
{}['a']
{}['']
{}[()]
{}[(1, 'a')]
{}[None]
{}[1.5]
{}.pop('x y')
{}.popitem()
{}.__getitem__(5)
{}.__delitem__('z')
str(KeyError('a')), str(KeyError()), str(KeyError('a', 'b'))
{'a': {}}['a']['b']
{1: 2}.pop(1), {1: 2}.pop(3, None), {1: 2}.get(3)
{}.pop()
{}.pop(1, 2, 3)
{}.get()
{}.get(1, 2, 3)
{}.get(key=1)
{}.pop(1, default=2)
{}.setdefault()
{}.setdefault(1, 2, 3)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
