# Comparison of floats with ints of every size, and of NaN with everything.

inf, nan = float("inf"), float("nan")


FORMS = """
1.0 @ 1, 1.5 @ 1, 0.5 @ 10**400, -0.5 @ -(10**400)
inf @ 10**400, -inf @ -(10**400), nan @ 10**400, nan @ nan, nan @ 1
2.0**53 @ 2**53 + 1, 9007199254740992.0 @ 9007199254740993, 1e300 @ 10**300
0.0 @ -0.0, inf @ inf, -inf @ inf
1.0 @ True, 1.0 @ 1 + 0j
1.0 @ '1'
None @ 1.0
"""
VALUES = """
==
!=
<
<=
>
>=
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
