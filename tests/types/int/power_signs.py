# pow and ** of ints: signs, zero, and exponents that give floats.

CALLS = """
2**0, 0**0, (-2)**0
(-3)**5, (-3)**4, -3**2
2**200
(-7)**33
2**-1, 4**-2, (-2)**-3
0**-1
10**-400
2**0.5
(-8)**(1 / 3)
0**0.0, 0**-0.5
(2**70)**-1
pow(2, 5), pow(2, -2)
pow(2, True), pow(False, 0)
pow(5, 1.5)
pow(2, '3')
pow('2', 3)
pow(2)
pow()
pow(1, 2, 3, 4)
pow(exp=3, base=2)
pow(2, exp=4, mod=7)
pow(2, base=4)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
