# repr, str and format of complex numbers.

FORMS = """
repr(@), str(@)
format(@, '')
format(@, '.2f')
format(@, '20.1f')
format(@, '*^20')
format(@, '+.1e')
format(@, ',.2f')
format(@, 'g')
(@).conjugate(), (@).real, (@).imag, -(@), +(@), abs(@)
"""
VALUES = """
(1+2j)
-0j
complex(-0.0, -0.0)
complex(0, float('nan'))
complex(float('inf'), -1)
complex(1e16, 1e-5)
3.0j
complex(1234567.5, -0.0)
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
