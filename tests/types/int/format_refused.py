# Format specs that ints refuse.

FORMS = """
format(5, '@')
"""
VALUES = """
s
.2
.2d
,x
,b
_n
,n
,_
_,
,,
c,
+c
#c
z
zd
5k
d5
>>5
=
 +
5.
.
10000000000000000000000
é
q
X5
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
