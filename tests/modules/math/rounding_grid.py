# floor, ceil, trunc, frexp, modf, isnan and their kin.

import math

FORMS = """
math.@(2.5), math.@(-2.5), math.@(-0.0), math.@(7)
math.@(2**70)
math.@(float('inf'))
math.@(float('nan'))
math.@('a')
math.@([])
math.@()
math.@(1, 2)
"""
VALUES = """
floor
ceil
trunc
frexp
modf
isnan
isinf
isfinite
ulp
degrees
radians
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
