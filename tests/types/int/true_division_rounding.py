# int / int is rounded once, however large both are.

CALLS = """
1 / 3
-7 / 2
2**1000 / 2**999
(2**1024 - 1) / 2**1000
2**2000 / 3
3 / 2**2000
10**400 / 10**399
10**23 / 10**22
(10**16 + 1) / 10**16
(2**53 + 1) / 1
(2**54 + 3) / 2
1 / 2**1074
1 / 2**1075
3 / 2**1075
-(10**309) / 7
0 / -(10**50)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
