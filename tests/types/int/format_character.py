# The presentation 'c' of ints.

CALLS = """
format(65, 'c'), format(0x1f600, 'c'), format(233, '>3c')
format(0, 'c')
format(-1, 'c')
format(0x110000, 'c')
format(2**70, 'c')
format(65, '.2c')
format(True, 'c')
'%c' % 65, '%5c|' % 66, '%-5c|' % 67
'%c' % 0x110000
'%c' % -1
'%c' % 2**70
'%c' % 1.5
'%c' % 'ab'
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
