# Each presentation type of an int.

FORMS = """
format(@, 'd')
format(@, 'b')
format(@, '#b')
format(@, 'o')
format(@, '#o')
format(@, 'x')
format(@, '#X')
format(@, 'n')
format(@, 'e')
format(@, '.2f')
format(@, 'g')
format(@, '.1%')
"""
VALUES = """
0
42
-42
2**70
-(2**70)
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
