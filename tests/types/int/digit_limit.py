# The limit of digits of ints as text: its errors, and what it spares.

import sys
big = 10**4300

CALLS = """
len(str(10**4299))
str(big)
repr(-big)
format(big, 'd')
format(big, ',')
f'{big}'
'%d' % big
int('9' * 4300) == 10**4300 - 1
int('9' * 4301)
int('-' + '9' * 4301)
int('9' * 4301, 7)
int('1' * 5000, 2).bit_length()
int('f' * 5000, 16).bit_length()
len(hex(big)), len(bin(big)), len(oct(big))
int(b'9' * 4301)
int('9_' * 4300 + '9')
len('%x' % big)
float('9' * 5000)
eval('9' * 4301)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
