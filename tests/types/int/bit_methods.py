# bit_length, bit_count, as_integer_ratio, is_integer, conjugate and the
# parts.

FORMS = """
(@).bit_length(), (@).bit_count()
(@).as_integer_ratio(), (@).is_integer()
(@).conjugate(), (@).real, (@).imag
(@).numerator, (@).denominator
(@).__floor__(), (@).__ceil__(), (@).__trunc__()
"""
VALUES = """
0
1
-1
255
-256
2**64
-(2**64) + 1
10**30
True
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
