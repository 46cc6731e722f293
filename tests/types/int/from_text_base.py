# The base argument of int(): its range, its types, and what it goes with.

class Whole:
    def __index__(self):
        return 16


FORMS = """
int('11', @)
int(b'11', @)
int('11', base=@)
int(11, @)
"""
VALUES = """
2
36
0
1
37
-1
2**70
16.0
'2'
None
True
Whole()
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
