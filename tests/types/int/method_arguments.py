# The methods of int that take nothing say so.

FORMS = """
(5).@()
(5).@(1)
(5).@(x=1)
int.@()
int.@('a')
"""
VALUES = """
bit_length
bit_count
as_integer_ratio
is_integer
conjugate
__floor__
__trunc__
__index__
__getnewargs__
__bool__
__hash__
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
