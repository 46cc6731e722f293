# Arithmetic with infinities, NaNs and signed zeros.

inf, nan = float("inf"), float("nan")


FORMS = """
@ + 1
@ - @
@ * 0
@ * -inf
@ / 2
2 / @
@ // 2
@ % 3
-7.5 % @
divmod(@, 2.5)
@ ** 0
@ ** 0.5
@ ** -1
1 ** @
-(@), +(@), abs(@)
"""
VALUES = """
0.0
-0.0
inf
-inf
nan
2.5
-2.5
1e308
5e-324
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
