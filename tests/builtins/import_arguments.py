# __import__ with wrong arguments.

CALLS = """
__import__('math').__name__, __import__('collections.abc').__name__, __import__('collections.abc', fromlist=['Mapping']).__name__
__import__('nothing_here')
__import__('')
__import__(5)
__import__(None)
__import__()
__import__('math', 1, 2, 3, 4, 5)
__import__('math', {}, {}, [], 1)
__import__('math', level=-1)
__import__('math', level='a')
__import__('math', None, None, None, 0).__name__
__import__('math', {}, {}, ['nothing']).__name__
__import__('collections', fromlist=[5])
__import__('.x')
__import__('collections.nothing')
__import__('math.x')
__import__('x', {'__package__': 5}, level=1)
__import__('x', {'__package__': ''}, level=1)
__import__('x', {}, level=1)
__import__('x', {'__package__': 'nothing_here'}, level=1)
__import__(name='math').pi
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
