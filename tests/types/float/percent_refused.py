# What the % formats of floats refuse.

CALLS = """
'%f' % 'a'
'%f' % None
'%e' % 1j
'%g' % '1.5'
'%f' % 10**400
'%d' % 1.9, '%i' % -1.9
'%d' % float('nan')
'%d' % float('inf')
'%x' % 1.0
'%o' % 1.5
'%c' % 1.0
'%.3000f' % 1.5 == '1.5' + '0' * 2999
'%.2147483648f' % 1.5
'%*f' % (1.5, 1)
'%.*f' % ('a', 1)
'%f %f' % 1.5
'%f' % (1.5, 2)
'%' % 1.5
'%y' % 1.5
'%5' % 1.5
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
