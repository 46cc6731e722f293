# repr, recursion, iteration and its hints.

class Sub(set):
    pass


CALLS = """
repr(set()), repr({1}), repr(frozenset()), repr(frozenset([1])), repr(Sub()), repr(Sub([1])), str({(1,)})
iter({1}).__length_hint__(), next(iter({5}))
next(iter(set()))
iter({1}).__reduce__()
type(iter(set())).__name__
type(iter(set()))()
{1}.__reduce__(), frozenset([1]).__reduce__(), Sub([1]).__reduce__()
set.__text_signature__, set.add.__text_signature__, set.union.__text_signature__
{*'a', *[1]} == {'a', 1}, [*{3}], {x % 2 for x in range(5)}
format({1}), f'{ {1} }', '%s' % {1}, '%s' % ({1},)
format({1}, 's')
set[int], frozenset[str], set[int]([1])

setattr({1}, 'x', 1)
setattr(Sub(), 'x', 1), vars(Sub([1]))
{1}.x
set.__hash__, frozenset.__hash__ is not None
reversed({1})
{1} * 2
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
