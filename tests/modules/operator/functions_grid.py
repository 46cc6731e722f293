# The functions of operator with every kind of operand.

import operator

FORMS = """
operator.@(7, 2)
operator.@([1], [2])
operator.@('a', 'b')
operator.@(1.5, None)
operator.@({1}, {2})
operator.@()
operator.@(1)
operator.@(1, 2, 3)
operator.@(a=1, b=2)
"""
VALUES = """
add
iadd
sub
mul
imul
matmul
truediv
mod
pow
and_
ior
lshift
lt
eq
is_
is_not
concat
iconcat
contains
countOf
indexOf
getitem
delitem
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
