# The % formats of floats.

FORMS = """
'%f|%.2f|%10.3f|%-10.1f|%+f|% f|%010.2f' % ((@,) * 7)
'%e|%.0e|%E|%#.0e' % ((@,) * 4)
'%g|%.3g|%#g|%G' % ((@,) * 4)
'%.0f|%#.0f|%.15f' % ((@,) * 3)
'%r|%s|%a' % ((@,) * 3)
'%*.*f' % (12, 3, @)
"""
VALUES = """
1234.5678
-0.5
1e-10
1e22
float('inf')
float('nan')
2**70
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
