# Who is what in the numeric tower.

import numbers
from numbers import *
class Own(Number):
    __hash__ = None

FORMS = """
[isinstance(@, k) for k in (Number, Complex, Real, Rational, Integral)]
[issubclass(type(@), k) for k in (Number, Complex, Real, Rational, Integral)]
"""
VALUES = """
5
True
1.5
1j
'a'
None
Own()
float('nan')
2**70
[]
int
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
