# Arithmetic of ints far past a machine word: quotients and remainders of
# every sign.

FORMS = """
@ + 10**30
@ * -7**40
@ // 10**17
@ // -10**17
@ % 10**17
@ % -10**17
divmod(@, 2**65)
divmod(@, -3)
@ / 3
-(@)
abs(@)
~(@)
"""
VALUES = """
0
1
-1
2**62
-2**62
2**63 - 1
-2**63
10**40 + 7
-(10**40) - 7
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
