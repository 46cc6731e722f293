# pow with a modulus: signs, inverses, and what has none.

FORMS = """
pow(3, @, 7)
pow(-3, @, 7)
pow(3, @, -7)
pow(3, @, 1)
pow(6, @, 9)
pow(10**30, @, 10**9 + 7)
pow(3, @, 2**80)
"""
VALUES = """
0
1
-1
5
-5
123456789
10**20
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
