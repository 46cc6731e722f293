# factorial, comb, perm, gcd, lcm, isqrt: ints of every kind, and nothing
# else.

import math
class I:
    def __index__(self):
        return 6

FORMS = """
math.@(I(), 2) if '@' not in ('factorial', 'isqrt') else math.@(I())
math.@(5, 3)
math.@(5)
math.@(0)
math.@(-1)
math.@(-6, 4)
math.@(2**70, 2)
math.@(10, -2)
math.@(3, 5)
math.@(5.0)
math.@(5.0, 1)
math.@(5, 1.0)
math.@('5')
math.@(None, 1)
math.@()
math.@(1, 2, 3)
math.@(True)
math.@(n=5, k=2)
math.@(2**70) if '@' not in ('factorial', 'perm') else 'too much'
"""
VALUES = """
factorial
comb
perm
gcd
lcm
isqrt
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
