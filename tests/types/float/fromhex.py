# float.fromhex: what it reads, rounds, and refuses.

class Sub(float):
    pass


CALLS = r"""
float.fromhex('0x1.8p1'), float.fromhex('1.8p1'), float.fromhex('-0X.8P-2')
float.fromhex(' 0x1p0\n'), float.fromhex('10'), float.fromhex('a.b'), float.fromhex('0x')
float.fromhex('0x1p'), 1
float.fromhex('inf'), float.fromhex('-Infinity'), float.fromhex('+nan')
float.fromhex('0x1.fffffffffffff8p0'), float.fromhex('0x1.00000000000008p0'), float.fromhex('0x1.00000000000018p0')
float.fromhex('0x1p1024')
float.fromhex('0x1p1023'), float.fromhex('0x1.fffffffffffffp1023')
float.fromhex('0x1.fffffffffffff8p1023')
float.fromhex('0x1p-1074'), float.fromhex('0x1p-1075'), float.fromhex('0x1.8p-1075'), float.fromhex('0x1p-5000')
float.fromhex('0x0p99999999999999999999')
float.fromhex('0x1p99999999999999999999')
float.fromhex('')
float.fromhex('0x1.8q1')
float.fromhex('1 2')
float.fromhex('0x1_0')
float.fromhex('x')
float.fromhex(5)
float.fromhex(b'1')
float.fromhex()
float.fromhex('1', 2)
type(Sub.fromhex('0x1p3')), Sub.fromhex('0x1p3')
(1.5).fromhex('0x2')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
