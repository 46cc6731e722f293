# complex() of numbers: one, two, by keyword.

import warnings
warnings.simplefilter("ignore")

class C:
    def __complex__(self):
        return 1 + 2j

class F:
    def __float__(self):
        return 2.5

class I:
    def __index__(self):
        return 3

class Bad:
    def __complex__(self):
        return 5


CALLS = """
complex(), complex(1), complex(1, 2), complex(imag=2), complex(real=1, imag=3)
complex(1j, 1j), complex(1j, 2), complex(1, 1j), complex(1.5, -0.0), complex(-0.0)
complex(C()), complex(F()), complex(I()), complex(F(), I())
complex(C(), 1)
complex(1, C())
complex(Bad())
complex('1', 2)
complex(1, '2')
complex('1', '2')
complex(None)
complex([], 1)
complex(1, None)
complex(b'1')
complex(1, 2, 3)
complex(x=1)
complex(1, real=2)
complex(10**400)
complex(True, False)
type('Z', (complex,), {})(1, 2) + 0
complex.__new__(int)
complex.from_number(5) if hasattr(complex, 'from_number') else 'none'
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
