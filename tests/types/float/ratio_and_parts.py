# as_integer_ratio, real, imag, conjugate, getformat.

CALLS = """
(0.5).as_integer_ratio(), (-0.1).as_integer_ratio(), (1e20).as_integer_ratio(), (5e-324).as_integer_ratio()[1].bit_length()
(0.0).as_integer_ratio(), (-0.0).as_integer_ratio()
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
(1.5).real, (1.5).imag, (-0.0).conjugate()
float.__getformat__('double'), float.__getformat__('float')
float.__getformat__('int')
float.__getformat__(5)
float.__getformat__()
(1.5).is_integer(1)
(1.5).hex(x=1)
(1.5).as_integer_ratio(1)
(1.5).conjugate(1)
float.hex()
float.hex(5)
float.is_integer('a')
(1.5).__getnewargs__(), (1.5).__bool__(), (0.0).__bool__(), (1.5).__float__()
(1.5).x
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
