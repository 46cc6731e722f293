# Division by zero, overflow and results outside of the reals.

CALLS = """
1.0 / 0
1.0 // 0
1.0 % 0
divmod(1.0, 0)
1 / 0.0
0.0 ** -1
(-0.0) ** -3
10.0 ** 400
(-8.0) ** (1 / 3)
1e308 * 10, -1e308 * 10
1e308 + 1e308
(2.0) ** 1024
(2.0) ** -1100
10**400 * 1.0
1.0 + 10**400
10**400 / 2.0
1.5 << 1
1.5 & 1
~1.5
1.5 @ 2
-'a'
1.5 + 'a'
'a' + 1.5
1.5 < 'a'
1.5 + None
pow(2.0, 3, 5)
pow(2.0, 3.0)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
