# Shifts by anything, and the arithmetic right shift of negative numbers.

FORMS = """
@ << 3
@ >> 3
@ << 0
@ >> 100
@ << 70
@ << -1
@ >> -1
@ << 1.0
@ >> '1'
@ >> 2**70
"""
VALUES = """
1
0
-1
-100
2**65 + 1
-(2**65) - 1
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
