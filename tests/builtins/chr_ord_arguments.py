# chr() and ord(): ranges and types.

import warnings
warnings.simplefilter("ignore")
class Whole:
    def __index__(self):
        return 97

CALLS = r"""
chr(0), chr(97), chr(0x10ffff), chr(0xd800), chr(True), chr(Whole())
chr(-1)
chr(0x110000)
chr(2**70)
chr(-(2**70))
chr(1.0)
chr('a')
chr()
chr(1, 2)
chr(i=97)
ord('a'), ord('\U0001f600'), ord(b'a'), ord(bytearray(b'\xff')), ord('\ud800'), ord('\0')
ord('')
ord('ab')
ord(b'')
ord(b'ab')
ord(5)
ord(None)
ord(['a'])
ord()
ord('a', 'b')
ord(c='a')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
