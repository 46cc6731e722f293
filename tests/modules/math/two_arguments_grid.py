# Functions of math of two arguments.

import math

FORMS = """
math.@(2, 3), math.@(-2, 3.5), math.@(0.0, -0.0)
math.@(float('inf'), 1)
math.@(1, float('inf'))
math.@(float('nan'), 1)
math.@(1, 0)
math.@(0, -1)
math.@(10**400, 1)
math.@('a', 1)
math.@(1, None)
math.@(1)
math.@(1, 2, 3, 4)
math.@(x=1, y=2)
"""
VALUES = """
pow
fmod
remainder
copysign
atan2
nextafter
ldexp
isclose
dist
hypot
log
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
