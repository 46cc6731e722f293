# The % formats of ints.

FORMS = """
'%d' % @
'%5d|' % @
'%-5d|' % @
'%05d' % @
'%+d' % @
'% d' % @
'%.4d' % @
'%i %u' % (@, @)
'%x' % @
'%#X' % @
'%#o' % @
'%08.3x' % @
"""
VALUES = """
42
-42
0
2**65
True
3.9
'a'
None
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
