# int, floor, ceil, trunc, round and is_integer.

import math

FORMS = """
int(@)
math.floor(@), math.ceil(@), math.trunc(@)
round(@)
(@).is_integer()
(@).__trunc__(), (@).__floor__(), (@).__ceil__(), (@).__int__()
(@).as_integer_ratio()
"""
VALUES = """
2.5
-2.5
3.5
0.5
-0.5
-0.0
1e20
5e-324
float('inf')
float('nan')
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
