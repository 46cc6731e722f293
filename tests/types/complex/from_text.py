# complex() of text.

FORMS = """
complex('@')
"""
VALUES = """
1+2j
1-2j
-1.5e3-2.5e-3j
j
-j
+j
1j
1
 1+2j 
(1+2j)
( 1+2j )
((1))
(1
1 + 2j
1+2
1+j
1e5j
nan+infj
-inf-nanj
infinityj
1_0+2_0j
1__0j
2j+1
1+2J

()
jj
1+-2j
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
