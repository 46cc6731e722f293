# float.hex of every kind of float.

FORMS = """
@.hex()
"""
VALUES = """
0.0
(-0.0)
1.0
(-1.5)
0.1
1e300
5e-324
2.2250738585072014e-308
2.225073858507201e-308
1.7976931348623157e308
float('inf')
float('-inf')
float('nan')
(2.0**70)
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
