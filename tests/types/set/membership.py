# add, remove, discard, pop, in: hashable things, and sets as items.

def change(method, *args, start=(1, 2)):
    s = set(start)
    result = getattr(s, method)(*args)
    return result, sorted(s, key=repr)


CALLS = """
change('add', 3), change('add', 1), change('add', 1.0), change('add', ())
change('add', [])
change('add', {1})
change('add', {})
change('add')
change('add', 1, 2)
change('remove', 1)
change('remove', 9)
change('remove', 'key')
change('remove', [])
change('remove', {1})
change('remove', {1}, start=[frozenset([1])])
change('discard', 9), change('discard', 2), change('discard', {5}, start=[frozenset([5])])
change('discard', [])
{1} in {frozenset([1])}, {2} in {1}
[] in {1}
change('pop', start=[5])
set().pop()
change('pop', 1)
change('clear')
change('copy')[0] == {1, 2}
set().remove(set())
set([frozenset()]).remove(set())
frozenset().add
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
