# keys() and items() with every set operator and operand.

a = {1: 'x', 2: 'y'}
def shown(v):
    return sorted(v, key=repr) if isinstance(v, set) else v


FORMS = """
shown(a.keys() & @)
shown(a.keys() | @)
shown(a.keys() - @)
shown(a.keys() ^ @)
shown(@ & a.keys())
shown(@ - a.keys())
a.keys() <= @
a.keys() == @
a.keys() > @
a.keys().isdisjoint(@)
"""
VALUES = """
{1}
frozenset([2, 3])
[1, 5]
{2: 'q'}.keys()
{1: 'x'}
'ab'
5
None
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
