# float() of text in all its forms.

FORMS = """
float('@')
"""
VALUES = """
1
 1.5 
-.5
5.
.
+1e5
1E-5
1e
1e+
e5
1_000.5
1__0
_1
1_
1_.5
1e1_0
inf
-Infinity
+iNf
infinit
nan
-NaN
nan(5)
0x10
1.5.5
1,5
1 5

--1
١٢.٥
1e400
-1e400
1e-400
4.35
123456789012345678901234567890
0.1e-5
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
