# Functions of math of one argument with odd arguments.

import math
class F:
    def __float__(self):
        return 0.5
class I:
    def __index__(self):
        return 1

FORMS = """
math.@(0), math.@(-0.0), math.@(True)
math.@(-1)
math.@(2)
math.@(float('inf'))
math.@(float('-inf'))
math.@(float('nan'))
math.@(F()), math.@(I())
math.@(10**400)
math.@('1')
math.@(None)
math.@(1j)
math.@()
math.@(1, 2, 3)
math.@(x=1)
"""
VALUES = """
sqrt
exp
log2
log10
acos
atanh
acosh
gamma
lgamma
fabs
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
