# round() of ints: negative digits round half to even.

class Whole:
    def __index__(self):
        return -2


FORMS = """
round(@)
round(@, 0)
round(@, 3)
round(@, -1)
round(@, -2)
round(@, -25)
round(@, None)
"""
VALUES = """
5
15
25
-15
-25
150
250
1250
10**25 // 2
99999999999999999999
True
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
