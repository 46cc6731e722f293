# int.from_bytes of bytes, iterables and objects with __bytes__.

class Big(int):
    pass

class Bytes:
    def __bytes__(self):
        return b"\x01\x00"


CALLS = r"""
int.from_bytes(b'\x01\x02')
int.from_bytes(b'\x01\x02', 'little')
int.from_bytes(b'\xff\xfe', signed=True)
int.from_bytes(b'')
int.from_bytes(b'', signed=True)
int.from_bytes(bytearray(b'\x00' * 20 + b'\x05'))
int.from_bytes([1, 2, 3])
int.from_bytes((255, 0), 'little', signed=True)
int.from_bytes(range(3))
int.from_bytes(iter([1, 1]))
int.from_bytes(Bytes())
int.from_bytes([256])
int.from_bytes([-1])
int.from_bytes(['a'])
int.from_bytes('ab')
int.from_bytes(5)
int.from_bytes(None)
int.from_bytes(b'a', 'up')
int.from_bytes(b'a', 5)
int.from_bytes()
int.from_bytes(b'a', 'big', True)
int.from_bytes(bytes=b'\x07', byteorder='big')
type(Big.from_bytes(b'\x07')), Big.from_bytes(b'\x07')
type(bool.from_bytes(b'\x07')), bool.from_bytes(b'\x00')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
