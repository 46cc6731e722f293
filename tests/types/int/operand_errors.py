# What operators say when an int meets something else.

FORMS = """
5 @ 'a'
'a' @ 5
5 @ None
5 @ [1]
(1,) @ 5
5 @ {}
"""
VALUES = """
+
-
*
/
//
%
**
<<
&
@
<
>=
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
