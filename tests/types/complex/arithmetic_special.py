# Arithmetic of complex numbers with ints, floats and special parts.

inf, nan = float("inf"), float("nan")


FORMS = """
(1 + 2j) + @
@ - (1 + 2j)
(1 + 2j) * @
(1 + 2j) / @
@ / (1 + 2j)
(1 + 2j) ** @
@ ** (1 + 2j)
(1 + 2j) == @
"""
VALUES = """
2
-0.5
0
1j
-0j
True
10**20
3 - 4j
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
