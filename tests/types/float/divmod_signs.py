# // and % take the sign of the divisor, also where rounding bites.

FORMS = """
@ // 2.5, @ % 2.5
@ // -2.5, @ % -2.5
@ // 0.1, @ % 0.1
divmod(@, 3), divmod(@, -3)
divmod(@, 1e-300)[1]
"""
VALUES = """
7.0
-7.0
0.3
1.0
-1.0
1e17
5.0
-0.0
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
