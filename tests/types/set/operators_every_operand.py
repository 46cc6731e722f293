# Every operator of set with every kind of operand.

def shown(v):
    return (type(v).__name__, sorted(v)) if isinstance(v, (set, frozenset)) else v
s = {1, 2, 3}


FORMS = """
shown(s | @)
shown(s & @)
shown(s - @)
shown(s ^ @)
shown(@ | s)
shown(@ - s)
s <= @
s < @
s == @
s > @
"""
VALUES = """
{2, 3, 4}
frozenset([2, 3, 4])
{1: 0}.keys()
[2]
(2,)
'ab'
None
5
s
set()
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
