# int() of text: bases, prefixes, underscores, spaces, digits of other
# scripts.

CALLS = r"""
int('42'), int('-42'), int('+7')
int(' \t12\n')
int('0x1f', 16), int('1f', 16), int('0X1F', 0)
int('0b101', 0), int('0o17', 0), int('0B1', 2)
int('1_000'), int('0x_ff', 16)
int('_1')
int('1_')
int('1__0')
int('')
int(' ')
int('-')
int('+-1')
int('1 2')
int('0x')
int('0x', 16)
int('08')
int('08', 0)
int('00', 0), int('0_0', 0)
int('z', 36), int('Z', 36), int('zz', 35)
int('9', 9)
int('1.5')
int('1e5')
int('١٢٣'), int('３')
int('²')
int('\x00')
int('1\x00')
int('é' * 3)
int('x' * 300)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
