# popitem takes the newest; order is that of first insertion.

def story(*steps):
    d = {}
    for step in steps:
        if step.startswith("-"):
            d.pop(step[1:], None)
        else:
            d[step] = len(d)
    return list(d.items())


CALLS = """
story('a', 'b', 'a'), story('a', 'b', '-a', 'a'), story('x', '-x', 'y')
(d := {1: 2, 3: 4}).popitem(), d, d.popitem(), d
d.popitem()
{}.popitem(1)
{}.popitem(last=False)
list({'b': 1, 'a': 2} | {'b': 3, 'c': 4})
list(dict([('x', 1), ('y', 2), ('x', 3)]).items())
list({k: None for k in 'hello'})
dict.popitem({7: 8})
dict.popitem([])
[*{'k': 1}], {**{'z': 1}, **{'a': 2, 'z': 3}}
str({1: 'a', 'b': [2, {3: 4}]}), repr({}), format({1: 2})
format({}, 'd')
'%s' % {1: 2}, '%(a)s %(b)r' % {'a': 1, 'b': 'x'}
'%(a)s' % {}
'%(a)s' % 5
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
