# Width, fill, sign, alignment and grouping of ints.

FORMS = """
format(12345, '@')
format(-12345, '@')
"""
VALUES = """
10
<10
>10
^10
=10
*^11
+
 
-
+d
010
+010
,
_
012,
#_x
#010x
_b
<+9
é>9
0<9
{>9
z>8
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
