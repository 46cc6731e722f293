# What complex numbers refuse.

CALLS = """
1j / 0
1j / 0j
0j ** -1
0j ** 1j
0j ** 0, 0j ** 2, 0j ** 0j
1j // 2
1j % 2
divmod(1j, 2)
1j < 2j
1j > 1
max(1j, 2j)
int(1j)
float(1j)
round(1j)
1j + 'a'
1j << 1
~1j
pow(1j, 2, 3)
(1e200 + 1j) ** 2
abs(1e308 + 1e308j)
1j + 10**400
(1j).real.x
(1j).x
hash(1j), hash(1 + 0j) == hash(1)
bool(0j), bool(-0j), bool(1j)
complex.__lt__(1j, 2j), (1j).__eq__(2), (1j).__eq__('a')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
