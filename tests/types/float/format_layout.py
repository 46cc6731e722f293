# Width, sign, fill and grouping of floats.

FORMS = """
format(1234567.891, '@')
format(-0.0, '@')
"""
VALUES = """
15
<15
^15
=+15
*>15.2f
015.3f
+
 
-
,
_
,.2f
_.3e
020,.1f
+,
z
z.1f
012
 =12
<012
x=012.1f
.0%
,%
#.3g
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
