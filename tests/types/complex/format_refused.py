# Format specs that complex numbers refuse, and % formats.

FORMS = """
format(1 + 2j, '@')
"""
VALUES = """
=10
010
d
s
%
x
z.1f
n
.3
_
#
<30n
k
,n
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
