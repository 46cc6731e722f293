# Operators and subscripts of tuples with every operand.

import warnings
warnings.simplefilter("ignore")

FORMS = """
(1, 2) + @
(1, 2) * @
(1, 2)[@]
(1, 2) < @
(1, 2) == @
@ in (1, 2)
"""
VALUES = """
(3,)
[3]
0
-2
2
2**70
True
1.0
'a'
None
slice(None, None, -1)
slice(0, 1)
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
