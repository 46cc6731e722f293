# Shifts that no memory holds, and those that give zero anyhow.

CALLS = """
0 << 2**70
1 >> 2**70
-1 >> 2**70
1 << 2**70
1 >> -(2**70)
0 >> -(2**70)
0 << -(2**70)
(1).__lshift__(2**70)
(1).__rlshift__(3)
(3).__rrshift__(100)
(3).__rrshift__(-100)
True << True
1 << True
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
