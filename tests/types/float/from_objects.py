# float() of bytes, ints, and objects with __float__ or __index__.

import warnings
warnings.simplefilter("ignore")

def gives(**methods):
    return type("Kind", (), {name: (lambda self, v=value: v)
                             for name, value in methods.items()})()

class Sub(float):
    pass


CALLS = r"""
float(), float(5), float(-True), float(2**70), float(Sub(1.5)), type(float(Sub(1.5)))
float(10**400)
float(-(10**400))
float(b'1.5'), float(bytearray(b' 2e3 '))
float(b'x')
float(bytearray(b'x'))
float(b'1\x00')
float('1\x00')
float(gives(__float__=2.5))
float(gives(__float__=2))
float(gives(__float__='2'))
float(gives(__float__=Sub(3.5)))
float(gives(__index__=7))
float(gives(__index__=10**400))
float(gives(__int__=7))
float(None)
float([1])
float(1j)
float(1, 2)
float(x=1)
float.__new__(int)
float.__new__(5)
float.__new__()
Sub('1e3'), type(Sub('1e3')), Sub()
Sub(x=1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
