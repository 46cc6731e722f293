# What round() of a float refuses.

CALLS = """
round(1.5, '1')
round(1.5, 1.0)
round(1.5, None)
round(1.7976931348623157e308, -308)
round(float('inf'))
round(float('nan'))
round(float('-inf'), 2)
round(1.5, 2**70)
round(1.5, -(2**70))
round(1.5, 1, 1)
(1.5).__round__('a')
(1.5).__round__()
(2.5).__round__(None)
round(ndigits=1)
round(1.25, ndigits=1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
