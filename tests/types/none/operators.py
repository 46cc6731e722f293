# None, Ellipsis and NotImplemented with every operator.

import warnings
warnings.simplefilter("ignore")

FORMS = """
@
@ == None, @ is None, @ != 5, bool(@) if @ is not NotImplemented else 'refused'
@ < 1
@ + 1
1 + @
@[0]
@()
@.x
len(@)
iter(@)
-@
hash(@) == hash(@)
repr(@), str(@), format(@), f'{@!r:>20}'
format(@, 's')
type(@), type(@)()
type(@)(1)
type('T', (type(@),), {})
setattr(@, 'x', 1)
@.__class__, @.__reduce__() if @ is not None else 0
int(@)
{@: 1}[@]
"""
VALUES = """
None
...
NotImplemented
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
