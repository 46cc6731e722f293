# The classes of itertools with wrong arguments.

import itertools

FORMS = """
type(itertools.@()).__name__
type(itertools.@(5)).__name__
type(itertools.@([1], 5)).__name__
type(itertools.@([1], [2], [3], [4], [5])).__name__
type(itertools.@(None)).__name__
type(itertools.@(bogus=1)).__name__
type(itertools.@([1], bogus=1)).__name__
type(itertools.@(5, [1])).__name__
type(itertools.@([1], -1)).__name__
type(itertools.@([1], 1.5)).__name__
type(itertools.@.__doc__), itertools.@.__text_signature__
"""
VALUES = """
accumulate
batched
chain
combinations
combinations_with_replacement
compress
cycle
dropwhile
filterfalse
groupby
islice
pairwise
permutations
starmap
takewhile
tee
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
