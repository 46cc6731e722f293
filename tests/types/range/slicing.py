# Slices of ranges are ranges.

r = range(10, 50, 5)


FORMS = """
r[@:], r[:@], r[@::2], r[::@] if @ else None
list(r[@::-1])
range(0)[@:], range(2**70)[@:]
"""
VALUES = """
0
3
-3
100
-100
2**70
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
