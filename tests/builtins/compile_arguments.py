# compile(), eval() and exec() with wrong arguments.

CALLS = r"""
compile()
compile('1')
compile('1', 'f')
compile('1', 'f', 'bad')
compile(1, 'f', 'eval')
compile('1', 5, 'eval')
compile('1', 'f', 5)
compile('1', 'f', 'eval', flags=1)
compile('1', 'f', 'eval', optimize=5)
compile('1', 'f', 'eval', dont_inherit=1).co_filename
compile('1', b'bytes', 'eval').co_filename
compile(b'1 + 1', 'f', 'eval').co_name
compile('1\0', 'f', 'eval')
compile('', 'f', 'eval')
compile('x =', 'f', 'exec')
compile('1', 'f', 'eval', 0, False, -1, 7)
compile(source='1', filename='f', mode='eval').co_firstlineno
eval()
eval(5)
eval(None)
eval('1 +')
eval('x = 1')
eval(' 1 + 1'), eval('1 + 1\n'), eval(b'2'), eval(compile('3', 'f', 'eval')), eval(compile('3', 'f', 'exec'))
eval('x', {'x': 5}), eval('x + y', {'x': 1}, {'y': 2}), eval('x', globals={'x': 7})
eval('x', 5)
eval('x', {}, 5)
eval('x', None, {'x': 3})
eval('1', {}, {}, {})
exec('1'), exec('x = 5'), exec(b'x = 6')
exec()
exec(5)
exec('x', {})
exec('', 5)
exec('', {}, 5)
exec('', closure=())
exec(compile('1', 'f', 'eval'))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
