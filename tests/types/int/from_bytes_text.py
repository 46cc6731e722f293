# int() of bytes and bytearrays holding digits.

CALLS = r"""
int(b'42'), int(bytearray(b'-42'))
int(b' 7 ')
int(b'0x1f', 16)
int(b'1_0')
int(b'')
int(b'x')
int(b'\xff')
int(b'1\x00')
int(bytearray(b'zz'), 36)
int(bytearray(b'zz'))
int(b'1', 40)
int([1])
int(memoryview) if False else 'skipped'
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
