# Each presentation type of a float.

FORMS = """
format(@, '')
format(@, 'e')
format(@, 'E')
format(@, 'f')
format(@, 'F')
format(@, 'g')
format(@, 'G')
format(@, '%')
format(@, 'n')
format(@, '#.0f')
format(@, '#g')
format(@, '.0e')
format(@, '.3')
format(@, 'z.0f')
"""
VALUES = """
1234.5678
-0.00001234
1e100
-0.4
0.0
-0.0
float('inf')
float('nan')
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
