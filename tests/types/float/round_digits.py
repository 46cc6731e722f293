# round(x, n) rounds the decimal value that the float exactly has.

FORMS = """
round(@, 0)
round(@, 1)
round(@, 2)
round(@, 15)
round(@, -1)
round(@, -2)
round(@, 400)
round(@, -400)
"""
VALUES = """
2.5
2.675
1.005
0.15
25.0
-35.5
1e16
5e-324
1.7976931348623157e308
float('inf')
float('nan')
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
