# Format specs that floats refuse.

FORMS = """
format(1.5, '@')
"""
VALUES = """
d
x
s
c
b
,n
_n
,_
.
.f
5.
.99999999999999999999
99999999999999999999
.2147483648
zz
z,
zs
k
f5
é
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
