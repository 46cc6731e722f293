# Every way to divide an int by zero, with its text.

FORMS = """
@ // 0
@ % 0
@ / 0
divmod(@, 0)
@ // 0.0
@ % 0.0
@ / 0.0
@ / 0j
pow(@, -1, 0)
"""
VALUES = """
1
0
-(2**80)
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
