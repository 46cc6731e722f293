# repr gives the shortest text that reads back.

CALLS = """
0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3
1e15, 1e16, 1e17, 123456789012345.6, 1234567890123456.7, 12345678901234567.8
1e-4, 1e-5, 0.00012345, 0.000012345
5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308
9007199254740993.0, 9007199254740992.0, 2.0**70, 2.0**-70
1e22, 1e23, 1.0e21, 123e-20
-0.0, 0.0, 100.0, 1e2, 1.50
float(2**53 + 2), float(10**25), 3.0e10
[repr(10.0**k) for k in range(-7, 23, 3)]
str(1e100), repr(1.5), f'{1e16}', '%s' % 1e-7
all(float(repr(x)) == x for x in (0.1 * k for k in range(500)))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
