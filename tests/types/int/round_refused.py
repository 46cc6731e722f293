# What round() of an int refuses for digits.

class Whole:
    def __index__(self):
        return -2


CALLS = """
round(1234, Whole())
round(1234, 1.0)
round(1234, '1')
round(1234, -1.5)
round(1234, 1, 2)
round()
round(number=1254, ndigits=-2)
round(1254, digits=-2)
(1254).__round__(-2)
(1254).__round__()
(1254).__round__(None)
(1254).__round__('a')
round('1254')
round(None)
round([])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
