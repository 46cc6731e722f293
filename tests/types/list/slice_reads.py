# Slices of every sign of step.

l = list(range(7))


FORMS = """
l[@:]
l[:@]
l[@::2]
l[:@:-1]
l[@::-2]
l[1:@:3]
"""
VALUES = """
0
3
-2
-9
9
2**70
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
