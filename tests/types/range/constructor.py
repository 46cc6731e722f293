# range() and its arguments.

class Whole:
    def __index__(self):
        return 4


FORMS = """
range(@)
range(1, @)
range(10, 1, @)
range(@, 20)
len(range(@))
"""
VALUES = """
0
5
-3
2**70
True
Whole()
1.0
'3'
None
[]
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
