# Ints beside other numbers: == and < are exact.

CALLS = """
2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53)
10**400 > 1e308, 10**400 < float('inf'), -(10**400) > float('-inf')
1 < float('nan'), 1 == float('nan'), 1 != float('nan')
1 == 1.0 == True == 1 + 0j
1 < 1j
2**70 == complex(2**70), 2**70 + 1 == complex(2**70)
1 == '1', 1 != '1', 1 == None
1 < '1'
1 >= None
sorted([3, 1.5, True, -2, 2**65, float('-inf')])
max(1, 1.0), min(1.0, 1), max(True, 1)
0 == -0.0, hash(0) == hash(-0.0)
5 in [5.0], 5 in {5.0}, 5.0 in range(6)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
